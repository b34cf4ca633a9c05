import GRDB

/// TABLE: the steps that made the tables of the state file, by name. A released row is never edited; add one.
enum Schema {
    // swift-format-ignore
    static let migrations: [(name: String, sql: String)] = [
        ("readings", """
            CREATE TABLE reading (
                path TEXT PRIMARY KEY,      -- absolute
                isRead INTEGER NOT NULL DEFAULT 0,
                sentence INTEGER,           -- byte where the sentence being read begins
                row INTEGER,                -- rows below the top of the text pane
                opened INTEGER              -- seconds since 1970
            ) WITHOUT ROWID
            """),
        ("sessions", """
            CREATE TABLE session (name TEXT PRIMARY KEY, pane TEXT, article TEXT, zoom TEXT) WITHOUT ROWID;
            CREATE TABLE layout (
                session TEXT NOT NULL,
                widthClass TEXT NOT NULL,
                preset TEXT NOT NULL,
                PRIMARY KEY (session, widthClass)
            ) WITHOUT ROWID
            """),
    ]

    /// Brings the tables up to date in one transaction, so that two programs starting at once do it once.
    /// False when a newer program has written the file.
    static func migrate(_ database: Database) throws -> Bool {
        try database.execute(sql: "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY)")
        let applied = try String.fetchSet(database, sql: "SELECT name FROM migration")
        guard applied.isSubset(of: migrations.map(\.name)) else { return false }
        for migration in migrations where !applied.contains(migration.name) {
            try database.execute(sql: migration.sql)
            try database.execute(sql: "INSERT INTO migration VALUES (?)", arguments: [migration.name])
        }
        return true
    }
}
