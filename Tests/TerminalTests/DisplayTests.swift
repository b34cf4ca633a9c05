import Foundation
import Testing

/// Colours, the mouse, and what else the reader may want of the screen.
struct DisplayTests {
    @Test(arguments: [("always", true), ("auto", false), ("never", false)])
    func `the command line wins over NO_COLOR`(choice: String, hasColor: Bool) throws {
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal(["--color", choice, folder.path], environment: ["NO_COLOR": "1"])
        terminal.type("\r")
        #expect(terminal.wait(for: "Governor Ana Ruiz"))
        #expect(terminal.wait { $0.firstCell(of: "Ana Ruiz")?.isUnderlined == true })
        #expect(terminal.hasColor == hasColor)
    }

    @Test func `a theme is tried on while it is chosen`() throws {
        let terminal = try reading()
        terminal.type(":theme light")
        #expect(terminal.wait { $0.firstCell(of: "Second crack")?.hasColor == true })
        terminal.type("\u{1B}")
        #expect(terminal.wait { $0.firstCell(of: "Governor orders")?.hasColor == false })
    }

    @Test(arguments: ["vt100", "xterm", "linux"])
    func `a theme of 256 colours gives way on a terminal that has fewer`(name: String) throws {
        let terminal = try reading(["TERM": name])
        terminal.type(":theme dark\r")
        #expect(terminal.wait(for: "theme is dark"))
        #expect(!terminal.sent.contains("38;5;") && !terminal.sent.contains("48;5;"))
        terminal.type("Q")
        #expect(terminal.waitForExit() == .exited(0))
        #expect(terminal.leftBehind == [])
    }

    @Test func `the mouse is the terminal's until F2, then it chooses and scrolls`() throws {
        let terminal = try reading()
        #expect(terminal.isOn(mode: 1007) == true && terminal.isOn(mode: 1000) == nil)
        let row = try #require((0..<24).first { terminal.line($0).contains("Governor orders valley") })
        terminal.type("\u{1B}OQ")
        #expect(terminal.wait(for: "The mouse chooses and scrolls"))
        #expect(terminal.isOn(mode: 1000) == true && terminal.isOn(mode: 1006) == true)
        terminal.type("\u{1B}[<0;20;\(row + 1)M\u{1B}[<0;20;\(row + 1)m")
        #expect(terminal.wait { $0.cursor.row == row && $0.line(row).hasPrefix("▸") })
        terminal.type("\u{1B}[<64;20;\(row + 1)M")
        #expect(terminal.wait { $0.cursor.row == row - 1 })
        let text = try #require((row + 1..<24).first { terminal.line($0).contains("Ministry of Water") })
        terminal.type("\u{1B}[<0;20;\(text + 1)M")
        #expect(terminal.wait { $0.cursor.row == text })
        terminal.type("\u{1B}OQ")
        #expect(terminal.wait { $0.isOn(mode: 1000) == false })
        terminal.type("Q")
        #expect(terminal.waitForExit() == .exited(0))
        #expect(terminal.leftBehind == [])
    }

    @Test func `a wheel moves the cursor also while the mouse is the terminal's`() throws {
        let terminal = try reading()
        terminal.type("\u{1B}OB")
        #expect(terminal.wait { $0.line($0.cursor.row).contains("Governor orders valley") })
    }

    @Test func `wide characters and clusters keep their columns`() throws {
        let title = "危機 👩‍🚀 ❤️ 🇨🇿 e\u{301}té 한국 end"
        let folder = try ArticleFolder(["a.txt": "\(title)\n\nBy: Ana Lind\n\nNothing.\n"])
        let terminal = try Terminal([folder.path])
        #expect(terminal.wait(for: "end"))
        let row = try #require((0..<24).first { terminal.line($0).contains("危機 👩 ❤ CZ e\u{301}té 한국 end") })
        #expect(terminal.line(row).contains("end"))
        #expect(terminal.firstCell(of: "危")?.width == 2 && terminal.firstCell(of: "👩")?.width == 2)
    }

    @Test func `a screen reader gets no lines between panes`() throws {
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal(["--plain", folder.path], rows: 40, columns: 120)
        #expect(terminal.wait(for: "Second crack found"))
        #expect(!terminal.text.contains { "─│┬├┤┴┼".contains($0) })
        #expect(terminal.wait { $0.isOn(mode: 25) == true && $0.line($0.cursor.row).contains("Second crack") })
    }

    @Test func `in ASCII, too, a screen reader gets signs that are in the set`() throws {
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal(["--plain", folder.path], environment: ["LC_ALL": "C"], rows: 40, columns: 120)
        #expect(terminal.wait(for: "Second crack found"))
        #expect(!terminal.text.replacingOccurrences(of: "? help", with: "").contains("?"), "\(terminal.text)")
    }

    private func reading(_ environment: [String: String] = [:]) throws -> Terminal {
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal([folder.path], environment: environment)
        #expect(terminal.wait(for: "Second crack found"))
        return terminal
    }
}
