import GRDB
import NewsModel

/// How a change becomes rows.
extension Change {
    /// Whether what it changes is still as it was before it. What is either on or off always is.
    func isCurrent(_ database: Database, session: String) throws -> Bool {
        switch self {
        case .read, .starred, .tagged, .field: return true
        case .note(_, let before, let after):
            let id = before?.id ?? after?.id
            let row = try Row.fetchOne(database, sql: "SELECT * FROM note WHERE id = ?", arguments: [id])
            return row.map(Note.init) == before
        case .bookmark(let letter, let before, _):
            let sql = "SELECT * FROM bookmark WHERE session = ? AND letter = ?"
            return try Row.fetchOne(database, sql: sql, arguments: [session, letter]).map(Bookmark.init) == before
        }
    }

    func save(_ database: Database, session: String) throws {
        switch self {
        case .read(let paths, let isOn):
            for path in paths { try database.set("isRead", to: isOn, of: Library.absolute(path)) }
        case .starred(let path, let isOn): try database.set("isStarred", to: isOn, of: Library.absolute(path))
        case .tagged(let path, let tag, true):
            try database.execute(
                sql: "INSERT OR IGNORE INTO tag VALUES (?, ?)", arguments: [Library.absolute(path), tag])
        case .tagged(let path, let tag, false):
            try database.execute(
                sql: "DELETE FROM tag WHERE path = ? AND name = ?", arguments: [Library.absolute(path), tag])
        case .note(let path, let before, let after):
            try Self.save(after, insteadOf: before, Library.absolute(path), database)
        case .bookmark(let letter, _, let after): try Self.save(after, letter, database, session: session)
        case .field: break
        }
    }

    private static func save(
        _ note: Note?, insteadOf before: Note?, _ path: String, _ database: Database
    ) throws {
        guard let note else {
            return try database.execute(sql: "DELETE FROM note WHERE id = ?", arguments: [before?.id])
        }
        try database.execute(
            sql: "INSERT OR REPLACE INTO note (id, path, lower, upper, quote, text) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [note.id, path, note.range.lowerBound, note.range.upperBound, note.quote, note.text])
    }

    private static func save(
        _ mark: Bookmark?, _ letter: String, _ database: Database, session: String
    ) throws {
        guard let mark else {
            return try database.execute(
                sql: "DELETE FROM bookmark WHERE session = ? AND letter = ?", arguments: [session, letter])
        }
        try database.execute(
            sql: "INSERT OR REPLACE INTO bookmark (session, letter, path, offset, words) VALUES (?, ?, ?, ?, ?)",
            arguments: [session, letter, Library.absolute(mark.path), mark.offset, mark.words])
    }
}

extension Database {
    /// Changes one column of an article's row and no other, which may be another program's work.
    func set(_ column: String, to value: some DatabaseValueConvertible, of path: String) throws {
        let sql = """
            INSERT INTO reading (path, \(column)) VALUES (?, ?)
            ON CONFLICT DO UPDATE SET \(column) = excluded.\(column)
            """
        try cachedStatement(sql: sql).execute(arguments: [path, value])
    }
}
