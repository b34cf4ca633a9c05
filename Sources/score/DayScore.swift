import Extraction
import Foundation
import Interchange
import NewsModel

/// How well the days of a crisis are ranked: date F1 of timeline summarisation (Martschat and Markert 2018). A
/// reference timeline lists days; of our days between its first and last it takes as many as it has itself.
struct DayScore {
    let topic: String
    private let ranked: [String]
    private let references: [(name: String, days: [String])]

    /// - Parameter folder: with `articles.jsonl` and `timelines/*.txt`, days at the beginning of lines.
    init(folder: String) throws {
        topic = URL(filePath: folder).lastPathComponent
        ranked = Extractor.rankedDays(of: try Importer.read(["\(folder)/articles.jsonl"]).articles).days
            .map(\.day.description)
        references = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/timelines").sorted().map {
            ($0, Self.days(in: try Data(contentsOf: URL(filePath: "\(folder)/timelines/\($0)"))))
        }
    }

    private static func days(in timeline: Data) -> [String] {
        let lines = String(decoding: timeline, as: UTF8.self).split(whereSeparator: \.isNewline)
        return Set(lines.compactMap { $0.prefixMatch(of: /\d{4}-\d\d-\d\d/).map { String($0.0) } }).sorted()
    }

    /// A line for each reference timeline.
    var rows: [(words: String, f1: Double)] {
        references.map { reference in
            let f1 = f1(reference.days)
            let count = String(format: "%5d  %6.3f", reference.days.count, f1)
            return ("\(count)  \(topic)/\(reference.name)", f1)
        }
    }

    /// Both lists have the same length, so that precision, recall and F1 are one; a shorter one of ours costs recall.
    private func f1(_ days: [String]) -> Double {
        guard let first = days.first, let last = days.last else { return 0 }
        let taken = ranked.filter { first <= $0 && $0 <= last }.prefix(days.count)
        return 2 * Double(Set(days).intersection(taken).count) / Double(days.count + taken.count)
    }
}
