import Foundation
import GRDB
import NewsModel

/// An article with its number, ready to be written.
struct PlacedArticle {
    let entry: ArchiveEntry
    let number: Int
    /// The article it is a copy of.
    let original: Int?
    /// The row of `file` that it has already.
    let knownFile: Int64?
    var copies: Int

    func insert(_ database: Database) throws {
        try insertArticle(database)
        try database.cachedStatement(sql: "INSERT INTO text VALUES (?, ?, ?)")
            .execute(arguments: [number, entry.bytes, entry.parts])
        guard original == nil else { return }
        if let found = entry.found {
            try database.cachedStatement(sql: "INSERT INTO annotation VALUES (?, ?, ?)")
                .execute(arguments: [number, entry.rules, found])
            try EventTables(database: database).note(entry.digest, of: number)
        }
        try entry.words.insert(database, number)
    }

    private func insertArticle(_ database: Database) throws {
        let article = entry.article
        try database.cachedStatement(
            sql: """
                INSERT INTO article
                    (number, path, file, source, title, published, size, hash, sketch, copyOf, copies)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            number, article.path, try file(database), try source(database), listTitle,
            entry.digest.published, article.bytes.count, entry.hash, Data(entry.sketch.packed), original, copies,
        ])
    }

    /// Its title, or its first words; empty where it has neither.
    private var listTitle: String {
        let headline = entry.article.headline
        return headline == entry.article.id ? "" : headline
    }

    private func source(_ database: Database) throws -> Int64? {
        guard let outlet = entry.article.outlet else { return nil }
        try database.cachedStatement(sql: "INSERT OR IGNORE INTO source (name) VALUES (?)")
            .execute(arguments: [outlet])
        let statement = try database.cachedStatement(sql: "SELECT id FROM source WHERE name = ?")
        return try Int64.fetchOne(statement, arguments: [outlet])
    }

    /// A file has no size before all of its articles are there.
    private func file(_ database: Database) throws -> Int64? {
        guard let file = entry.file else { return knownFile }
        try database.cachedStatement(sql: "INSERT OR IGNORE INTO file (path, size, modified) VALUES (?, -1, 0)")
            .execute(arguments: [file.path])
        let statement = try database.cachedStatement(sql: "SELECT id FROM file WHERE path = ?")
        return try Int64.fetchOne(statement, arguments: [file.path])
    }
}

/// How an article gets into the index of words and out of it.
extension IndexedWords {
    func insert(_ database: Database, _ number: Int) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO words (rowid, title, text, source, author, actor, tag, fact) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [number, title, text, source, author, actor, tag, fact])
    }

    func delete(_ database: Database, _ number: Int) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO words (words, rowid, title, text, source, author, actor, tag, fact)
                VALUES ('delete', ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [number, title, text, source, author, actor, tag, fact])
    }
}
