import NewsModel

/// The names that the program brings along, found by their first word. Made once from the tables of names.
struct KnownNames: Sendable {
    /// What a phrase is to the actor that it leads to; the raw value is the name of the rule.
    enum Form: String, Sendable {
        case name = "known name"
        case capital = "capital"
        case seat = "seat for its state"
        /// Singular or adjective of a people: no mention by itself.
        case demonym
        /// Adjective of a state: no mention by itself.
        case adjective
    }

    /// A word of a phrase and how it must be written.
    struct Word: Hashable, Sendable {
        let key: UInt64
        let isCapitalised: Bool
        let isAcronym: Bool

        init(_ token: Token) {
            key = token.key
            isCapitalised = token.isCapitalised
            isAcronym = token.shape.contains(.allCapitals) || token.shape.contains(.dotted)
        }

        func fits(_ token: Token, loosely: Bool) -> Bool {
            guard token.key == key else { return false }
            if isAcronym { return token.isAcronym }
            return loosely || token.isCapitalised || !isCapitalised
        }
    }

    struct Phrase: Sendable {
        let words: [Word]
        let actor: Int
        let form: Form
    }

    /// A phrase found in a text.
    struct Match: Sendable {
        let end: Int
        let actor: Int
        let form: Form
    }

    private(set) var actors: [KnownActor] = []
    private var phrases: [Phrase] = []
    /// By first word.
    private var firsts = WordTable(empty: 0..<0)
    private var lastWords: [UInt64: Set<Int>] = [:]
    /// By surname.
    private var leaders: [UInt64: [Int]] = [:]

    static let all = KnownNames(KnownNameTables.build())

    init(_ tables: KnownNameTables) {
        actors = tables.actors
        var groups: [UInt64: [Phrase]] = [:]
        for phrase in tables.phrases {
            guard let first = phrase.words.first else { continue }
            groups[first.key, default: []].append(phrase)
        }
        for (key, group) in groups {
            let start = phrases.count
            phrases += group.enumerated().sorted {
                ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
            }
            .map(\.element)
            firsts.update(key) { $0 = start..<phrases.count }
        }
        for phrase in tables.phrases where phrase.words.count > 1 { noteEnd(of: phrase) }
    }

    private mutating func noteEnd(of phrase: Phrase) {
        guard let last = phrase.words.last, let first = phrase.words.first else { return }
        if actors[phrase.actor].kind == .organisation { lastWords[last.key, default: []].insert(phrase.actor) }
        guard actors[phrase.actor].kind == .person else { return }
        let surname = ActorWords.isFamilyFirst(first.key) ? first.key : last.key
        if leaders[surname]?.contains(phrase.actor) != true { leaders[surname, default: []].append(phrase.actor) }
    }

    /// The leader of this surname who is called by one of these offices.
    func leader(surname: UInt64, offices: [UInt64]) -> Int? {
        leaders[surname]?.first { actors[$0].office.map(offices.contains) ?? false }
    }

    func isLeader(surname: UInt64) -> Bool { leaders[surname] != nil }

    /// Some name of the actor ends with this word.
    func ends(_ actor: Int, with word: UInt64) -> Bool { lastWords[word]?.contains(actor) ?? false }

    /// The state that a word by itself is a name, an adjective or a people of.
    func state(of word: UInt64) -> Int? {
        guard let phrase = phrases[firsts[word]].first(where: { $0.words.count == 1 && $0.form != .capital })
        else {
            return nil
        }
        return actors[phrase.actor].kind == .state ? phrase.actor : actors[phrase.actor].state
    }

    /// The longest known phrase that begins at this token and ends before `limit`.
    func match(_ tokens: [Token], at index: Int, before limit: Int) -> Match? {
        for place in firsts[tokens[index].key] where fits(phrases[place], tokens, index, limit) {
            let phrase = phrases[place]
            return Match(end: index + phrase.words.count, actor: phrase.actor, form: phrase.form)
        }
        return nil
    }

    private func fits(_ phrase: Phrase, _ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
        guard index + phrase.words.count <= limit else { return false }
        let isEvent = actors[phrase.actor].kind == .event
        for (offset, word) in phrase.words.enumerated()
        where !word.fits(tokens[index + offset], loosely: isEvent && offset > 0) {
            return false
        }
        return true
    }
}

/// An actor that the tables name.
struct KnownActor: Sendable {
    let name: String
    let kind: Actor.Kind
    /// Of a capital, a seat or a people: the state, by its place in `KnownNames.actors`.
    var state: Int?
    /// Of a leader: the word of the office.
    var office: UInt64?
}

extension Token {
    /// «NATO», «U.S.».
    var isAcronym: Bool { shape.contains(.allCapitals) || shape.contains(.dotted) }
}
