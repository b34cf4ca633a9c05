import Foundation
import Testing

/// However Dateline ends, the terminal is left as it was.
struct EndingTests {
    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func `a signal to end is an orderly end, and its sender sees that it was the signal`(signal: Int32) throws {
        let terminal = try reading()
        terminal.send(signal: signal)
        #expect(terminal.waitForExit() == .killed(by: signal))
        #expect(terminal.leftBehind == [])
    }

    @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT])
    func `a crash gives the terminal back and is still a crash`(signal: Int32) throws {
        let terminal = try reading()
        terminal.send(signal: signal)
        #expect(terminal.waitForExit() == .killed(by: signal))
        #expect(terminal.leftBehind == [])
    }

    @Test func `a window that is closed ends the program`() throws {
        let terminal = try reading()
        terminal.hangUp()
        #expect(terminal.waitForExit() != nil)
    }

    @Test func `Ctrl-Z gives the terminal to the shell, and going on takes the new size`() throws {
        let folder = try ArticleFolder.kestrelDam()
        let script = """
            set -m; was=$(stty -g); '\(Terminal.dateline)' '\(folder.path)'
            test "$was" = "$(stty -g)" && echo Same modes.; read answer; fg; echo Ended with $?.
            """
        let terminal = try Terminal(["--norc", "--noprofile", "-c", script], of: "/bin/bash")
        #expect(terminal.wait(for: "Second crack found"))
        terminal.type("\u{1A}")
        #expect(terminal.wait(for: "Same modes."))
        #expect(terminal.leftBehind == [])
        terminal.resize(rows: 40, columns: 120)
        terminal.type("\r")
        #expect(terminal.wait(for: "Actors"))
        terminal.type("Q")
        #expect(terminal.wait(for: "Ended with 0."))
        #expect(terminal.waitForExit() == .exited(0))
        #expect(terminal.leftBehind == [])
    }

    private func reading() throws -> Terminal {
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal([folder.path])
        #expect(terminal.wait(for: "Second crack found"))
        return terminal
    }
}
