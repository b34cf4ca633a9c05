import Chance
import Extraction
import Foundation
import NewsModel
import NewsStore
import Testing

@testable import Ingestion

/// The events that all articles of a library tell together.
final class EventTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder.appending(path: "news"), withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private var file: String { folder.appending(path: "test.dateline").path }

    private func write(_ name: String, _ text: String) throws {
        try text.write(to: folder.appending(path: "news/\(name)"), atomically: true, encoding: .utf8)
    }

    @discardableResult
    private func run(tick: @escaping (IngestionProgress) -> Bool = { _ in true }) throws -> IngestionReport {
        try Ingestion(into: file, tick: tick).run([folder.appending(path: "news").path])
    }

    /// Each event as its date, the articles that tell it, and its title.
    private var events: [String] {
        get throws {
            let archive = try Archive.open(file)
            return try archive.events(after: nil, limit: 1_000).map { event in
                let articles = try archive.headlines(Set(event.tellings.map(\.article))).map(\.path)
                let names = articles.map { $0.split(separator: "/").last.map(String.init) ?? "" }.sorted()
                return "\(event.date ?? "undated") \(names.joined(separator: "+")) \(event.title)"
            }
        }
    }

    private let report = "The rebels and the government of Marsh signed a ceasefire agreement in Geneva"

    @Test func `what several articles tell is one event, also when they come one after the other`() throws {
        try write("a.txt", "Ceasefire\n\n\(report) on 3 March 2021.\n")
        try run()
        #expect(try events == ["2021-03-03 a.txt \(report)"].map { "\($0) on 3 March 2021" })
        try write("b.txt", "A truce at last\n\nOn 3 March 2021 \(report.lowercasedFirst). Nobody cheered.\n")
        try write("c.txt", "Snow\n\nHeavy snow killed two people in Orel on 3 March 2021.\n")
        try run()
        let found = try events
        #expect(found.count == 2)
        #expect(found.contains { $0.hasPrefix("2021-03-03 a.txt+b.txt ") })
        #expect(found.contains { $0.hasPrefix("2021-03-03 c.txt ") })
    }

    @Test func `an article that changes leaves its event; those that told it too keep it`() throws {
        try write("a.txt", "Ceasefire\n\n\(report) on 3 March 2021.\n")
        try write("b.txt", "A truce\n\nOn 3 March 2021 \(report.lowercasedFirst).\n")
        try run()
        #expect(try events.count == 1)
        try write("b.txt", "Snow\n\nHeavy snow killed two people in Orel on 9 March 2021.\n")
        try run()
        #expect(try events.map { $0.prefix(16) } == ["2021-03-03 a.txt", "2021-03-09 b.txt"])
    }

    @Test func `when joining is stopped, what is joined stays and the next import goes on`() throws {
        for (place, report) in Reports(seed: 3).articles(40).enumerated() { try write("\(place).txt", report) }
        let whole = try run()
        let all = try events
        try FileManager.default.removeItem(atPath: file)
        let stopped = try run { $0.joining == nil }
        #expect(!whole.isStopped && stopped.isStopped)
        try run()
        #expect(try events == all)
    }

    /// Joined all at once, in small stretches, and a few articles at a time: of claims that are of one event in one
    /// way, how many are so in the other (B³ F1; Bagga and Baldwin 1998).
    @Test(arguments: [1, 2] as [UInt64]) func `events joined piece by piece are those of joining all at once`(
        seed: UInt64
    ) throws {
        let texts = Reports(seed: seed).articles(100)
        for (place, report) in texts.enumerated() { try write("\(place).txt", report) }
        try run()
        let atOnce = try clusters(file)
        #expect(Agreement(try clusters(try copied(joining: 60)), atOnce).f1 > 0.97)
        try FileManager.default.removeItem(atPath: file)
        for place in texts.indices {
            try FileManager.default.removeItem(at: folder.appending(path: "news/\(place).txt"))
        }
        for start in stride(from: 0, to: texts.count, by: 20) {
            for place in start..<start + 20 { try write("\(place).txt", texts[place]) }
            try run()
        }
        #expect(Agreement(try clusters(file), atOnce).f1 > 0.95)
    }

    /// The same articles in another file, joined in stretches of so many claims.
    private func copied(joining claims: Int) throws -> String {
        let archive = try Archive.open(file), copy = folder.appending(path: "copy.dateline").path
        let articles = try archive.numbers(Query()).compactMap { try archive.article($0)?.article }
        var writer = try ArchiveWriter(copy)
        _ = try writer.add(articles.map { FileReading.entry($0, nil, false) })
        var joiner = try LibraryJoiner(writer, atOnce: claims)
        try joiner.run { _, _ in }
        try writer.finish()
        return copy
    }

    /// Of each claim, by the path of its article and its place there, the event.
    private func clusters(_ file: String) throws -> [String: Int] {
        let archive = try Archive.open(file)
        var clusters: [String: Int] = [:]
        for event in try archive.events(after: nil, limit: 100_000) {
            for telling in event.tellings {
                guard let path = try archive.headlines([telling.article]).first?.path else { continue }
                clusters["\(path) \(telling.claim)"] = event.id
            }
        }
        return clusters
    }
}

/// How far two ways of putting claims together agree.
private struct Agreement {
    let f1: Double

    init(_ some: [String: Int], _ others: [String: Int]) {
        let first = Dictionary(grouping: some.keys, by: { some[$0] }).mapValues(Set.init)
        let second = Dictionary(grouping: others.keys, by: { others[$0] }).mapValues(Set.init)
        var precision = 0.0, recall = 0.0
        for claim in some.keys {
            let a = first[some[claim]] ?? [], b = second[others[claim]] ?? []
            let common = Double(a.intersection(b).count)
            precision += common / Double(a.count)
            recall += common / Double(max(1, b.count))
        }
        f1 = some.isEmpty ? 0 : 2 * precision * recall / (precision + recall) / Double(some.count)
    }
}

/// Short reports of some happenings in a year, several of each, in changing words.
private struct Reports {
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    private static let towns = ["Orel", "Tarn", "Marsh", "Kestrel", "Lindow", "Brede", "Sarnow", "Quill"]
    private static let deeds = [
        "police arrested {n} men near the harbour of {town}", "troops were deployed to the border at {town}",
        "{n} people died when a bridge collapsed in {town}", "the rebels attacked the barracks of {town}",
        "the council of {town} signed an agreement with the rebels",
        "protesters marched through {town} against the tax on bread",
        "a bomb exploded at the railway station of {town}", "floods destroyed {n} houses in {town}",
    ]

    func articles(_ count: Int) -> [String] {
        var reports = self
        return (0..<count).map { "Report \($0)\n\n\(reports.article())\n" }
    }

    private mutating func article() -> String { (0..<3).map { _ in sentence() }.joined(separator: " ") }

    /// A happening has its deed, town and figure by its day, so that all who tell it tell the same.
    private mutating func sentence() -> String {
        let day = 1 + random.below(28), month = 1 + random.below(12), number = day * 12 + month
        let deed = Self.deeds[number % Self.deeds.count]
            .replacing("{town}", with: Self.towns[number / 3 % Self.towns.count])
            .replacing("{n}", with: "\(2 + number % 40)")
        let date = "\(day) \(Self.months[month - 1]) 2024"
        let isLast = random.below(2) == 0
        return isLast ? "\(deed.prefix(1).uppercased() + deed.dropFirst()) on \(date)." : "On \(date) \(deed)."
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
