import GRDB
import NewsModel

/// A query of the reader made ready for a library: what the index of words answers, and what the rows do.
///
/// A library is asked for articles. A word finds words that begin with it, from four letters on, as an index of words
/// can; a query over texts in memory finds it inside words too.
struct ArchiveQuery {
    /// A condition in the language of FTS5, or one of SQL on rows of `article`.
    indirect enum Condition {
        case words(String)
        case rows(String, StatementArguments)
        case not(Condition)
        case all([Condition])
        case any([Condition])
    }

    /// What the index must hold, so that its articles can be gone through newest first; empty for any article.
    private(set) var words = ""
    /// What rows must hold beside; empty for nothing.
    private(set) var rows = ""
    private(set) var arguments = StatementArguments()

    /// Asks for the days of the library only where the query speaks of days. Throws a `QueryMistake` for a part that no
    /// library can answer.
    init(_ query: Query, span: @escaping () throws -> ClosedRange<CalendarDate>, readings: ArchiveReadings) throws {
        let compiler = QueryCompiler(span: span, readings: readings)
        let parts = try query.parts.map { try compiler.condition($0) }
        var wanted: [String] = [], unwanted: [String] = [], rest: [Condition] = []
        for part in parts {
            switch part.simplified {
            case .words(let words): wanted.append(words)
            case .not(.words(let words)): unwanted.append(words)
            case let other: rest.append(other)
            }
        }
        if wanted.isEmpty { rest += unwanted.map { .not(.words($0)) } }
        words = Self.joined(wanted, without: unwanted)
        if !rest.isEmpty { (rows, arguments) = Condition.all(rest).sql }
    }

    private static func joined(_ wanted: [String], without unwanted: [String]) -> String {
        guard !wanted.isEmpty else { return "" }
        let all = wanted.map { "(\($0))" }.joined(separator: " AND ")
        return unwanted.isEmpty ? all : "(\(all)) NOT (\(unwanted.map { "(\($0))" }.joined(separator: " OR ")))"
    }
}

extension ArchiveQuery.Condition {
    /// With what the index alone can answer said in its language.
    var simplified: Self {
        switch self {
        case .words, .rows: self
        case .not(let part):
            if case .not(let inner) = part.simplified { inner } else { .not(part.simplified) }
        case .all(let parts): Self.joined(parts.map(\.simplified), " AND ") ?? .all(parts.map(\.simplified))
        case .any(let parts): Self.joined(parts.map(\.simplified), " OR ") ?? .any(parts.map(\.simplified))
        }
    }

    private static func joined(_ parts: [Self], _ sign: String) -> Self? {
        let words = parts.compactMap { part in if case .words(let words) = part { words } else { nil } }
        guard words.count == parts.count, !words.isEmpty else { return nil }
        return .words(words.map { "(\($0))" }.joined(separator: sign))
    }

    /// As a condition on a row of `article`.
    var sql: (String, StatementArguments) {
        switch self {
        case .words(let words):
            ("article.number IN (SELECT rowid FROM words WHERE words MATCH ?)", [words])
        case .rows(let sql, let arguments): (sql, arguments)
        case .not(let part): ("NOT (\(part.sql.0))", part.sql.1)
        case .all(let parts): Self.sql(parts, " AND ")
        case .any(let parts): Self.sql(parts, " OR ")
        }
    }

    private static func sql(_ parts: [Self], _ sign: String) -> (String, StatementArguments) {
        let all = parts.map(\.sql)
        return (all.map { "(\($0.0))" }.joined(separator: sign), all.reduce(into: []) { $0 += $1.1 })
    }
}
