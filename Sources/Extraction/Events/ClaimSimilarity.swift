import NewsModel

/// How alike two claims are, 0…1: what happens, in which story, with which words, to whom.
struct ClaimSimilarity: Sendable {
    /// How well their triggers fit: 1 for one word, less for words or types that may name one happening.
    let trigger: Float
    /// How well the passages fit that they stand in: 1 for one story. 0 within an article, where it tells nothing.
    let story: Float
    /// How well their sentences fit.
    let words: Float
    let actors: Float
    private let isOneWord: Bool

    /// The likeness of two passages, and of two sentences, from which on they are as good as one.
    private static let wholeStory: Float = 0.35, wholeSentence: Float = 0.5

    /// - Parameters a, b: their vectors have length 1.
    init(_ a: VectoredClaim, _ b: VectoredClaim, fit: TriggerFit) {
        let isOneArticle = a.features.isInArticle(of: b.features)
        trigger = fit.weight
        isOneWord = fit.isOneWord
        story = isOneArticle ? 0 : min(1, WeightedWord.product(a.passage, b.passage) / Self.wholeStory)
        words = min(1, WeightedWord.product(a.words, b.words) / Self.wholeSentence)
        actors = Self.actors(a, b)
    }

    /// Whether the sentences tell the same: their words and actors, and a little what is around them.
    var ofSentences: Float { trigger * (0.2 * story + 0.5 * words + 0.3 * actors) }

    /// Whether the articles tell one story, in which one word names one happening.
    var ofStories: Float { isOneWord ? trigger * (0.7 * story + 0.2 * words + 0.1 * actors) : 0 }

    /// The weight of the actors that both have, against the mean of what each has.
    private static func actors(_ a: VectoredClaim, _ b: VectoredClaim) -> Float {
        let first = a.features.actors, second = b.features.actors
        var shared: Float = 0, i = 0, j = 0
        while i < first.count, j < second.count {
            if first[i] == second[j] { shared += a.actors[i] }
            let (one, other) = (first[i], second[j])
            i += one <= other ? 1 : 0
            j += other <= one ? 1 : 0
        }
        guard shared > 0 else { return 0 }
        return shared / (a.actors.reduce(0, +) * b.actors.reduce(0, +)).squareRoot()
    }
}
