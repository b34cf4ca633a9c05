import Foundation
import Testing

/// Settings and keys of the reader's own, in the program as it is used.
final class SettingTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "settings-\(UUID().uuidString)")
    private var file: URL { folder.appending(path: "dateline/config.toml") }

    deinit { try? FileManager.default.removeItem(at: folder) }

    @Test func `set changes the screen at once, its line of the file, and the next start`() throws {
        try write("# mine\nmeasure = 60 # narrow\n\n[keys]\n\"X\" = \"help\"\n")
        let articles = try ArticleFolder.kestrelDam()
        let terminal = try Terminal([articles.path], environment: environment)
        #expect(terminal.wait(for: "j/k move"))
        terminal.type(":set hints off\r")
        #expect(terminal.wait { !$0.text.contains("j/k move") && $0.text.contains("hints is off") })
        #expect(try text == "# mine\nmeasure = 60 # narrow\nhints = false\n\n[keys]\n\"X\" = \"help\"\n")
        terminal.type("Q")
        #expect(terminal.waitForExit() == .exited(0))

        let again = try Terminal([articles.path], environment: environment)
        #expect(again.wait { $0.text.contains("Second crack found") && !$0.text.contains("j/k move") })
        again.type("X")
        #expect(again.wait(for: "Keys in List"))
        again.type("\u{1B}Q")
        #expect(again.waitForExit() == .exited(0))
        #expect(again.leftBehind == [])
    }

    @Test func `a file full of mistakes is named, and reading goes on`() throws {
        try write("theem = 1\n[keys]\n\"g\" = \"first\"\n\"?\" = \"nothing\"\n\u{1B}]0;x\u{7}\n[[[\n")
        let articles = try ArticleFolder.kestrelDam()
        let terminal = try Terminal([articles.path], environment: environment)
        #expect(terminal.wait(for: "config.toml:1: no setting theem; nearest is theme"))
        terminal.type("j")
        #expect(terminal.wait(for: "2/2"))
        terminal.type("Q")
        #expect(terminal.waitForExit() == .exited(0))
    }

    private var environment: [String: String] { ["XDG_CONFIG_HOME": folder.path] }
    private var text: String { get throws { try String(contentsOf: file, encoding: .utf8) } }

    private func write(_ text: String) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
}
