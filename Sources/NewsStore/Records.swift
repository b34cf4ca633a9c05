import Foundation
import GRDB
import NewsModel

/// How each value that is read comes out of its rows.
extension Reading {
    /// What is known of some articles, by absolute path.
    static func fetch(_ database: Database, _ paths: [String]) throws -> [String: Reading] {
        let asked = String(decoding: try JSONEncoder().encode(paths), as: UTF8.self)
        let among = "WHERE path IN (SELECT value FROM json_each(?))"
        var readings: [String: Reading] = [:]
        let columns = "path, isRead, isStarred, opened, sentence, row, words"
        let rows = try Row.fetchCursor(database, sql: "SELECT \(columns) FROM reading \(among)", arguments: [asked])
        while let row = try rows.next() { readings[row[0]] = Reading(row) }
        let tags = try Row.fetchCursor(database, sql: "SELECT path, name FROM tag \(among)", arguments: [asked])
        while let row = try tags.next() { readings[row[0], default: Reading()].tags.insert(row[1]) }
        let notes = "SELECT * FROM note \(among) ORDER BY lower, id"
        for row in try Row.fetchAll(database, sql: notes, arguments: [asked]) {
            readings[row["path"], default: Reading()].notes.append(Note(row))
        }
        return readings
    }

    /// By place in the row, since names cost four times as much.
    private init(_ row: Row) {
        self.init(isRead: row[1], isStarred: row[2], place: ReadingPlace(row), opened: row[3])
    }
}

extension ReadingPlace {
    fileprivate init?(_ row: Row) {
        guard let sentence = row[4] as Int?, let line = row[5] as Int? else { return nil }
        self.init(sentence: sentence, row: line, words: row[6])
    }
}

extension Note {
    init(_ row: Row) {
        let lower: Int = row["lower"], upper: Int = row["upper"]
        self.init(id: row["id"], range: lower..<max(lower, upper), quote: row["quote"], text: row["text"])
    }
}

extension Bookmark {
    /// By letter.
    static func fetch(_ database: Database, session: String) throws -> [String: Bookmark] {
        let rows = try Row.fetchAll(database, sql: "SELECT * FROM bookmark WHERE session = ?", arguments: [session])
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["letter"], Bookmark($0)) })
    }

    init(_ row: Row) { self.init(path: row["path"], offset: row["offset"], words: row["words"]) }
}

extension Visit {
    fileprivate init(_ row: Row) {
        self.init(
            id: row["id"], pane: row["pane"], path: row["path"], offset: row["offset"], event: row["event"],
            day: row["day"])
    }
}

extension Step {
    fileprivate init(_ row: Row) { self.init(id: row["id"], name: row["name"], json: row["changes"]) }
}

extension Session {
    init(_ database: Database, name: String) throws {
        func rows(_ table: String, order: String) throws -> [Row] {
            let sql = "SELECT * FROM \(table) WHERE session = ? ORDER BY \(order)"
            return try Row.fetchAll(database, sql: sql, arguments: [name])
        }
        for row in try rows("field", order: "name") { fields[row["name"]] = row["value"] }
        let visits = try rows("visit", order: "number"), steps = try rows("step", order: "number")
        back = visits.filter { !($0["isAhead"] as Bool) }.map(Visit.init)
        ahead = visits.filter { $0["isAhead"] }.map(Visit.init)
        done = steps.filter { !($0["isUndone"] as Bool) }.map(Step.init)
        undone = steps.reversed().filter { $0["isUndone"] }.map(Step.init)
    }
}
