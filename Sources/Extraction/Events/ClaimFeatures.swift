import NewsModel

/// What a claim is compared by: its words, its actors, its type and its date.
struct ClaimFeatures: Sendable {
    let reference: ClaimReference
    let claim: Claim
    /// 1…12 when its sentence names a month whose year nobody knows yet: «in May».
    let month: Int?
    /// In order of id.
    let actors: [Actor.ID]
    /// Its words of content, in order of key.
    let words: [Word]

    struct Word: Sendable {
        /// Of the first letters of the word.
        var key: UInt64
        /// 1 near the trigger, less in the rest of the sentence.
        var weight: Double
    }

    /// Letters of a word that are compared; English endings lie behind them.
    private static let stem = 6
    /// Words around the trigger that count in full.
    private static let near = 12

    init(_ reference: ClaimReference, in article: ReadArticle) {
        self.reference = reference
        claim = article.annotations.claims[reference.claim].asMeant
        month = claim.when == nil ? Self.month(of: claim, in: article) : nil
        actors = claim.actors.sorted()
        words = Self.words(of: claim, in: article)
    }

    private static func month(of claim: Claim, in article: ReadArticle) -> Int? {
        let fields = article.dates(in: claim.sentence).map { $0.value.split(separator: "-") }
        return fields.first { $0.count == 2 && $0[0] == "XXXX" }.flatMap { Int($0[1]) }
    }

    /// Names are left out: they count as actors.
    private static func words(of claim: Claim, in article: ReadArticle) -> [Word] {
        let document = article.document, mentions = article.annotations.mentions
        var name = mentions.partitioningIndex { $0.range.lowerBound >= claim.sentence.lowerBound }
        let first = document.tokens.partitioningIndex { Int($0.start) >= claim.sentence.lowerBound }
        let last = document.tokens.partitioningIndex { Int($0.start) >= claim.sentence.upperBound }
        let trigger = document.tokens.partitioningIndex { Int($0.start) >= claim.trigger.lowerBound }
        var words: [UInt64: Double] = [:]
        for index in first..<last {
            let start = Int(document.tokens[index].start)
            while name < mentions.count, mentions[name].range.upperBound <= start { name += 1 }
            guard name == mentions.count || mentions[name].range.lowerBound > start,
                let key = stem(of: document.tokens[index], in: document)
            else { continue }
            words[key] = max(words[key] ?? 0, abs(index - trigger) <= near ? 1 : 0.4)
        }
        return words.map { Word(key: $0.key, weight: $0.value) }.sorted { $0.key < $1.key }
    }

    /// Nil for numbers, signs, and words of three letters or of grammar.
    private static func stem(of token: Token, in document: Document) -> UInt64? {
        guard token.isWord, token.end - token.start > 3 || token.shape.contains(.allCapitals),
            !ClauseWords.lexicon.entry(token.key).isOneOf(ClauseWords.grammar)
        else { return nil }
        let bytes = document.article.bytes[token.range]
        guard token.shape.contains(.foreign) else { return key(bytes.prefix(stem).lazy.map { $0 | 0x20 }) }
        return key(Folding.fold(bytes).prefix(stem))
    }

    private static func key(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(WordKey.empty) { WordKey.add($1, to: $0) }
    }
}
