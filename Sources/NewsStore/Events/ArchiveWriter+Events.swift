import GRDB
import NewsModel

/// Joining what the articles of a library tell: what is still to be joined, what it may be joined with, and the result.
extension ArchiveWriter {
    /// Throws away events that other rules have found. What is read again by these rules is joined again.
    package func forgetEvents(unlessFoundBy rules: Int) throws {
        try write { database in
            let known = try Int.fetchOne(database, sql: "SELECT value FROM property WHERE name = 'events'")
            guard known != rules else { return }
            try database.execute(sql: "DELETE FROM event; DELETE FROM telling")
            try database.execute(sql: "INSERT OR REPLACE INTO property VALUES ('events', ?)", arguments: [rules])
        }
    }

    /// In order of their days; some 24 bytes each.
    package func unjoinedClaims() throws -> [UnjoinedClaim] {
        try read { database in
            var claims: [UnjoinedClaim] = []
            let rows = try Row.fetchCursor(database, sql: "SELECT number, days, events FROM telling WHERE NOT isJoined")
            while let row = try rows.next() {
                let days = try BlobReader.numbers(row[1]), events = try BlobReader.numbers(row[2]), number: Int = row[0]
                for (claim, (day, event)) in zip(days, events).enumerated() where event == 0 {
                    claims.append(UnjoinedClaim(day: day, telling: LibraryClaim(article: number, claim: claim)))
                }
            }
            return claims.sorted()
        }
    }

    /// The events that begin within some days, dated or not, in that order.
    package func eventMarks(in days: ClosedRange<Int>) throws -> [EventMark] {
        try read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT id, day, last, words FROM event WHERE isUndated IN (0, 1) AND day BETWEEN ? AND ? "
                    + "ORDER BY day, id")
            return try Row.fetchAll(statement, arguments: [days.lowerBound, days.upperBound]).map(EventMark.init)
        }
    }

    /// Some events by their numbers; without titles where only one claim tells them.
    package func events(_ ids: some Sequence<Int>) throws -> [StoredEvent] {
        try read { try EventTables(database: $0).events(ids) }
    }

    package func articles(_ numbers: some Sequence<Int>) throws -> [StoredArticle] {
        try read { database in try numbers.compactMap { try StoredArticle(database, number: $0) } }
    }

    /// How many articles tell something, and so many of them at most, taken from all over the library.
    package func sample(_ most: Int) throws -> (articles: Int, sample: [StoredArticle]) {
        guard most > 0 else { return (0, []) }
        let numbers = try read { try Int.fetchAll($0, sql: "SELECT number FROM telling ORDER BY number") }
        let step = max(1, (numbers.count + most - 1) / most)
        let chosen = stride(from: 0, to: numbers.count, by: step).map { numbers[$0] }
        return (numbers.count, try articles(chosen))
    }

    /// A number that no event has, nor any after it.
    package func nextEvent() throws -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT ifnull(max(id), 0) + 1 FROM event") ?? 1 }
    }

    /// Writes some events as they are now, and takes away those that others have taken in.
    package func save(_ joined: [JoinedEvent], without gone: [Int]) throws {
        try write { database in
            let tables = EventTables(database: database)
            for id in gone { try tables.delete(id) }
            for event in joined { try tables.save(event) }
            let claims = joined.flatMap { event in event.new.map { ($0, event.event.id) } }
            try tables.put(Dictionary(claims, uniquingKeysWith: { first, _ in first }))
        }
    }
}
