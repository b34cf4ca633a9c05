import Foundation
import GRDB
import NewsModel

/// Puts articles into a library, many at a time: each call of `add` is one transaction, and what it has returned for is
/// on disk. One program writes to a library at a time; others may read meanwhile.
package struct ArchiveWriter {
    let database: DatabaseQueue
    package let path: String
    private var copies: CopyIndex?
    private var added = 0

    /// Opens a library for writing, and makes it where it is missing. Throws an `ArchiveError` that says why not.
    package init(_ path: String) throws {
        self.path = path
        database = try ArchiveFile(path).writing()
        do {
            try Self.claim(database, path)
            try database.write(Self.putOffMerging)
            copies = try database.read { try CopyIndex($0) }
        } catch let error as DatabaseError { throw ArchiveError(error, path) }
    }

    /// The files that have been read wholly, as they were then.
    package func stamps() throws -> [String: FileStamp] { try read(FileStamp.all) }

    /// How many articles each file has brought, by path.
    package func articles(ofFiles paths: [String]) throws -> Int {
        try read { database in
            let asked = String(decoding: try JSONEncoder().encode(paths), as: UTF8.self)
            let sql = """
                SELECT count(*) FROM article JOIN file ON file.id = article.file
                WHERE file.path IN (SELECT value FROM json_each(?))
                """
            return try Int.fetchOne(database, sql: sql, arguments: [asked]) ?? 0
        }
    }

    /// Adds articles, and notes files of which now all articles are there. When it throws none of them is.
    package mutating func add(_ entries: [ArchiveEntry], finished: [FileStamp] = []) throws -> ArchiveCounts {
        let (counts, copies) = try write { [copies = takeCopies()] database in
            var batch = ArchiveBatch(database, copies)
            for entry in entries { try batch.place(entry) }
            try batch.save()
            for file in finished { try batch.note(file) }
            return (batch.counts, batch.copies)
        }
        self.copies = copies
        added += counts.added + counts.changed
        return counts
    }

    /// Hands the index over, so that it is changed in place and not copied. After a write that failed it is read again.
    private mutating func takeCopies() -> CopyIndex {
        defer { copies = nil }
        return copies ?? (try? database.read { try CopyIndex($0) }) ?? CopyIndex()
    }

    /// The articles of which nothing was found with these rules, some at a time: after a number, in order.
    package func pending(rules: Int, after number: Int, limit: Int) throws -> [StoredArticle] {
        try read { database in
            let numbers = try Int.fetchAll(
                database,
                sql: """
                    SELECT number FROM article WHERE number > ? AND copyOf IS NULL AND number NOT IN (
                        SELECT number FROM annotation WHERE rules = ?)
                    ORDER BY number LIMIT ?
                    """,
                arguments: [number, rules, limit])
            return try numbers.compactMap { try StoredArticle(database, number: $0) }
        }
    }

    /// Leaves the file alone, so that it can be copied or lie where nobody can write. After an import that was not
    /// stopped it is also put in order, when a quarter of it is new.
    package mutating func finish(isWhole: Bool = true) throws {
        do {
            let all = try database.read { try Int.fetchOne($0, sql: "SELECT total(published) FROM day") ?? 0 }
            let isNew = isWhole && added > 0 && added * 4 > all
            try database.writeWithoutTransaction { database in
                try database.execute(sql: isNew ? Self.mergeAll : Self.mergeMany)
                try database.execute(sql: "DELETE FROM property WHERE name = 'writer'; PRAGMA optimize")
                _ = try? Row.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
                if isNew { try database.execute(sql: "VACUUM") }
            }
            try database.close()
        } catch let error as DatabaseError { throw ArchiveError(error, path) }
    }
}

/// What SQLite says is put into words for the reader.
extension ArchiveWriter {
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do { return try database.read(body) } catch let error as DatabaseError { throw ArchiveError(error, path) }
    }

    /// One transaction: all of it, or nothing.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do { return try database.write(body) } catch let error as DatabaseError { throw ArchiveError(error, path) }
    }
}

/// The parts that the index consists of: one a batch, until the end of an import.
extension ArchiveWriter {
    /// Merging as it goes writes each word several times over; the memory takes the words of a batch.
    private static func putOffMerging(_ database: Database) throws {
        let settings = [("automerge", 0), ("crisismerge", 2_000), ("hashsize", 16 << 20)]
        for (name, value) in settings {
            try database.execute(sql: "INSERT INTO words(words, rank) VALUES (?, ?)", arguments: [name, value])
        }
    }

    private static let mergeAll = "INSERT INTO words(words) VALUES ('optimize')"
    /// Merges four parts or more of about one size, as often as there are such; at most so many pages.
    private static let mergeMany = "INSERT INTO words(words, rank) VALUES ('merge', 4000)"
}

/// Which process writes.
extension ArchiveWriter {
    /// Nil where nobody does, and nobody stopped in the middle.
    static func process(_ database: Database) throws -> Int? {
        guard try database.tableExists("property") else { return nil }
        return try Int.fetchOne(database, sql: "SELECT value FROM property WHERE name = 'writer'")
    }

    private static func claim(_ database: DatabaseQueue, _ path: String) throws {
        try database.writeWithoutTransaction { database in
            _ = try Row.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
        }
        let other = try database.write { database -> Int? in
            let other = try process(database)
            if let other, other != Int(getpid()), kill(pid_t(truncatingIfNeeded: other), 0) == 0 { return other }
            try database.execute(
                sql: "INSERT OR REPLACE INTO property VALUES ('writer', ?)", arguments: [Int(getpid())])
            return nil
        }
        if let other { throw ArchiveError.busy(path: path, process: other) }
    }
}
