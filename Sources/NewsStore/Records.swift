import GRDB
import NewsModel

/// How each value becomes rows and comes back.
extension Reading {
    init(_ row: Row) {
        self.init(isRead: row["isRead"], place: ReadingPlace(row), opened: row["opened"])
    }
}

extension ReadingPlace {
    init?(_ row: Row) {
        guard let sentence = row["sentence"] as Int?, let line = row["row"] as Int? else { return nil }
        self.init(sentence: sentence, row: line)
    }
}

extension Session {
    init(_ database: Database, name: String) throws {
        let row = try Row.fetchOne(database, sql: "SELECT * FROM session WHERE name = ?", arguments: [name])
        let presets = try Row.fetchAll(
            database, sql: "SELECT widthClass, preset FROM layout WHERE session = ?", arguments: [name])
        pane = row?["pane"]
        article = row?["article"]
        zoom = row?["zoom"]
        layouts = Dictionary(uniqueKeysWithValues: presets.map { ($0["widthClass"], $0["preset"]) })
    }

    func save(_ database: Database, name: String) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO session (name, pane, article, zoom) VALUES (?, ?, ?, ?)",
            arguments: [name, pane, article, zoom])
        for (widthClass, preset) in layouts {
            try database.execute(
                sql: "INSERT OR REPLACE INTO layout (session, widthClass, preset) VALUES (?, ?, ?)",
                arguments: [name, widthClass, preset])
        }
    }
}
