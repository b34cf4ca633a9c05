import NewsModel

/// What a claim is compared by: its trigger, its words, what stands around it, its actors and its date.
///
/// A class, because millions of pairs are compared, and a copy of all this would cost more than a comparison.
final class ClaimFeatures: Sendable {
    let reference: ClaimReference
    /// Of the article's name and the place of the trigger: the same in whatever order articles are read.
    let identity: UInt64
    let sentence: TextRange
    /// When it was, as meant.
    let when: CalendarInterval?
    let status: Claim.Status
    /// 1…12 when its sentence names a month whose year nobody knows yet: «in May».
    let month: Int?
    /// The place of its type in the table of types.
    let type: Int?
    /// The stem of its verb or noun.
    let trigger: UInt32
    /// A bit for each family of words that the trigger is of.
    let families: UInt64
    /// The keys of their names, in order: the same in whatever order articles are read.
    let actors: [UInt32]
    /// The words of content of its sentence, in order of key.
    let words: [WeightedWord]
    /// Of the passages of the article.
    let passage: Int
    let published: CalendarDate?

    /// - Parameter actors: the keys of the article's actors.
    init(
        _ reference: ClaimReference, in article: ReadArticle, passages: Passages, actors keys: ActorKeys
    ) {
        self.reference = reference
        let claim = article.annotations.claims[reference.claim].asMeant
        (sentence, when, status) = (claim.sentence, claim.when?.interval, claim.status)
        identity = Self.identity(claim, article)
        month = claim.when == nil ? Self.month(of: claim, in: article) : nil
        type = TypeKinship.place(of: claim.type)
        trigger = Self.trigger(of: claim, in: article.document)
        families = TriggerFamily.families[trigger] ?? 0
        actors = Set(claim.actors.flatMap { keys[$0] }).sorted()
        words = Self.words(of: claim, in: article.document)
        passage = passages.place(of: claim.sentence)
        published = article.annotations.published.anchor?.interval.latest
    }

    private static func identity(_ claim: Claim, _ article: ReadArticle) -> UInt64 {
        let name = article.document.article.id.utf8.reduce(WordKey.empty) { WordKey.add($1, to: $0) }
        return (name ^ UInt64(claim.trigger.lowerBound)) &* 0x9E37_79B9_7F4A_7C15
    }

    private static func month(of claim: Claim, in article: ReadArticle) -> Int? {
        let fields = article.dates(in: claim.sentence).map { $0.value.split(separator: "-") }
        return fields.first { $0.count == 2 && $0[0] == "XXXX" }.flatMap { Int($0[1]) }
    }

    /// Of the first word that the table of types knows, under any of its forms; else of the last word.
    private static func trigger(of claim: Claim, in document: Document) -> UInt32 {
        let first = document.tokens.partitioningIndex { Int($0.start) >= claim.trigger.lowerBound }
        let words = document.tokens[first...].prefix { Int($0.start) < claim.trigger.upperBound }.filter(\.isWord)
        for word in words {
            if let lemma = TriggerLexicon.shared[word.key]?.first?.lemma { return lemma }
        }
        return words.last.map { WordStem.key(of: $0, in: document) } ?? 0
    }

    /// Words around the trigger count in full.
    private static let near = 12
    private static let far = 0.4

    private static func words(of claim: Claim, in document: Document) -> [WeightedWord] {
        let first = document.tokens.partitioningIndex { Int($0.start) >= claim.sentence.lowerBound }
        let last = document.tokens.partitioningIndex { Int($0.start) >= claim.sentence.upperBound }
        let trigger = document.tokens.partitioningIndex { Int($0.start) >= claim.trigger.lowerBound }
        return WeightedWord.words(of: first..<last, in: document) { abs($0 - trigger) <= near ? 1 : far }
    }
}

extension ClaimFeatures {
    func isInArticle(of other: ClaimFeatures) -> Bool { reference.article == other.reference.article }

    func isInSentence(of other: ClaimFeatures) -> Bool { isInArticle(of: other) && sentence == other.sentence }
}
