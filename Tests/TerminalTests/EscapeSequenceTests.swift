import Foundation
import Testing

/// What ncurses cannot send goes out only where the terminal is known to take it, and nothing stays behind.
struct EscapeSequenceTests {
    private static let wezterm = ["TERM_PROGRAM": "WezTerm"]

    @Test func `an address is a link where the terminal is known to have links, and closed again`() throws {
        let folder = try linked()
        let terminal = try Terminal([folder.path], environment: Self.wezterm)
        terminal.type("\r")
        #expect(terminal.wait { $0.sent.contains(";https://dam.example/level\u{1B}\\") })
        #expect(terminal.wait(for: "https://dam.example/level"))
        terminal.type("Q")
        #expect(terminal.waitForExit() == .exited(0))
        let opened = terminal.sent.ranges(of: "\u{1B}]8;id=").count,
            closed = terminal.sent.ranges(of: "\u{1B}]8;;\u{1B}\\").count
        #expect(opened > 0 && opened == closed)
        #expect(!terminal.sent.contains(";javascript"))
    }

    @Test(arguments: ["xterm-256color", "vt100", "linux", "screen-256color"])
    func `elsewhere there are no links, no title and no questions that would be shown`(name: String) throws {
        let folder = try linked()
        let terminal = try Terminal([folder.path], environment: ["TERM": name])
        terminal.type("\r")
        #expect(terminal.wait(for: "https://dam.example/level"))
        terminal.type("Q")
        #expect(terminal.waitForExit() == .exited(0))
        #expect(!terminal.sent.contains("\u{1B}]"))
        #expect(terminal.sent.contains("$p") == (name == "xterm-256color"))
    }

    @Test func `the window is named, and gets its name back`() throws {
        let folder = try linked()
        let terminal = try Terminal([folder.path], environment: Self.wezterm)
        #expect(terminal.wait { $0.sent.contains("\u{1B}[22;0t\u{1B}]2;Dateline: /") })
        terminal.type("Q")
        #expect(terminal.waitForExit() == .exited(0))
        #expect(terminal.sent.contains("\u{1B}[23;0t"))
    }

    @Test func `frames are synchronised when the terminal answers that it can, and the answer is no key`() throws {
        let folder = try linked()
        let terminal = try Terminal([folder.path])
        #expect(terminal.wait(for: "Level falls"))
        #expect(!terminal.sent.contains("\u{1B}[?2026h"))
        for part in ["\u{1B}[?20", "26;2$", "y"] { terminal.type(part) }
        terminal.type("\r")
        #expect(terminal.wait { $0.sent.contains("\u{1B}[?2026h") })
        #expect(terminal.text.contains("does nothing here") == false)
        terminal.type("Q")
        #expect(terminal.waitForExit() == .exited(0))
        #expect(terminal.sent.ranges(of: "\u{1B}[?2026h").count == terminal.sent.ranges(of: "\u{1B}[?2026l").count)
        #expect(terminal.leftBehind == [])
    }

    @Test func `copying goes through the terminal, in letters and digits, and says so`() throws {
        let folder = try linked()
        let terminal = try Terminal([folder.path], environment: Self.wezterm)
        #expect(terminal.wait(for: "Level falls"))
        terminal.type("\ryy")
        #expect(terminal.wait(for: "Copied the paragraph by the terminal (OSC 52)"))
        let text = "See https://dam.example/level or javascript:alert(1)."
        #expect(terminal.sent.contains("\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{1B}\\"))
    }

    @Test func `a text too long for the terminal is not copied, and that is said`() throws {
        let long = String(repeating: "The dam holds. ", count: 6_000)
        let folder = try ArticleFolder(["a.txt": "Long\n\nBy: Ana Lind\n\n\(long)"])
        let terminal = try Terminal([folder.path], environment: Self.wezterm, columns: 120)
        terminal.type("\ryy")
        #expect(terminal.wait(for: "not copied: "))
        #expect(!terminal.sent.contains("]52;"))
    }

    private func linked() throws -> ArticleFolder {
        try ArticleFolder([
            "a.txt": "Level falls\n\nBy: Ana Lind\n\nSee https://dam.example/level or \u{7F}javascript:alert(1).\n"
        ])
    }
}
