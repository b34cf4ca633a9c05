import GRDB
import NewsModel

/// The events that all articles of a library tell together.
extension Archive {
    /// Whether they have been looked for; a file that an earlier release wrote has none.
    package var hasEvents: Bool {
        (try? database.read { try $0.tableExists("event") && Row.fetchOne($0, sql: "SELECT 1 FROM event") != nil })
            ?? false
    }

    package func eventCount() throws -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") ?? 0 }
    }

    /// Events in order of time, the undated ones last: so many behind a place, or from the first on, of all or of some.
    package func events(after place: EventPlace?, limit: Int, among ids: Set<Int>? = nil) throws -> [StoredEvent] {
        try read { database in
            let sql = """
                SELECT \(StoredEvent.columns) FROM event WHERE (isUndated, day, last, id) > (?, ?, ?, ?)
                ORDER BY isUndated, day, last, id
                """
            let rows = try Row.fetchCursor(
                try database.cachedStatement(sql: sql),
                arguments: [place?.isUndated ?? false, place?.day ?? .min, place?.last ?? .min, place?.id ?? 0])
            var events: [StoredEvent] = []
            while events.count < limit, let row = try rows.next() {
                if ids?.contains(row[0]) ?? true { events.append(try StoredEvent(row)) }
            }
            return try events.map { try $0.titled(database) }
        }
    }

    /// The most important events of all or of some, in order of time.
    package func events(mostImportant count: Int, among ids: Set<Int>? = nil) throws -> [StoredEvent] {
        try read { database in
            let told = try Self.best(database, "articles > 1", count, ids)
            let rest = told.count < count ? try Self.best(database, "articles = 1", count - told.count, ids) : []
            return try (told + rest).map { try $0.titled(database) }.sorted { EventPlace($0) < EventPlace($1) }
        }
    }

    private static func best(
        _ database: Database, _ condition: String, _ count: Int, _ ids: Set<Int>?
    ) throws -> [StoredEvent] {
        let chosen = ids == nil ? "" : " AND id IN (SELECT value FROM json_each(?))"
        let sql = """
            SELECT \(StoredEvent.columns) FROM event WHERE \(condition)\(chosen) ORDER BY importance DESC, id LIMIT ?
            """
        let list = ids.map { ["[\($0.map(String.init).joined(separator: ","))]"] } ?? []
        return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: StatementArguments(list) + [count])
            .map(StoredEvent.init)
    }

    /// Some events by their numbers, in that order; one that is gone is left out.
    package func events(_ ids: some Sequence<Int>) throws -> [StoredEvent] {
        try read { database in
            try EventTables(database: database).events(ids).map { try $0.titled(database) }
        }
    }

    /// Of each claim of an article, by the place of its trigger, the event that it tells.
    package func eventsTold(by number: Int) throws -> [TextRange: Int] {
        try read { database in
            guard let stored = try StoredArticle(database, number: number) else { return [:] }
            let events = try EventTables(database: database).events(of: number)
            let told = zip(stored.digest.claims, events).filter { $1 != 0 }.map { ($0.trigger, $1) }
            return Dictionary(told, uniquingKeysWith: { first, _ in first })
        }
    }

    /// How many events begin and end within some days.
    package func eventCount(in days: ClosedRange<CalendarDate>) throws -> Int {
        try read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT count(*) FROM event WHERE isUndated = 0 AND day BETWEEN ?1 AND ?2 AND last <= ?2")
            return try Int.fetchOne(statement, arguments: [days.lowerBound.number, days.upperBound.number]) ?? 0
        }
    }

    /// The most important events that begin within some days, in order of time.
    package func events(mostImportant count: Int, in days: ClosedRange<CalendarDate>) throws -> [StoredEvent] {
        try read { database in
            let sql = """
                SELECT \(StoredEvent.columns) FROM event WHERE isUndated = 0 AND day BETWEEN ? AND ?
                ORDER BY importance DESC, id LIMIT ?
                """
            let rows = try Row.fetchAll(
                try database.cachedStatement(sql: sql),
                arguments: [days.lowerBound.number, days.upperBound.number, count])
            return try rows.map { try StoredEvent($0).titled(database) }.sorted { EventPlace($0) < EventPlace($1) }
        }
    }

    /// The first event of each stretch of so many days in which none of some others begins.
    package func events(every length: Int, without others: [StoredEvent]) throws -> [StoredEvent] {
        try read { database in
            let sql = """
                SELECT \(StoredEvent.columns) FROM event WHERE isUndated = 0 AND day BETWEEN ? AND ? ORDER BY day LIMIT 1
                """
            let statement = try database.cachedStatement(sql: sql)
            let known = Set(others.map { Self.start(of: $0.day, length) })
            var events: [StoredEvent] = [], from = Int.min
            while let row = try Row.fetchOne(statement, arguments: [from, Int(Int32.max)]) {
                let event = try StoredEvent(row), start = Self.start(of: event.day, length)
                if !known.contains(start) { events.append(try event.titled(database)) }
                from = start + length
            }
            return events
        }
    }

    /// The first day of the stretch of a day.
    private static func start(of day: Int, _ length: Int) -> Int { day - (day % length + length) % length }

    /// The events that some articles tell.
    package func events(toldBy numbers: some Sequence<Int>) throws -> Set<Int> {
        try read { database in
            let tables = EventTables(database: database)
            return try numbers.reduce(into: Set()) { $0.formUnion(try tables.events(of: $1)) }.subtracting([0])
        }
    }
}
