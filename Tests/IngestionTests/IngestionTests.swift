import Foundation
import NewsModel
import NewsStore
import Testing

@testable import Ingestion

/// Files into a library, again and again.
final class IngestionTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder.appending(path: "news"), withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private var file: String { folder.appending(path: "test.dateline").path }

    private func write(_ name: String, _ text: String) throws {
        try text.write(to: folder.appending(path: "news/\(name)"), atomically: true, encoding: .utf8)
    }

    private func run(isPlain: Bool = false, tick: @escaping (IngestionProgress) -> Bool = { _ in true }) throws
        -> IngestionReport
    {
        try Ingestion(into: file, isPlain: isPlain, tick: tick).run([folder.appending(path: "news").path])
    }

    private func found(_ query: String) throws -> [String] {
        let query = try QueryParser.query(query, cursor: CalendarDate(number: 0), timeline: Timeline([]))
        let archive = try Archive.open(file)
        return try archive.headlines(archive.numbers(query)).map(\.path).map {
            $0.split(separator: "/").last.map(String.init) ?? ""
        }
    }

    @Test func `what has not changed is not read again, what has is read anew`() throws {
        try write("a.txt", "Talks resume\n\nEnvoys met in Geneva on 3 March 2021.\n")
        try write("b.txt", "Fire in the harbour\n\nA warehouse burned down on 4 March 2021.\n")
        #expect(try run().description == "2 added, 0 changed, 0 unchanged, 0 folded, 0 failed")
        #expect(try run().description == "0 added, 0 changed, 2 unchanged, 0 folded, 0 failed")
        try write("b.txt", "Fire in the harbour\n\nTwo warehouses burned down on 4 March 2021.\n")
        try write("c.txt", "Snow\n\nSnow fell on the city.\n")
        #expect(try run().description == "1 added, 1 changed, 1 unchanged, 0 folded, 0 failed")
        #expect(try found("warehouses") == ["b.txt"])
        #expect(try found("date:2021-03-03") == ["a.txt"])
    }

    @Test func `a side file that changes changes the articles beside it`() throws {
        try write("a.txt", "Talks resume\n\nEnvoys met in Geneva on 3 March 2021.\n")
        _ = try run()
        try write("sources.toml", "[\"a.txt\"]\noutlet = \"The Wire\"\n")
        #expect(try run().counts.changed == 1)
        #expect(try found("source:wire") == ["a.txt"])
    }

    @Test func `a plain import finds words; the next one finds the rest`() throws {
        try write("a.txt", "Talks resume\n\nEnvoys met in Geneva on 3 March 2021.\n")
        _ = try run(isPlain: true)
        #expect(try found("envoys") == ["a.txt"])
        #expect(try found("date:2021-03-03") == [])
        let report = try run()
        #expect(report.reread == 1)
        #expect(report.counts.unchanged == 1)
        #expect(try found("date:2021-03-03") == ["a.txt"])
        #expect(try run().reread == 0)
    }

    @Test func `an import that is stopped keeps what is done, and the next one goes on there`() throws {
        let texts = (0..<3_000).map { number in (0..<30).map { "word\(number)x\($0)" }.joined(separator: " ") }
        try JSONLines.text(texts).write(
            to: folder.appending(path: "news/many.jsonl"), atomically: true, encoding: .utf8)
        let report = try run { $0.articles < 1_000 }
        #expect(report.isStopped)
        #expect((1_000..<3_000).contains(report.counts.added))
        #expect(try Archive.open(file).count() == report.counts.added)
        let rest = try run()
        #expect(rest.counts.added + report.counts.added == 3_000)
        #expect(rest.counts.unchanged == report.counts.added)
    }

    @Test func `what cannot be read is said, and the rest is read`() throws {
        try write("a.txt", "Talks resume\n\nEnvoys met in Geneva.\n")
        try write("b.jsonl", "{\"text\": \"Snow fell.\"}\nno json\n")
        let report = try run()
        #expect(report.counts.added == 2)
        #expect(report.failed == 1)
        #expect(report.faults.first?.description.contains("b.jsonl") == true)
    }
}

/// Texts as a file of JSON Lines.
enum JSONLines {
    static func text(_ texts: [String]) -> String { texts.map { "{\"text\": \"\($0)\"}\n" }.joined() }
}
