/// What a piece of text is, not how it looks: panes name roles, and a `Theme` gives each its look.
package enum Role: String, CaseIterable, Sendable {
    case text, title, heading, status, hint, key, border, dim, error
    case person, state, organisation, force, group, place, namedEvent
    case date, event, quantity, quote
    case match, shared, differs, onlyHere, unread, bar
    /// The row under the cursor and what is picked out in a text: all that is reversed.
    case selected

    /// What the reader sees in this role, in a few words.
    package var help: String { Theme.default.help(of: self) }
}

/// The ways of writing that every terminal with panes has, with or without colour.
package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let underline = Attributes(rawValue: 2)
    package static let reverse = Attributes(rawValue: 4)

    static let named: [(Attributes, String)] = [(.bold, "bold"), (.underline, "underline"), (.reverse, "reverse")]

    /// The names in a row of a theme, as «bold underline» or «-»; nil when one of them is unknown.
    init?(_ names: some Sequence<Substring>) {
        self = []
        for name in names where name != "-" {
            guard let known = Self.named.first(where: { $0.1 == name }) else { return nil }
            insert(known.0)
        }
    }

    /// «bold underline», for tests.
    var names: String { Self.named.filter { contains($0.0) }.map(\.1).joined(separator: " ") }
}

/// How a cell is written: what it is, and what the pane adds of its own, as `reverse` under the cursor.
package struct Style: Hashable, Sendable {
    package var role: Role
    package var attributes: Attributes

    package init(_ role: Role, _ attributes: Attributes = []) {
        self.role = role
        self.attributes = attributes
    }

    package static let text = Style(.text)
}
