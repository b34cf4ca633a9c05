import GRDB

extension Library {
    /// What the reader did with all articles there are, for queries on libraries.
    package func archiveReadings() throws -> ArchiveReadings {
        try database.read { database in
            var readings = ArchiveReadings()
            readings.read = try String.fetchSet(database, sql: "SELECT path FROM reading WHERE isRead")
            readings.starred = try String.fetchSet(database, sql: "SELECT path FROM reading WHERE isStarred")
            readings.noted = try String.fetchSet(database, sql: "SELECT path FROM note")
            for row in try Row.fetchAll(database, sql: "SELECT name, path FROM tag") {
                readings.tagged[row[0], default: []].insert(row[1])
            }
            return readings
        }
    }
}
