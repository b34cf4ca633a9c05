import GRDB
import NewsModel

/// Windows onto lists: so many rows from some place on, whatever the length of the list.
extension Archive {
    /// Rows of the list of all articles, the newest first.
    package func headlines(_ places: Range<Int>) throws -> [Headline] {
        try read { database in
            let (end, skipped) = try Self.end(at: max(0, places.lowerBound), database)
            return try Self.headlines(
                database, "copyOf IS NULL AND number < ? ORDER BY number DESC LIMIT ? OFFSET ?",
                [end, places.count, skipped])
        }
    }

    /// The place in that list of the first article published on a day or before.
    package func place(of day: CalendarDate) throws -> Int {
        try read { database in
            try Int.fetchOne(database, sql: "SELECT total(published) FROM day WHERE day > ?", arguments: [day.number])
                ?? 0
        }
    }

    /// The number of an article by its path; nil when there is none, or only a copy of another one.
    package func number(of path: String) throws -> Int? {
        try read { database in
            let sql = "SELECT number FROM article WHERE path = ? AND copyOf IS NULL"
            return try Int.fetchOne(try database.cachedStatement(sql: sql), arguments: [path])
        }
    }

    /// The path of the first article whose file has a name.
    package func path(named name: String) throws -> String? {
        try read { database in
            let sql = "SELECT path FROM article WHERE substr(path, -length(?1) - 1) = '/' || ?1 ORDER BY path LIMIT 1"
            return try String.fetchOne(database, sql: sql, arguments: [name])
        }
    }

    /// The place of an article in the list of all, the newest first.
    package func place(of number: Int) throws -> Int {
        try read { database in
            let day = ArticleNumber.day(of: number)
            let later = "SELECT total(published) FROM day WHERE day > ?"
            let beside = "SELECT count(*) FROM article WHERE copyOf IS NULL AND number > ? AND number < ?"
            let end = ArticleNumber.first(of: day + 1)
            return try (Int.fetchOne(try database.cachedStatement(sql: later), arguments: [day]) ?? 0)
                + (Int.fetchOne(try database.cachedStatement(sql: beside), arguments: [number, end]) ?? 0)
        }
    }

    /// The lowest number that an article published on a day or after can have.
    package static func firstNumber(of day: CalendarDate) -> Int { ArticleNumber.first(of: day.number) }

    /// Rows of the list of one outlet's articles, the newest first.
    package func headlines(of source: String, _ places: Range<Int>) throws -> [Headline] {
        try read { database in
            try Self.headlines(
                database,
                """
                copyOf IS NULL AND source = (SELECT id FROM source WHERE name = ?)
                ORDER BY number DESC LIMIT ? OFFSET ?
                """, [source, places.count, max(0, places.lowerBound)])
        }
    }

    /// Some articles by their numbers, in that order; one that is gone is left out.
    package func headlines(_ numbers: some Collection<Int>) throws -> [Headline] {
        try read { database in
            let list = "[\(numbers.map(String.init).joined(separator: ","))]"
            let found = try Self.headlines(
                database, "number IN (SELECT value FROM json_each(?))", [list])
            let rows = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
            return numbers.compactMap { rows[$0] }
        }
    }

    /// Copies of an article, by path.
    package func copies(of number: Int) throws -> [Headline] {
        try read { try Self.headlines($0, "copyOf = ? ORDER BY path", [number]) }
    }

    /// An article with its text; nil when there is none of that number.
    package func article(_ number: Int) throws -> StoredArticle? {
        try read { try StoredArticle($0, number: number) }
    }

    /// The texts that an article had before, the latest first.
    package func versions(of path: String) throws -> [Article] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT path, bytes, parts FROM version WHERE path = ? ORDER BY replaced DESC, id DESC",
                arguments: [path]
            ).map { try Article(path: $0[0], bytes: $0[1], parts: $0[2]) }
        }
    }
}

extension Archive {
    static func headlines(
        _ database: Database, _ condition: String, _ arguments: StatementArguments
    ) throws -> [Headline] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(Headline.columns) FROM article LEFT JOIN source ON source.id = article.source
                WHERE \(condition)
                """)
        return try Row.fetchAll(statement, arguments: arguments).map(Headline.init)
    }

    /// The number before which the day of a place of the list ends, and how many of its articles come first.
    private static func end(at place: Int, _ database: Database) throws -> (end: Int, skipped: Int) {
        let statement = try database.cachedStatement(
            sql: "SELECT day, published FROM day WHERE published > 0 ORDER BY day DESC")
        let days = try Row.fetchCursor(statement)
        var left = place, end = Int.max
        while let row = try days.next() {
            let count: Int = row[1]
            if left < count { break }
            left -= count
            end = ArticleNumber.first(of: row[0])
        }
        return (end, left)
    }
}
