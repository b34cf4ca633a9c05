/// How alike the articles of a corpus are, by the events they tell, the actors they name and the words they use.
package struct Similarity: Sendable {
    private let corpus: Corpus
    private let events: Features
    private let actors: Features
    /// In how many of the first articles a word stands: what stands in all of them says nothing.
    private let frequency: [String: Int]

    /// Articles whose words are counted.
    private static let sample = 300

    package init(_ corpus: Corpus) {
        self.corpus = corpus
        let told = corpus.events.flatMap { event in event.claims.map { (article: $0.article, feature: event.id) } }
        let named = corpus.annotations.enumerated().flatMap { place, annotations in
            annotations.mentions.map { (article: place, feature: $0.actor) }
        }
        events = Features(corpus.articles.count, told)
        actors = Features(corpus.articles.count, named)
        frequency = corpus.articles.prefix(Self.sample).reduce(into: [:]) { counts, article in
            for word in Self.words(article).words { counts[word, default: 0] += 1 }
        }
    }

    /// From 0 (nothing in common) to 1 (the same).
    package func between(_ a: Int, _ b: Int) -> Double {
        let (wordsA, wordsB) = (Self.words(corpus.articles[a]), Self.words(corpus.articles[b]))
        return 0.75 * told(a, b) + 0.25 * wordsA.overlap(wordsB, frequency: frequency)
    }

    /// The articles most like one, best first.
    package func counterparts(of article: Int, limit: Int = 10) -> [(article: Int, similarity: Double)] {
        let likely = corpus.articles.indices.filter { $0 != article }
            .map { (article: $0, similarity: told(article, $0)) }
            .sorted { ($1.similarity, $0.article) < ($0.similarity, $1.article) }
            .prefix(max(limit, 0) * 3)
        return likely.map { ($0.article, between(article, $0.article)) }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
            .prefix(max(limit, 0)).map { (article: $0.0, similarity: $0.1) }
    }

    /// The likeness by events and actors alone.
    private func told(_ a: Int, _ b: Int) -> Double { (2 * events.overlap(a, b) + actors.overlap(a, b)) / 3 }

    /// The words of the head of an article: what it is about stands there.
    private static func words(_ article: Article) -> WordSet { WordSet(article.bytes.prefix(4000)) }
}

/// What each article has of something, the rarer the heavier.
private struct Features: Sendable {
    private var sets: [Set<Int>]
    private var counts: [Int: Int] = [:]

    init(_ articles: Int, _ pairs: [(article: Int, feature: Int)]) {
        sets = Array(repeating: [], count: articles)
        for pair in pairs where sets[pair.article].insert(pair.feature).inserted {
            counts[pair.feature, default: 0] += 1
        }
    }

    func overlap(_ a: Int, _ b: Int) -> Double { sets[a].dice(sets[b], frequency: counts) }
}
