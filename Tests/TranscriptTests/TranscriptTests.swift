import Foundation
import Testing

/// Every file of `Transcripts`, run with the program just built. RECORD=1 rewrites them.
struct TranscriptTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let folder = root.appending(path: "Tests/TranscriptTests/Transcripts")
    private static let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".transcript") }.sorted()

    @Test(arguments: names)
    func `what is typed gives what the transcript says`(_ name: String) throws {
        let file = Self.folder.appending(path: name)
        let expected = Transcript(try String(contentsOf: file, encoding: .utf8))
        var found = expected
        for index in found.steps.indices { try Self.run(&found.steps[index]) }
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try found.text.write(to: file, atomically: true, encoding: .utf8)
        } else {
            for (found, expected) in zip(found.steps, expected.steps) { Self.compare(found, expected, in: name) }
        }
    }

    @Test func `a transcript reads back as it was written`() {
        let text = "Words.\n\n2$ dateline x\n> out\n>\n2> err\n\nMore words.\n"
        #expect(Transcript(text).text == text)
        #expect(Transcript(text).steps[0].status == 2)
    }

    private static func compare(_ found: Transcript.Step, _ expected: Transcript.Step, in name: String) {
        #expect(found.outcome == expected.outcome, "\(name): \(expected.command)")
        #expect(found.status == expected.status, "\(name): \(expected.command)")
    }

    /// Runs in the package's folder, with the program first in PATH and a state folder of its own.
    private static func run(_ step: inout Transcript.Step) throws {
        let shell = Process(), output = Pipe()
        let errors = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: errors) }
        try Data().write(to: errors)
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", step.command]
        shell.currentDirectoryURL = root
        shell.environment = environment
        shell.standardInput = FileHandle.nullDevice
        shell.standardOutput = output
        shell.standardError = try FileHandle(forWritingTo: errors)
        try shell.run()
        step.output = lines(output.fileHandleForReading.readDataToEndOfFile())
        shell.waitUntilExit()
        step.errors = lines(try Data(contentsOf: errors))
        step.status = shell.terminationStatus
    }

    private static let environment: [String: String] = {
        let products = Bundle.main.executableURL?.deletingLastPathComponent().path ?? ""
        return ["PATH": "\(products):/usr/bin:/bin", "LC_ALL": "C.UTF-8", "XDG_STATE_HOME": "/dev/null"]
    }()

    private static func lines(_ data: Data) -> [String] {
        var lines = String(decoding: data, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}
