import Foundation
import Testing

/// An import that is killed in the middle of its work.
struct CrashTests {
    private static let articles = 2_500
    /// `make soak` asks for more.
    private static let moments = ProcessInfo.processInfo.environment["SOAK"].flatMap(Int.init) ?? 3

    @Test func `what an import said is done is there after kill -9, and the next one brings the rest`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Self.texts.write(to: folder.appending(path: "many.jsonl"), atomically: true, encoding: .utf8)
        var kills = 0
        for moment in 0..<Self.moments {
            let library = folder.appending(path: "\(moment).dateline").path
            let (said, isKilled) = try killed(importing: folder.appending(path: "many.jsonl").path, library, moment)
            kills += isKilled ? 1 : 0
            let there = try run(["articles", "--library", library]).output.split(separator: "\n").count - 1
            #expect(there >= said, "said \(said), there \(there)")
            let copied = try run(["backup", "--library", library, library + ".copy"])
            #expect(copied.status == 0, "\(copied.output)")
            let rest = try run(["import", "--plain", "--library", library, folder.appending(path: "many.jsonl").path])
            #expect(rest.output.hasPrefix("\(Self.articles - max(there, 0)) added, 0 changed"), "\(rest.output)")
            try FileManager.default.removeItem(atPath: library)
            try FileManager.default.removeItem(atPath: library + ".copy")
        }
        #expect(kills > 0)
    }

    /// Kills the import after some lines and some more time; the articles it had said to be done.
    private func killed(importing file: String, _ library: String, _ moment: Int) throws -> (said: Int, isKilled: Bool)
    {
        let errors = Pipe(), process = Process()
        process.executableURL = program
        process.arguments = ["import", "--plain", "--progress", "--library", library, file]
        process.environment = Self.environment
        (process.standardError, process.standardOutput) = (errors, FileHandle.nullDevice)
        try process.run()
        var said = Data(), lines = 0
        while lines <= moment % 3, case let piece = errors.fileHandleForReading.availableData, !piece.isEmpty {
            said += piece
            lines = said.count { $0 == 0x0A }
        }
        usleep(UInt32(moment * 7_919 % 60_000))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        said += errors.fileHandleForReading.readDataToEndOfFile()
        let words = String(decoding: said, as: UTF8.self).matches(of: /(\d+) articles/).last?.1
        return (words.flatMap { Int($0) } ?? 0, process.terminationReason == .uncaughtSignal)
    }

    private func run(_ arguments: [String]) throws -> (output: String, status: Int32) {
        let process = Process(), output = Pipe()
        process.executableURL = program
        process.arguments = arguments
        process.environment = Self.environment
        (process.standardOutput, process.standardError) = (output, output)
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (text, process.terminationStatus)
    }

    private let program = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "dateline")

    private static let environment = ["XDG_STATE_HOME": "/dev/null", "LC_ALL": "C.UTF-8"]

    private static let texts: String = (0..<articles).map { number in
        let words = (0..<30).map { "word\(number)x\($0)" }.joined(separator: " ")
        return "{\"text\": \"\(words)\"}\n"
    }.joined()
}
