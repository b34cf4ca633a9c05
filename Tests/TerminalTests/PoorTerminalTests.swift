import Foundation
import Testing

/// Terminals that can do little, and those that can do nothing.
struct PoorTerminalTests {
    @Test(arguments: ["vt100", "linux", "xterm", "screen-256color", "ansi"])
    func `Dateline reads on every terminal that places its cursor`(name: String) throws {
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal([folder.path], environment: ["TERM": name])
        #expect(terminal.wait(for: "Second crack found in Kestrel Dam"))
        terminal.type("\rQ")
        #expect(terminal.waitForExit() == .exited(0))
        #expect(terminal.leftBehind == [])
    }

    @Test func `NO_COLOR is obeyed; names stay underlined and dates bold`() throws {
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal([folder.path], environment: ["NO_COLOR": "1"])
        terminal.type("\r")
        #expect(terminal.wait(for: "ordered 12,000"))
        #expect(!terminal.hasColor)
        #expect(terminal.wait { $0.firstCell(of: "Ana Ruiz")?.isUnderlined == true })
        #expect(terminal.wait { $0.firstCell(of: "14 March 2024")?.isBold == true })
        let colored = try Terminal([folder.path])
        #expect(colored.wait { $0.hasColor })
    }

    @Test func `the C locale gets ASCII and nothing else`() throws {
        let folder = try ArticleFolder([
            "a.txt": "Élection “fair” – 危機\n\nBy: Ana Lind\n\nOn 14 March 2024 “all” was quiet."
        ])
        let terminal = try Terminal([folder.path], environment: ["LC_ALL": "C"])
        #expect(terminal.wait(for: "?lection \"fair\" - ????"))
        #expect(terminal.raw.allSatisfy { $0 < 0x80 })
    }

    @Test func `a locale that is not installed does not take the letters away`() throws {
        let folder = try ArticleFolder(["a.txt": "Žádné zprávy\n\nBy: Ana Lind\n\nNic."])
        let terminal = try Terminal([folder.path], environment: ["LC_ALL": "cs_CZ.UTF-8"])
        #expect(terminal.wait(for: "Žádné zprávy"))
    }

    // swift-format-ignore
    @Test(arguments: [
        ("dumb",    "TERM=dumb cannot show panes"),
        ("nosuch",  "no description of the terminal TERM=nosuch here"),
        ("\u{1B}[31337m", "no description of the terminal TERM=␛[31337m here"),
        ("-",       "TERM is not set"),
    ])
    func `a terminal without panes gets one line and status 2`(name: String, line: String) throws {
        let folder = try ArticleFolder.kestrelDam()
        let terminal = try Terminal([folder.path], environment: ["TERM": name], columns: 200)
        #expect(terminal.waitForExit() == .exited(2))
        #expect(terminal.text.trimmed.hasPrefix("dateline: \(line)"))
        #expect(terminal.text.trimmed.hasSuffix("use `dateline articles FOLDER` for a plain list"))
        #expect(!terminal.raw.contains(0x1B))
        #expect(terminal.leftBehind == [])
    }

    @Test func `what cannot be opened is one line and status 2`() throws {
        let empty = try ArticleFolder([String: String]())
        try FileManager.default.createSymbolicLink(atPath: "\(empty.path)/loop", withDestinationPath: "loop")
        for path in ["\(empty.path)/nowhere", "\(empty.path)/loop", empty.path] {
            let terminal = try Terminal([path], columns: 300)
            #expect(terminal.waitForExit() == .exited(2), "\(path)")
            #expect(terminal.text.trimmed.hasPrefix("dateline: "), "\(path)")
            #expect(!terminal.text.trimmed.contains("\n"), "\(path)")
            #expect(terminal.leftBehind == [])
        }
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
