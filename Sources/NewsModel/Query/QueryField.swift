/// A field of the query language: a row of `QueryField.all`.
package struct QueryField: Sendable {
    /// What stands before the colon.
    package let name: String
    /// What a reader is told to type behind it: «a name».
    package let expects: String
    package let help: String
    /// A query, and how many articles and events of the sample library it wants.
    package let example: Example
    let matching: Matching

    /// `text` may be typed at `F`; `wants` reads «3 articles, 2 events».
    package struct Example: Sendable {
        package let text: String
        package let wants: String

        init(_ notation: String) {
            let sides = notation.split(separator: " = ")
            (text, wants) = (String(sides[0]), String(sides[1]))
        }
    }

    /// What a field is compared with.
    enum Matching: Sendable {
        case values(@Sendable (QueryScope, QueryValue) -> QueryMatch)
        case days(@Sendable (QueryScope, CalendarInterval) -> QueryMatch)
        case choices([QueryChoice])
    }

    init(_ name: String, _ expects: String, _ help: String, _ example: String, _ matching: Matching) {
        self.name = name
        self.expects = expects
        self.help = help
        self.example = Example(example)
        self.matching = matching
    }

    package var choices: [QueryChoice] { if case .choices(let choices) = matching { choices } else { [] } }

    var takesDays: Bool { if case .days = matching { true } else { false } }

    /// Whether a word may stand behind the colon.
    func takes(_ word: String) -> Bool {
        guard case .choices(let choices) = matching else { return true }
        return choices.contains { $0.name == Folding.fold(word) }
    }

    func match(_ scope: QueryScope, _ value: QueryValue) -> QueryMatch {
        switch (matching, value) {
        case (.values(let match), _): return match(scope, value)
        case (.days(let match), .days(let days)): return match(scope, days)
        case (.choices(let choices), .words(let name)):
            if let choice = choices.first(where: { $0.name == name }) { return choice.match(scope) }
            return scope.articles { _ in false }
        default: return scope.articles { _ in false }
        }
    }
}

/// One of the few words that a field takes: a row of `is:` or `has:`.
package struct QueryChoice: Sendable {
    package let name: String
    package let help: String
    package let example: QueryField.Example
    let match: @Sendable (QueryScope) -> QueryMatch

    init(_ name: String, _ help: String, _ example: String, match: @escaping @Sendable (QueryScope) -> QueryMatch) {
        self.name = name
        self.help = help
        self.example = QueryField.Example(example)
        self.match = match
    }
}

/// Finding rows by name.
extension QueryField {
    static func named(_ name: String) -> QueryField? { all.first { $0.name == name } }

    /// The names that begin as a word does; all when none does.
    static func names(like word: String) -> String {
        let all = all.map(\.name)
        let alike = (1...max(1, word.count)).reversed().lazy
            .map { length in all.filter { $0.hasPrefix(word.prefix(length)) } }.first { !$0.isEmpty }
        return (alike ?? all).joined(separator: ", ")
    }

    /// Whether a word alone stands for `is:` and that word.
    static func isFlag(_ word: String) -> Bool { ["unread", "starred"].contains(word.lowercased()) }

    static func flag(_ word: String) -> String { isFlag(word) ? word.lowercased() : word }
}
