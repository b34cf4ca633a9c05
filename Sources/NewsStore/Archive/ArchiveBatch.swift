import Foundation
import GRDB
import NewsModel

/// Articles that go into a library in one transaction. They are first given their places and then written in order of
/// their numbers, which is much the fastest for tables and index.
struct ArchiveBatch {
    private let database: Database
    private(set) var copies: CopyIndex
    private(set) var counts = ArchiveCounts()
    private var tally = LibraryTally()
    private var placed: [PlacedArticle] = []
    private var paths: Set<String> = []
    /// By day, the number that the next article takes.
    private var next: [Int: Int] = [:]

    init(_ database: Database, _ copies: CopyIndex) {
        self.database = database
        self.copies = copies
    }

    /// Decides what becomes of an article.
    mutating func place(_ entry: ArchiveEntry) throws {
        if paths.contains(entry.path) { try save() }
        guard let known = try KnownArticle(database, path: entry.path) else {
            return try insert(entry, as: try original(of: entry))
        }
        if known.isSame(as: entry) {
            counts.unchanged += 1
            let isNewer = entry.found != nil && known.original == nil && known.rules != entry.rules
            if isNewer { try replace(known, by: entry) }
        } else {
            counts.changed += 1
            try known.keepVersion(database)
            try replace(known, by: entry)
        }
    }

    /// Notes that all articles of a file are there.
    func note(_ file: FileStamp) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO file (path, size, modified) VALUES (?1, ?2, ?3)
                ON CONFLICT (path) DO UPDATE SET size = ?2, modified = ?3
                """
        ).execute(arguments: [file.path, file.size, file.modified])
    }

    /// Writes what has its place.
    mutating func save() throws {
        for article in placed.sorted(by: { $0.number < $1.number }) { try article.insert(database) }
        try tally.save(database)
        (placed, paths, tally) = ([], [], LibraryTally())
    }
}

extension ArchiveBatch {
    private mutating func insert(_ entry: ArchiveEntry, as copied: Int?) throws {
        if copied == nil { counts.added += 1 } else { counts.folded += 1 }
        place(entry, at: try number(for: entry.tally.day), copied)
        if let copied { try add(1, copiesOf: copied) }
    }

    private mutating func place(_ entry: ArchiveEntry, at number: Int, _ original: Int?, _ known: KnownArticle? = nil) {
        placed.append(
            PlacedArticle(
                entry: entry, number: number, original: original, knownFile: known?.file, copies: known?.copies ?? 0))
        paths.insert(entry.path)
        guard original == nil else { return }
        copies.insert(number, hash: entry.hash, entry.sketch)
        tally.add(entry.tally)
    }

    /// Takes the old rows away and places the new ones; copies stay with it.
    private mutating func replace(_ known: KnownArticle, by entry: ArchiveEntry) throws {
        let old = known.number
        if known.original == nil { tally.add(try known.unindex(database), -1) }
        let isSameDay = known.original == nil && ArticleNumber.day(of: old) == entry.tally.day
        let number = isSameDay ? old : try number(for: entry.tally.day)
        try database.execute(sql: "UPDATE article SET copyOf = ? WHERE copyOf = ?", arguments: [number, old])
        try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
        try EventTables(database: database).forget(old)
        try database.execute(sql: "DELETE FROM article WHERE number = ?", arguments: [old])
        copies.move(old, to: number, hash: entry.hash, entry.sketch)
        place(entry, at: number, known.original, known)
    }

    /// The next free number of a day; of a full day, one of the days after.
    private mutating func number(for day: Int) throws -> Int {
        var filed = day
        var number = try next[filed] ?? free(on: filed)
        while number == ArticleNumber.first(of: filed + 1) {
            filed += 1
            number = try next[filed] ?? free(on: filed)
        }
        next[filed] = number + 1
        return number
    }

    private func free(on day: Int) throws -> Int {
        let first = ArticleNumber.first(of: day), end = ArticleNumber.first(of: day + 1)
        let last = try Int.fetchOne(
            database, sql: "SELECT max(number) FROM article WHERE number >= ? AND number < ?", arguments: [first, end])
        return last.map { $0 + 1 } ?? first
    }

    private mutating func add(_ count: Int, copiesOf original: Int) throws {
        if let index = placed.firstIndex(where: { $0.number == original }) {
            placed[index].copies += count
        } else {
            let sql = "UPDATE article SET copies = copies + ? WHERE number = ?"
            try database.execute(sql: sql, arguments: [count, original])
        }
    }
}

/// Copies.
extension ArchiveBatch {
    /// The article whose text this one has, word for word or nearly.
    private func original(of entry: ArchiveEntry) throws -> Int? {
        for number in copies.candidates(entry.hash, entry.sketch) {
            guard let bytes = try bytes(of: number) else { continue }
            if bytes == entry.article.bytes { return number }
            let resemblance = TextSketch.resemblance(bytes, entry.article.bytes)
            if resemblance >= CopyIndex.leastResemblance { return number }
        }
        return nil
    }

    private func bytes(of number: Int) throws -> [UInt8]? {
        if let placed = placed.first(where: { $0.number == number }) { return placed.entry.article.bytes }
        let sql = "SELECT bytes FROM text WHERE number = ?"
        guard let packed = try [UInt8].fetchBlob(database, sql: sql, arguments: [number]) else { return nil }
        return try? Deflate.unpacked(packed)
    }
}

extension [UInt8] {
    static func fetchBlob(_ database: Database, sql: String, arguments: StatementArguments) throws -> [UInt8]? {
        try Data.fetchOne(database, sql: sql, arguments: arguments).map { [UInt8]($0) }
    }
}
