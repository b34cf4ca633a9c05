/// A field and what it is to hold: `source:wire,herald` holds either, `sirens` is a word of the text.
package struct QueryTerm: Hashable, Sendable {
    /// The name of a row of `QueryField.all`.
    package var field: String
    /// One of them is enough.
    package var values: [QueryValue]

    package init(field: String, values: [QueryValue]) {
        self.field = field
        self.values = values
    }

    /// As it may be typed again. Words of the text, days and `is:unread` need no field before them.
    package var text: String {
        let isShort = values.count == 1 && (field == "is" || Self.plain.contains(field))
        let written = values.map { $0.text(isPlain: Self.plain.contains(field) && isShort) }.joined(separator: ",")
        return isShort ? written : "\(field):\(written)"
    }

    /// As a chip shows it.
    package var label: String {
        guard case .days(let days)? = values.first, values.count == 1 else { return text }
        return field == "date" ? days.words : "\(field): \(days.words)"
    }

    /// The fields of what is typed without one.
    private static let plain = ["text", "date"]
}

/// What a field is compared with.
package enum QueryValue: Hashable, Sendable {
    /// Words that stand in it, without regard to case, accents and the shape of quotes.
    case words(String)
    case pattern(QueryPattern)
    case days(CalendarInterval)

    /// As it may be typed again; `isPlain` when no field stands before it.
    func text(isPlain: Bool) -> String {
        switch self {
        case .words(let words): QuerySyntax.isBare(words, isPlain: isPlain) ? words : QuerySyntax.quoted(words)
        case .pattern(let pattern): "/" + pattern.text.replacing("/", with: "\\/") + "/"
        case .days(let days): QuerySyntax.written(days)
        }
    }
}
