import GRDB

/// The steps that made the tables of a file, by name, in the order in which they are taken.
struct Schema {
    let migrations: [(name: String, sql: String)]

    /// The names of the steps that a file has, and of those it lacks; none at all for a fresh one.
    func pending(_ database: Database) throws -> (old: Set<String>, new: [String]) {
        guard try database.tableExists("migration") else { return ([], migrations.map(\.name)) }
        let applied = try String.fetchSet(database, sql: "SELECT name FROM migration")
        return (applied, migrations.map(\.name).filter { !applied.contains($0) })
    }

    /// Brings the tables up to date in one transaction, so that two programs starting at once do it once.
    /// False when a newer program has written the file.
    func migrate(_ database: Database) throws -> Bool {
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
