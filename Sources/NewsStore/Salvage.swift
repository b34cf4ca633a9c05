import GRDB

/// Takes over what can still be read of a damaged file: what the reader wrote cannot be made anew.
struct Salvage {
    /// Rows that were taken over.
    private(set) var rows = 0

    /// What a person wrote first; the rest of the tables is not worth the risk.
    private static let tables = ["note", "tag", "bookmark", "reading"]

    /// A table is read as far as it can be; what cannot be read is left out without a word here.
    init(from path: String, into database: DatabaseQueue) {
        guard let damaged = try? DatabaseQueue(path: path, configuration: Self.readOnly) else { return }
        for table in Self.tables { rows += Self.copy(table, from: damaged, into: database) }
    }

    private static var readOnly: Configuration {
        var configuration = Configuration()
        configuration.readonly = true
        return configuration
    }

    private static func copy(_ table: String, from damaged: DatabaseQueue, into database: DatabaseQueue) -> Int {
        var copied = 0
        try? damaged.read { source in
            let rows = try Row.fetchCursor(source, sql: "SELECT * FROM \(table)")
            while let row = try rows.next() {
                if (try? database.write { try row.insert(into: table, $0) }) != nil { copied += 1 }
            }
        }
        return copied
    }
}

extension Row {
    fileprivate func insert(into table: String, _ database: Database) throws {
        let columns = columnNames.joined(separator: ", ")
        let marks = Array(repeating: "?", count: count).joined(separator: ", ")
        try database.execute(
            sql: "INSERT OR IGNORE INTO \(table) (\(columns)) VALUES (\(marks))",
            arguments: StatementArguments(databaseValues))
    }
}
