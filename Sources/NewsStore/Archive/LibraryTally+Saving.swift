import GRDB

/// How counts become rows.
extension LibraryTally {
    func save(_ database: Database) throws {
        let day = try database.cachedStatement(
            sql: """
                INSERT INTO day VALUES (?1, ?2, ?3)
                ON CONFLICT DO UPDATE SET published = published + ?2, told = told + ?3
                """)
        for number in Set(published.keys).union(told.keys) {
            try day.execute(arguments: [number, published[number] ?? 0, told[number] ?? 0])
        }
        let source = try database.cachedStatement(
            sql: "UPDATE source SET articles = articles + ? WHERE name = ?")
        for (name, count) in sources where count != 0 { try source.execute(arguments: [count, name]) }
        try saveActors(database)
    }

    private func saveActors(_ database: Database) throws {
        let actor = try database.cachedStatement(
            sql: """
                INSERT INTO actor VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT DO UPDATE SET articles = articles + ?3, mentions = mentions + ?4
                """)
        for (key, count) in mentions {
            try actor.execute(arguments: [key.name, key.kind.rawValue, articles[key] ?? 0, count])
        }
    }
}
