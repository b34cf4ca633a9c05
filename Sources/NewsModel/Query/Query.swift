/// Which articles and which events a reader wants to see: parts that all must hold. The same value drives the article
/// list, the timeline, the sidebar and `--filter` on the command line.
package struct Query: Hashable, Sendable {
    /// Each is a chip on the screen; without any, everything is wanted.
    package private(set) var parts: [QueryPart]

    package init(_ parts: [QueryPart] = []) { self.parts = parts }

    package var isEmpty: Bool { parts.isEmpty }

    /// As it may be typed again: `actor:"Ana Ruiz" 2024-03-12..2024-03-15 -unread`.
    package var text: String { parts.map { $0.text(inside: .all) }.joined(separator: " ") }

    /// As the screen shows it: dates in words.
    package var label: String { parts.map(\.label).joined(separator: " ") }

    /// Adds a part; one that says the contrary goes.
    package mutating func add(_ part: QueryPart) {
        parts.removeAll { $0 == part || $0 == part.negated }
        parts.append(part)
    }

    package mutating func drop(_ part: QueryPart) { parts.removeAll { $0 == part } }

    /// Takes the last part away; nil when there is none.
    package mutating func dropLast() -> QueryPart? { parts.popLast() }
}
