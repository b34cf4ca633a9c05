import GRDB
import NewsModel

/// What a query finds.
extension Archive {
    /// In which order.
    package enum Order: Sendable {
        /// The newest first.
        case date
        /// The best first by BM25 (Robertson and others, 1994), a word of the title counting eight times; of very many
        /// the newest only, see `SearchResult`.
        case rank
    }

    /// Of more articles than these only the newest are ranked: to weigh all takes as long as there are.
    static let mostRanked = 1_000

    /// The first articles that a query finds. Throws a `QueryMistake` for one that no library can answer.
    package func search(
        _ query: Query, order: Order = .date, limit: Int = 50, readings: ArchiveReadings = ArchiveReadings()
    ) throws -> SearchResult {
        try read { database in
            let search = try ArchiveSearch(database, query, readings)
            switch order {
            case .date: return SearchResult(numbers: try search.newest(limit), isPartlyRanked: false)
            case .rank: return try search.best(limit)
            }
        }
    }

    /// The newest articles that fit a condition in the language of FTS5, with nothing around: to measure by.
    package func matchRaw(_ condition: String, limit: Int) throws {
        try read { database in
            let sql = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?"
            _ = try Int.fetchAll(try database.cachedStatement(sql: sql), arguments: [condition, limit])
        }
    }

    /// All articles that a query finds, by number, the newest first: eight bytes each.
    package func numbers(_ query: Query, readings: ArchiveReadings = ArchiveReadings()) throws -> [Int] {
        try read { try ArchiveSearch($0, query, readings).newest(-1) }
    }
}

/// What a search came to.
package struct SearchResult: Hashable, Sendable {
    package let numbers: [Int]
    /// Whether there were so many that only the newest were ranked.
    package let isPartlyRanked: Bool
}

/// A query on its way through the index.
struct ArchiveSearch {
    private let database: Database
    private let query: ArchiveQuery

    init(_ database: Database, _ query: Query, _ readings: ArchiveReadings) throws {
        self.database = database
        self.query = try ArchiveQuery(query, span: { try Self.span(database) }, readings: readings)
    }

    func newest(_ limit: Int) throws -> [Int] { try numbers(order: "number DESC", from: .min, limit) }

    func best(_ limit: Int) throws -> SearchResult {
        guard !query.words.isEmpty else { return SearchResult(numbers: try newest(limit), isPartlyRanked: false) }
        let ranked = try newest(Archive.mostRanked + 1), isTooMany = ranked.count > Archive.mostRanked
        let rank = "bm25(words, 8, 1, 1, 1, 1, 1, 0), number DESC"
        return SearchResult(
            numbers: try numbers(order: rank, from: isTooMany ? ranked[ranked.count - 2] : .min, limit),
            isPartlyRanked: isTooMany)
    }

    /// Without words the rows of the articles are gone through; with words and nothing else, the index alone.
    private func numbers(order: String, from first: Int, _ limit: Int) throws -> [Int] {
        var arguments = StatementArguments(), conditions: [String] = []
        if !query.words.isEmpty {
            conditions += ["words MATCH ?", "words.rowid >= ?"]
            arguments += [query.words, first]
        }
        if !query.rows.isEmpty {
            conditions.append(query.rows)
            arguments += query.arguments
        }
        let sql = "\(source(conditions)) ORDER BY \(order) LIMIT ?"
        return try Int.fetchAll(try database.cachedStatement(sql: sql), arguments: arguments + [limit])
    }

    private func source(_ conditions: [String]) -> String {
        let sifted = conditions.joined(separator: " AND ")
        if query.words.isEmpty {
            let rest = sifted.isEmpty ? "" : " AND \(sifted)"
            return "SELECT article.number FROM article WHERE copyOf IS NULL\(rest)"
        }
        let join = query.rows.isEmpty ? "" : " JOIN article ON article.number = words.rowid"
        return "SELECT words.rowid AS number FROM words\(join) WHERE \(sifted)"
    }

    /// The first day and the last.
    private static func span(_ database: Database) throws -> ClosedRange<CalendarDate> {
        let ends = try ["ASC", "DESC"].map { order in
            let sql = "SELECT day FROM day WHERE day > ? AND (published > 0 OR told > 0) ORDER BY day \(order) LIMIT 1"
            let statement = try database.cachedStatement(sql: sql)
            return CalendarDate(number: try Int.fetchOne(statement, arguments: [ArticleNumber.undated]) ?? 0)
        }
        return ends[0]...ends[1]
    }
}
