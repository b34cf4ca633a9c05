import Foundation
import GRDB
import NewsModel

/// Says each part of a query in the language of the index, or else in SQL.
struct QueryCompiler {
    /// The days of the library: what an open end reaches to.
    let span: () throws -> ClosedRange<CalendarDate>
    let readings: ArchiveReadings

    func condition(_ part: QueryPart) throws -> ArchiveQuery.Condition {
        switch part {
        case .term(let term): try condition(term)
        case .not(let part): .not(try condition(part))
        case .all(let parts): .all(try parts.map(condition))
        case .any(let parts): .any(try parts.map(condition))
        }
    }

    private func condition(_ term: QueryTerm) throws -> ArchiveQuery.Condition {
        let parts = try term.values.map { try condition(term.field, $0) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private func condition(_ field: String, _ value: QueryValue) throws -> ArchiveQuery.Condition {
        switch (field, value) {
        case (_, .days(let days)): condition(field, days, try span())
        case (_, .pattern): throw refusal("patterns", "words")
        case ("text", .words(let words)): Self.match(["title", "text"], words)
        case ("title", .words(let words)), ("source", .words(let words)), ("author", .words(let words)),
            ("actor", .words(let words)):
            Self.match([field], words)
        case ("type", .words(let words)): .words("fact : \(IndexedFacts.type(words)) *")
        case ("file", .words(let words)):
            .rows("instr(lower(article.path), lower(?)) > 0", [words])
        case ("tag", .words(let words)): .any([Self.match(["tag"], words), tagged(words)])
        case ("is", .words(let words)): try state(words)
        case ("has", .words(let words)): try having(words)
        default:
            throw refusal("\(field):", "text, title, actor, type, date, published, source, author, file, tag, is, has")
        }
    }

    private func refusal(_ what: String, _ instead: String) -> QueryMistake {
        QueryMistake(column: 0, message: "a library cannot look for \(what); it knows \(instead)")
    }
}

/// Words.
extension QueryCompiler {
    /// A word of so many letters also finds words that begin with it.
    private static let leastPrefix = 4

    /// Words in a row in some columns.
    private static func match(_ columns: [String], _ words: String) -> ArchiveQuery.Condition {
        let folded = Folding.fold(words).replacing("\"", with: " ")
        let last = folded.reversed().prefix { $0.isLetter || $0.isNumber }
        let columns = columns.count == 1 ? columns[0] : "{\(columns.joined(separator: " "))}"
        return .words("\(columns) : \"\(folded)\"\(last.count >= leastPrefix ? " *" : "")")
    }
}

/// Days.
extension QueryCompiler {
    private func condition(
        _ field: String, _ days: CalendarInterval, _ span: ClosedRange<CalendarDate>
    ) -> ArchiveQuery.Condition {
        let first = max(days.earliest ?? span.lowerBound, CalendarDate(number: -719_528))
        let last = min(days.latest ?? span.upperBound, CalendarDate(number: 2_932_896))
        guard first <= last else { return .rows("0", []) }
        let fields: [IndexedFacts.Field] = field == "published" ? [.published] : [.published, .told]
        let words = fields.flatMap { IndexedFacts.words($0, in: first...last) }
        return .words("fact : (\(words.joined(separator: " OR ")))")
    }
}

/// What the reader did, and what there is.
extension QueryCompiler {
    private func state(_ name: String) throws -> ArchiveQuery.Condition {
        switch name {
        case "read": among(readings.read)
        case "unread": .not(among(readings.read))
        case "starred": among(readings.starred)
        case "announced", "background": .words("fact : is\(name)")
        default: throw refusal("is:\(name)", "read, unread, starred, announced, background")
        }
    }

    private func having(_ name: String) throws -> ArchiveQuery.Condition {
        switch name {
        case "note": among(readings.noted)
        case "tag": among(readings.tagged.values.reduce(into: []) { $0.formUnion($1) })
        case "date", "figure", "quote": .words("fact : has\(name)")
        default: throw refusal("has:\(name)", "note, tag, date, figure, quote")
        }
    }

    private func tagged(_ words: String) -> ArchiveQuery.Condition {
        let wanted = Folding.fold(words)
        let tags = readings.tagged.filter { Folding.fold($0.key).contains(wanted) }
        return among(tags.values.reduce(into: []) { $0.formUnion($1) })
    }

    private func among(_ paths: Set<String>) -> ArchiveQuery.Condition {
        let list = (try? JSONEncoder().encode(paths.sorted())).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
        return .rows("article.path IN (SELECT value FROM json_each(?))", [list])
    }
}
