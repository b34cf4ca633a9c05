import Testing

/// A reader at work, from the command line to the shell prompt after it.
struct SessionTests {
    @Test func `start, read, go to a date, compare, and leave the terminal as it was`() throws {
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal([folder.path])
        #expect(terminal.wait { $0.line(4).hasPrefix("▸● ") && $0.line(4).contains("Second crack found in Kestrel") })
        #expect(terminal.wait { $0.line(5).hasPrefix(" ● ") && $0.line(5).contains("Governor orders valley") })

        terminal.type("\r")
        #expect(terminal.wait(for: "▌≠14 March 2024. Governor Ana Ruiz"))

        terminal.type("@12 mar 2024")
        #expect(terminal.wait(for: "@12 mar 2024"))
        #expect(terminal.wait(for: "▌ safe. Protesters blocked the road to the dam on 12 March 2024"))
        terminal.type("\r")
        #expect(terminal.wait { !$0.text.contains("@12 mar") && $0.text.contains("Tue 12 Mar 2024") })

        terminal.type("C")
        #expect(terminal.wait(for: "─ A  1-wire.txt"))
        #expect(terminal.wait(for: "≠B"))

        terminal.type("qQ")
        #expect(terminal.waitForExit() == .exited(0))
        #expect(terminal.leftBehind == [])
    }

    @Test func `any size of the window is survived and the view comes back`() throws {
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal([folder.path])
        #expect(terminal.wait(for: "Second crack found"))
        terminal.type("j\r")
        #expect(terminal.wait(for: "leave at once"))
        openAndClosePrompt(in: terminal)
        let before = terminal.text
        for (rows, columns) in [(1, 1), (2, 300), (500, 2), (9, 39)] {
            terminal.resize(rows: rows, columns: columns)
        }
        terminal.resize(rows: 60, columns: 200)
        #expect(terminal.wait(for: "Timeline"))
        terminal.resize(rows: 24, columns: 80)
        #expect(terminal.wait { $0.text == before })
    }

    @Test func `a window too small says so and still hears keys`() throws {
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal([folder.path], rows: 9, columns: 39)
        #expect(terminal.wait(for: "too small"))
        terminal.type("Q")
        #expect(terminal.waitForExit() == .exited(0))
        #expect(terminal.leftBehind == [])
    }

    @Test func `what is pasted is not run as keys`() throws {
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal([folder.path])
        #expect(terminal.wait(for: "Second crack found"))
        terminal.type("\u{1B}[200~Q\u{1B}[201~@\u{1B}[200~14 mar\u{1B} 2024\n\u{1B}[201~")
        #expect(terminal.wait(for: "14 mar 2024"))
    }

    @Test func `the cursor of the terminal stands on the row that is read`() throws {
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal([folder.path])
        terminal.type("\r")
        #expect(terminal.wait { $0.isOn(mode: 25) == true && $0.line($0.cursor.row).contains("Governor Ana Ruiz") })
        terminal.type("G")
        #expect(terminal.wait { $0.line($0.cursor.row).contains("police arrested nine") })
        terminal.type("gl")
        #expect(terminal.wait { $0.line($0.cursor.row).contains("Second crack found") })
        terminal.type("gw")
        #expect(terminal.wait { $0.line($0.cursor.row).contains("12 Mar 2024") })
    }

    /// The prompt is the last row to be drawn: when it is gone, so are all halves of frames.
    private func openAndClosePrompt(in terminal: Terminal) {
        terminal.type(":")
        #expect(terminal.wait { $0.line(23).hasPrefix(" :") })
        terminal.type("\u{1B}")
        #expect(terminal.wait { !$0.line(23).hasPrefix(" :") })
    }
}
