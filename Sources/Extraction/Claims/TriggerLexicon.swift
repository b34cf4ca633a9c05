/// The words of all rows of `EventType`, by their key.
struct TriggerLexicon: Sendable {
    /// What a word may be a trigger of.
    struct Entry: Sendable {
        var type: Int
        var form: Inflection.Form
        /// The word that must follow, with or without a hyphen between; 0 for none.
        var second: UInt64 = 0
        /// The prefix that must stand before, with a hyphen; 0 for none.
        var prefix: UInt64 = 0
        var needsForce = false
        /// Words of which its sentence must have one; 0 for none.
        var topic: UInt64 = 0
        /// The stem of its base form.
        var lemma: UInt32 = 0
    }

    static let shared = TriggerLexicon(EventType.all)

    private static let topics: [Character: UInt64] = [
        "^": ClauseWords.talks, "%": ClauseWords.disaster, "&": ClauseWords.conflict, "+": ClauseWords.disease,
    ]

    private var entries: [UInt64: [Entry]] = [:]

    init(_ types: [EventType]) {
        for (index, type) in types.enumerated() {
            for verb in type.verbs.split(whereSeparator: \.isWhitespace) { add(verb: verb, index) }
            for noun in type.nouns.split(whereSeparator: \.isWhitespace) { add(noun: noun, index) }
        }
    }

    subscript(key: UInt64) -> [Entry]? { entries[key] }

    private mutating func add(verb row: Substring, _ type: Int) {
        let forms = row.split(separator: "/").map(String.init)
        var base = forms[0].filter { !"*~^%&+".contains($0) }
        let topic = forms[0].last.flatMap { Self.topics[$0] } ?? 0
        var entry = Entry(type: type, form: .base, needsForce: forms[0].hasSuffix("~"), topic: topic)
        if let cut = base.firstIndex(of: "_") {
            entry.second = WordKey.of(base[base.index(after: cut)...])
            base = String(base[..<cut])
        } else if let cut = base.firstIndex(of: "-") {
            entry.prefix = WordKey.of(base[..<cut])
            base = String(base[base.index(after: cut)...])
        }
        entry.lemma = WordStem.key(base)
        for (form, word) in Inflection.verb(base, doubles: forms[0].contains("*"), irregular: Array(forms.dropFirst()))
        {
            entry.form = form
            insert(word, entry)
        }
    }

    private mutating func add(noun row: Substring, _ type: Int) {
        let parts = row.split(separator: "-")
        let second = parts.count > 1 ? WordKey.of(parts[1]) : 0
        let lemma = WordStem.key(parts[0].prefix { $0 != "=" })
        for word in Inflection.noun(String(parts[0])) {
            insert(word, Entry(type: type, form: .noun, second: second, lemma: lemma))
        }
    }

    /// A word with two readings of one form belongs to the row that comes first.
    private mutating func insert(_ word: String, _ entry: Entry) {
        let key = WordKey.of(word), known = entries[key] ?? []
        let isKnown = known.contains {
            $0.form == entry.form
                && ($0.second, $0.prefix, $0.needsForce, $0.topic)
                    == (entry.second, entry.prefix, entry.needsForce, entry.topic)
        }
        if !isKnown { entries[key] = known + [entry] }
    }
}
