import Foundation
import GRDB
import NewsModel

/// A library: articles by the hundred thousand in one file, with what was found in them and an index of their words.
/// This file, with the values it speaks of, is all that others see of it; what the reader did with articles is the
/// matter of `Library`.
package struct Archive: Sendable {
    let database: DatabaseQueue
    package let path: String
    /// Why it is only read, if it is.
    package let notice: ArchiveError?

    /// Opens a library for reading. Throws an `ArchiveError` where there is nothing to read.
    package static func open(_ path: String) throws -> Archive {
        guard FileManager.default.fileExists(atPath: path) else { throw ArchiveError.missing(path: path) }
        return try ArchiveFile(path).reading()
    }

    /// The file that a name stands for: itself where it is a path, else one below the XDG data folder.
    package static func file(_ name: String) throws -> String { try ArchiveFolder.file(named: name) }

    /// The file in the cache folder that stands for files and folders which are read from where they are.
    package static func cacheFile(of paths: [String]) throws -> String { try ArchiveFolder.cacheFile(of: paths) }

    /// Whether it holds what is in some files, and nothing else.
    package func stands(for files: [FileStamp]) throws -> Bool {
        let known = try read(FileStamp.all)
        return known.count == files.count && files.allSatisfy { known[$0.path] == $0 }
    }

    /// The name that is meant when none is given.
    package static let usualName = "library"
}

/// What it holds.
extension Archive {
    /// Reads it as it is at one moment. What SQLite says is put into words for the reader.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do { return try database.read(body) } catch let error as DatabaseError { throw ArchiveError(error, path) }
    }

    /// How many articles a list shows; copies are shown with the first of them.
    package func count() throws -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT total(published) FROM day") ?? 0 }
    }

    /// The days with something in them, in order: how many articles were published, and how many tell of them.
    package func days() throws -> [ArchiveDay] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT day, published, told FROM day WHERE published > 0 OR told > 0")
                .map { ArchiveDay($0) }
        }
    }

    /// The outlets by name with the number of their articles.
    package func sources() throws -> [(name: String, articles: Int)] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT name, articles FROM source WHERE articles > 0 ORDER BY name")
                .map { (name: $0[0], articles: $0[1]) }
        }
    }

    /// Those named in most articles.
    package func actors(limit: Int) throws -> [(name: String, kind: Actor.Kind, articles: Int, mentions: Int)] {
        try read { database in
            let sql = "SELECT name, kind, articles, mentions FROM actor ORDER BY articles DESC, name LIMIT ?"
            return try Row.fetchAll(database, sql: sql, arguments: [limit]).map {
                (name: $0[0], kind: Actor.Kind(rawValue: $0[1]) ?? .other, articles: $0[2], mentions: $0[3])
            }
        }
    }
}

/// A day of a library.
package struct ArchiveDay: Hashable, Sendable {
    /// Nil for articles whose day nobody knows.
    package let day: CalendarDate?
    package let published: Int
    package let told: Int

    init(_ row: Row) {
        let number: Int = row[0]
        day = number == ArticleNumber.undated ? nil : CalendarDate(number: number)
        (published, told) = (row[1], row[2])
    }
}
