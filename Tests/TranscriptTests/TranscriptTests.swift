import Foundation
import Testing

/// Every file of `Transcripts`, run with the program just built. RECORD=1 rewrites them.
struct TranscriptTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let folder = root.appending(path: "Tests/TranscriptTests/Transcripts")
    private static let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()

    static func all() throws -> [Transcript] { try names.map { try transcript($0) } }

    @Test(arguments: names)
    func `what is typed gives what the transcript says`(_ name: String) throws {
        let expected = try Self.transcript(name)
        var found = expected
        let home = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: home) }
        for index in found.steps.indices { try found.steps[index].run(in: Self.root, home: home) }
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try found.text.write(to: Self.folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        for (found, expected) in zip(found.steps, try Self.transcript(name).steps) {
            #expect(found.outcome == expected.outcome, "\(name): \(expected.command)")
            #expect(found.status == expected.status, "\(name): \(expected.command)")
        }
    }

    @Test func `a transcript reads back as it was written`() {
        let text = "Words.\n\n2$ dateline x\n> out\n>\n2> err\n\nMore words.\n"
        #expect(Transcript(text).text == text)
        #expect(Transcript(text).steps[0].status == 2)
    }

    private static func transcript(_ name: String) throws -> Transcript {
        Transcript(try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
}
