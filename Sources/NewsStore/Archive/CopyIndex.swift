import Foundation
import GRDB
import NewsModel

/// Finds the article that a text is a copy of, among all of a library, in memory: some 200 bytes an article.
struct CopyIndex {
    /// By hash of the whole text, and by band of the sketch.
    private var numbers: [Int64: Int] = [:]
    private var bands: [UInt64: Int] = [:]

    /// Copies share this much of their runs of words; two reports of one event by two people share less than a third.
    static let leastResemblance = 0.7
    /// Candidates looked at, at most: texts of one form, as weather reports, have many.
    private static let mostCandidates = 8

    init() {}

    init(_ database: Database) throws {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT number, hash, sketch FROM article WHERE copyOf IS NULL")
        while let row = try rows.next() { insert(row[0], hash: row[1], TextSketch(packed: [UInt8](row[2] as Data))) }
    }

    mutating func insert(_ number: Int, hash: Int64, _ sketch: TextSketch) {
        numbers[hash] = numbers[hash] ?? number
        for key in Self.keys(sketch) { bands[key] = bands[key] ?? number }
    }

    mutating func move(_ old: Int, to number: Int, hash: Int64, _ sketch: TextSketch) {
        if numbers[hash] == old { numbers[hash] = number }
        for key in Self.keys(sketch) where bands[key] == old { bands[key] = number }
    }

    /// Articles that may have nearly the same text, those with the very same one first.
    func candidates(_ hash: Int64, _ sketch: TextSketch) -> [Int] {
        var seen: Set<Int> = []
        let all = [numbers[hash]].compactMap(\.self) + Self.keys(sketch).compactMap { bands[$0] }
        return Array(all.filter { seen.insert($0).inserted }.prefix(Self.mostCandidates))
    }

    private static func keys(_ sketch: TextSketch) -> [UInt64] {
        sketch.bands.enumerated().map { UInt64($0) << 32 | UInt64($1) }
    }
}

extension TextSketch {
    init(packed: [UInt8]) {
        self.init(
            bands: stride(from: 0, to: packed.count / 4 * 4, by: 4).map { start in
                packed[start..<start + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
            })
    }

    var packed: [UInt8] {
        bands.flatMap { band in [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: band >> $0) } }
    }
}
