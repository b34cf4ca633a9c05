import NewsModel

/// Some words that may name an actor, and what they tell by themselves.
struct NameSpan {
    /// Places in the tokens of a `NameText`.
    var tokens: Range<Int>
    /// Nil while only the surroundings can tell.
    var kind: Actor.Kind?
    /// Place in `KnownNames.actors`.
    var known: Int?
    /// The name by which spans of different words are the same, as «Government of Kosovo».
    var name: String?
    /// What found it.
    var rule: String
    /// The acronym that stands in brackets behind it.
    var acronym: UInt64?
    /// The words of title or office beside it.
    var title: Range<Int>?
    /// A word that the article writes with a small letter, too: a name only for a good reason.
    var isDoubtful = false
    /// Place of its sentence.
    var sentence = 0

    init(_ tokens: Range<Int>, _ kind: Actor.Kind?, known: Int? = nil, name: String? = nil, rule: String) {
        self.tokens = tokens
        self.kind = kind
        self.known = known
        self.name = name
        self.rule = rule
    }
}
