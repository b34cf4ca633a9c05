import NewsModel

/// Who a pronoun that opens a clause stands for: the subject of the sentence before, as long as a paragraph goes on
/// (after Grosz, Joshi and Weinstein, «Centering», 1995).
struct SubjectFinder {
    let document: Document
    let roles: RoleFinder
    let kinds: [Actor.ID: Actor.Kind]
    private var last: (sentence: Int, mention: Mention)?

    /// Words of a sentence within which its subject stands.
    private static let reach = 12

    init(_ document: Document, _ roles: RoleFinder, actors: [Actor]) {
        self.document = document
        self.roles = roles
        kinds = Dictionary(actors.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    }

    /// Who «it», «he» or «they» before a verb is; nil where the verb has another subject, or nobody fits.
    func subject(of trigger: Trigger, in sentence: Int) -> Mention? {
        guard !trigger.isNoun, let last, last.sentence == sentence - 1,
            document.sentences[last.sentence].region == document.sentences[sentence].region,
            let pronoun = opening(trigger.clause.lowerBound..<trigger.tokens.lowerBound),
            let kind = kinds[last.mention.actor], Self.kinds(of: document.tokens[pronoun].key).contains(kind),
            !(document.tokens[pronoun].key == Self.it && roles.isPassive(trigger))
        else { return nil }
        return last.mention
    }

    /// Goes on to the next sentence: to its subject, or with the one that its pronoun stands for.
    mutating func read(_ sentence: Int, _ named: ArraySlice<Mention>) {
        let tokens = document.sentences[sentence].tokens, head = tokens.prefix(Self.reach)
        let isContinued = opening(tokens).map { !Self.kinds(of: document.tokens[$0].key).isEmpty } ?? false
        if isContinued, let last, last.sentence == sentence - 1 {
            self.last = (sentence, last.mention)
        } else {
            let start = document.range(head)
            last = named.first { start.contains($0.range.lowerBound) && roles.isFree($0) }.map { (sentence, $0) }
        }
    }

    /// The first word that is no connecting one.
    private func opening(_ tokens: Range<Int>) -> Int? {
        tokens.first {
            let token = document.tokens[$0]
            return token.isWord && !ClauseWords.lexicon.entry(token.key).isOneOf(Self.leading)
        }
    }

    private static let leading = ClauseWords.connector | ClauseWords.coordinator | ClauseWords.subordinate
    private static let it = WordKey.of("it"), they = WordKey.of("they")
    private static let persons = ["he", "she"].map { WordKey.of($0) }

    static func isPronoun(_ word: Substring) -> Bool { !kinds(of: WordKey.of(word)).isEmpty }

    private static func kinds(of pronoun: UInt64) -> Set<Actor.Kind> {
        if persons.contains(pronoun) { return [.person] }
        if pronoun == they { return [.group, .force, .organisation, .person] }
        return pronoun == it ? [.state, .organisation, .force, .group] : []
    }
}
