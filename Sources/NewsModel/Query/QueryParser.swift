/// Reads a query as it is typed.
///
///     any  = all { ("|" | OR) all }
///     all  = part { [AND] part }
///     part = ("-" | NOT) part | "(" any ")" | [field ":"] value { "," value } | date
///
/// What is still open at the end, a bracket or a quotation mark, is closed there: it is being typed.
package struct QueryParser {
    let text: [Character]
    /// What relative dates count from, and where `peak` and the like are looked up.
    let cursor: CalendarDate
    let timeline: Timeline
    var place = 0
    private var depth = 0

    /// Brackets and NOTs within one another, and `Character`s, at most.
    private static let mostDepth = 50, mostCharacters = 500

    private init(_ text: String, _ cursor: CalendarDate, _ timeline: Timeline) {
        self.text = Array(text)
        self.cursor = cursor
        self.timeline = timeline
    }

    /// The query that a text means.
    package static func query(
        _ text: String, cursor: CalendarDate, timeline: Timeline
    ) throws(QueryMistake) -> Query {
        var parser = QueryParser(text, cursor, timeline)
        return try parser.query()
    }

    private mutating func query() throws(QueryMistake) -> Query {
        guard text.count <= Self.mostCharacters else {
            throw QueryMistake(
                column: Self.mostCharacters, message: "a query has at most \(Self.mostCharacters) characters")
        }
        skipBlanks()
        guard !isAtEnd else { return Query() }
        let part = try any()
        if next == ")" { throw mistake("no bracket is open here") }
        return Query(part.conditions)
    }

    private mutating func any() throws(QueryMistake) -> QueryPart {
        var parts = try all().alternatives
        while take("|") || take(word: QuerySyntax.or) { parts += try all().alternatives }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func all() throws(QueryMistake) -> QueryPart {
        var parts = try part().conditions
        while true {
            skipBlanks()
            let isJoined = take(word: QuerySyntax.and)
            guard isJoined || !(isAtEnd || next == "|" || next == ")" || sees(word: QuerySyntax.or)) else { break }
            parts += try part().conditions
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func part() throws(QueryMistake) -> QueryPart {
        skipBlanks()
        guard let sign = next else { throw mistake("expected a word") }
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.mostDepth else { throw mistake("too many brackets") }
        if QuerySyntax.not.contains(sign) || sees(word: QuerySyntax.negation) {
            place += QuerySyntax.not.contains(sign) ? 1 : QuerySyntax.negation.count
            return try part().negated
        }
        switch sign {
        case "(": return try brackets()
        case ")": throw mistake("expected a word before «)»")
        case "|": throw mistake("expected a word before «|»")
        default: return .term(try term())
        }
    }

    private mutating func brackets() throws(QueryMistake) -> QueryPart {
        place += 1
        let part = try any()
        _ = take(")")
        return part
    }
}

extension QueryPart {
    /// The parts that must all hold, as of `(a b) c`.
    fileprivate var conditions: [QueryPart] { if case .all(let parts) = self { parts } else { [self] } }

    /// The parts of which one is enough.
    fileprivate var alternatives: [QueryPart] { if case .any(let parts) = self { parts } else { [self] } }
}

/// Characters.
extension QueryParser {
    var next: Character? { place < text.count ? text[place] : nil }
    var isAtEnd: Bool { place >= text.count }

    func mistake(_ message: String) -> QueryMistake { QueryMistake(column: min(place, text.count), message: message) }

    mutating func skipBlanks() { while let next, next.isWhitespace { place += 1 } }

    /// Takes a sign behind blanks; false when it is not there.
    mutating func take(_ sign: Character) -> Bool {
        skipBlanks()
        guard next == sign else { return false }
        place += 1
        return true
    }

    mutating func take(word: String) -> Bool {
        skipBlanks()
        guard sees(word: word) else { return false }
        place += word.count
        return true
    }

    func sees(word: String) -> Bool {
        let rest = text[place...]
        guard rest.starts(with: word) else { return false }
        let behind = rest.dropFirst(word.count).first
        return behind.map { $0.isWhitespace || QuerySyntax.marks.contains($0) } ?? true
    }
}
