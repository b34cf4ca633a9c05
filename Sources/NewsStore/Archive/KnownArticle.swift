import Foundation
import GRDB
import NewsModel

/// An article that a library has already under the path of one that comes.
struct KnownArticle {
    let number: Int
    let hash: Int64
    /// The article it is a copy of.
    let original: Int?
    let copies: Int
    let rules: Int?
    /// Its row of `file`.
    let file: Int64?
    private let parts: Data

    init?(_ database: Database, path: String) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT number, hash, copyOf, copies, rules, file, parts
                FROM article JOIN text USING (number) LEFT JOIN annotation USING (number) WHERE path = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [path]) else { return nil }
        (number, hash, original, copies, rules) = (row[0], row[1], row[2], row[3], row[4])
        (file, parts) = (row[5], row[6])
    }

    /// Whether text and what is known of it are the same, however an earlier release packed it.
    func isSame(as entry: ArchiveEntry) -> Bool {
        guard hash == entry.hash, parts != entry.parts else { return hash == entry.hash }
        return (try? Deflate.unpacked([UInt8](parts))) == (try? Deflate.unpacked([UInt8](entry.parts)))
    }

    /// Keeps the text that is about to be replaced.
    func keepVersion(_ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO version (path, replaced, hash, bytes, parts)
                SELECT path, ?, hash, bytes, parts FROM article JOIN text USING (number) WHERE number = ?
                """,
            arguments: [Int(Date().timeIntervalSince1970), number])
    }

    /// Takes its words out of the index; returns what it added to the counts.
    func unindex(_ database: Database) throws -> ArticleTally {
        guard let stored = try StoredArticle(database, number: number) else { throw BlobError.damaged }
        try IndexedWords(stored.article, stored.digest).delete(database, number)
        return ArticleTally(stored.article, stored.digest)
    }
}
