/// A part of a query: a term, or parts joined by OR, AND and NOT.
package indirect enum QueryPart: Hashable, Sendable {
    case term(QueryTerm)
    case not(QueryPart)
    case all([QueryPart])
    case any([QueryPart])

    /// NOT of it; of a NOT what stands inside.
    package var negated: QueryPart { if case .not(let part) = self { part } else { .not(self) } }

    /// As it may be typed again.
    package var text: String { text(inside: .all) }

    /// As a chip shows it: dates in words.
    package var label: String { if case .term(let term) = self { term.label } else { text } }
}

/// The parts that panes make of what is under their cursor.
extension QueryPart {
    /// A field and a word for it, as `actor:"Ana Ruiz"`.
    static func field(_ name: String, _ words: String) -> Self {
        .term(QueryTerm(field: name, values: [.words(words)]))
    }

    package static func actor(_ name: String) -> Self { .field("actor", name) }
    package static func event(_ title: String) -> Self { .field("event", title) }

    /// What is told of these days, or was published in them.
    package static func days(_ days: CalendarInterval) -> Self {
        .term(QueryTerm(field: "date", values: [.days(days)]))
    }
}

extension QueryPart {
    /// Whether one of some fields is in it.
    func names(_ fields: String...) -> Bool { terms.contains { fields.contains($0.field) } }

    private var terms: [QueryTerm] {
        switch self {
        case .term(let term): [term]
        case .not(let part): part.terms
        case .all(let parts), .any(let parts): parts.flatMap(\.terms)
        }
    }

    /// What stands around a part, which decides on brackets.
    enum Place { case all, any, not }

    func text(inside place: Place) -> String {
        switch self {
        case .term(let term): term.text
        case .not(let part): "-" + part.text(inside: .not)
        case .all(let parts): Self.joined(parts, " ", .all, brackets: place != .any)
        case .any(let parts): Self.joined(parts, " | ", .any, brackets: true)
        }
    }

    private static func joined(_ parts: [QueryPart], _ sign: String, _ place: Place, brackets: Bool) -> String {
        let text = parts.map { $0.text(inside: place) }.joined(separator: sign)
        return brackets ? "(\(text))" : text
    }
}
