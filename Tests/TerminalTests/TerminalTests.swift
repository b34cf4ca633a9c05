import Testing

/// The test terminal itself: what it shows, hears and holds against a program.
struct TerminalTests {
    @Test func `what is typed reaches the program and what it writes is seen`() throws {
        let terminal = try Terminal(["-c", "read word; printf '\\033[1mheard %s' $word"], of: "/bin/sh")
        terminal.type("危機\r")
        #expect(terminal.wait(for: "heard 危機"))
        #expect(terminal.firstCell(of: "heard 危")?.isBold == true)
        #expect(terminal.firstCell(of: "危")?.width == 2)
        #expect(terminal.waitForExit() == .exited(0))
    }

    @Test func `the size of the window is what the program is told`() throws {
        let terminal = try Terminal(["-c", "read x; stty size"], of: "/bin/sh", rows: 30, columns: 100)
        terminal.resize(rows: 12, columns: 50)
        terminal.type("\r")
        #expect(terminal.wait(for: "12 50"))
    }

    @Test func `whatever a program leaves behind is held against it`() throws {
        let careless = "stty -echo; printf '\\033[?1049h\\033[?25l\\033[?1h\\033[?1000h\\033[?2004h'; exit 3"
        let terminal = try Terminal(["-c", careless], of: "/bin/sh")
        #expect(terminal.waitForExit() == .exited(3))
        #expect(
            terminal.leftBehind == [
                "modes", "alternate screen", "hidden cursor", "cursor keys of applications", "mouse", "bracketed paste",
            ])
        let tidy = try Terminal(["-c", "printf '\\033[?1049h\\033[?12;25l\\033[?1049l\\033[?12;25h'"], of: "/bin/sh")
        #expect(tidy.waitForExit() == .exited(0))
        #expect(tidy.leftBehind == [])
    }
}
