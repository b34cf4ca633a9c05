import Foundation
import Testing

/// What the screen says is kept is on disk, whatever happens next.
final class KeepingTests {
    private let state = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)").path
    private let folder: ArticleFolder

    init() throws { folder = try ArticleFolder.kestrelDam() }

    deinit { try? FileManager.default.removeItem(atPath: state) }

    @Test func `kill -9 at any moment loses no tag, star, note or mark that was acknowledged`() throws {
        var tags: [String] = []
        for round in 0..<5 {
            let terminal = try reading()
            terminal.type("tround\(round)\r")
            tags.append("round\(round)")
            #expect(terminal.wait { $0.line(23).hasPrefix(" Tags: ") && $0.line(23).contains("round\(round)") })
            terminal.type("smkanote \(round)\r" + String(repeating: "\u{15}tlost\r", count: round * 7))
            terminal.send(signal: SIGKILL)
            #expect(terminal.waitForExit() == .killed(by: SIGKILL))
        }
        let terminal = try reading()
        terminal.type("t")
        for tag in tags { #expect(terminal.wait(for: tag), "\(tag)") }
    }

    @Test func `two programs at once keep each other's work on one article`() throws {
        let one = try reading(), other = try reading()
        one.type("tone\rs")
        other.type("tother\ra")
        #expect(one.wait(for: "Starred"))
        other.type("A second source?\r")
        #expect(other.wait(for: "Note kept"))
        one.type("q")
        other.type("q")
        #expect(one.waitForExit() == .exited(0) && other.waitForExit() == .exited(0))
        let terminal = try reading()
        terminal.type("t")
        #expect(terminal.wait(for: "has one, other"))
        terminal.type("\u{1B}s")
        #expect(terminal.wait(for: "Star taken away"))
        terminal.type("gn")
        #expect(terminal.wait(for: "A second source?"))
    }

    @Test func `what another program did is seen when a program rests, and undo leaves it`() throws {
        let one = try reading(), other = try reading()
        one.type("tone\r")
        #expect(one.wait(for: "Tags: one"))
        let isSeen = (0..<30).contains { _ in
            other.type("\u{1B}t")
            return other.wait(seconds: 0.6) { $0.text.contains("has one") }
        }
        #expect(isSeen)
        other.type("\u{1B}ttwo\r")
        #expect(other.wait(for: "Tags: one, two"))
        one.type("u")
        #expect(one.wait(for: "Undone: tag one"))
        other.type("Q")
        one.type("Q")
        #expect(one.waitForExit() == .exited(0) && other.waitForExit() == .exited(0))
        let terminal = try reading()
        terminal.type("t")
        #expect(terminal.wait(for: "has two"))
    }

    @Test func `notes are printed with the words they are about and where these are from`() throws {
        let writing = try reading()
        writing.type("jstdam\r\ra*why* now?\r")
        #expect(writing.wait(for: "Note kept"))
        writing.type("Q")
        #expect(writing.waitForExit() == .exited(0))
        let printing = try Terminal(["notes", folder.path], environment: ["XDG_STATE_HOME": state])
        #expect(printing.waitForExit() == .exited(0))
        let lines = printing.text.split(separator: "\n").map(String.init)
        #expect(lines.contains("## Governor orders valley emptied"))
        #expect(lines.contains("starred, tag dam"))
        #expect(lines.contains { $0.hasPrefix("> ") && $0.contains("March 2024") })
        #expect(lines.contains(#"\*why\* now?"#))
    }

    private func reading() throws -> Terminal {
        let terminal = try Terminal([folder.path], environment: ["XDG_STATE_HOME": state])
        #expect(terminal.wait(for: "Second crack found"))
        return terminal
    }
}
