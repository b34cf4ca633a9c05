import NewsModel

/// Finds the episodes of other articles that a sentence may tell of, by rare words.
struct EpisodeIndex: Sendable {
    /// An episode that tells much of what a sentence tells.
    struct Match: Sendable {
        let episode: Episode
        /// When the sentence of the episode that is most like it says that its happening was.
        let days: CalendarInterval
        let sentence: TextRange
        /// The share of the sentence's rare words that the episode has: 0…1.
        let likeness: Double
    }

    private let episodes: [Episode]
    /// Those of each episode.
    private let words: [Set<UInt64>]
    private var places: [UInt64: [Int]] = [:]
    /// How many sentences of the corpus have a word.
    private var counts: [UInt64: Int] = [:]
    private let sentences: Int

    /// A word that more episodes than this share finds none.
    private static let commonest = 60
    /// Episodes that are looked at closely.
    private static let most = 12
    /// The likeness below which no match is told of.
    private static let least = 0.15

    init(_ articles: [ReadArticle]) {
        episodes = articles.indices.flatMap { Episode.all(of: $0, articles[$0]) }
        words = episodes.map { Set($0.told.flatMap(\.words)) }
        sentences = articles.map(\.annotations.sentences.count).reduce(0, +)
        for (place, episode) in episodes.enumerated() {
            for word in words[place] { places[word, default: []].append(place) }
            for told in episode.told { for word in told.words { counts[word, default: 0] += 1 } }
        }
    }

    /// What a sentence of an article may tell of, likest first.
    func matches(_ words: Set<UInt64>, of article: Int) -> [Match] {
        let whole = weight(words)
        guard whole > 0 else { return [] }
        return nearest(words, of: article).compactMap { match($0, words, whole) }
            .sorted { $1.likeness < $0.likeness }
    }

    /// The episodes that share the most with a sentence by its words that are not everywhere.
    private func nearest(_ words: Set<UInt64>, of article: Int) -> [Int] {
        var shared: [Int: Double] = [:]
        for word in words.sorted() {
            guard let near = places[word], near.count <= Self.commonest else { continue }
            for place in near where episodes[place].article != article {
                shared[place, default: 0] += rarity(counts[word] ?? 0)
            }
        }
        return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.most).map(\.key)
    }

    private func match(_ place: Int, _ words: Set<UInt64>, _ whole: Double) -> Match? {
        let likeness = weight(self.words[place].intersection(words)) / whole, episode = episodes[place]
        guard likeness >= Self.least,
            let told = episode.told.max(by: { shared($0.words, words) < shared($1.words, words) })
        else { return nil }
        return Match(episode: episode, days: told.days, sentence: told.sentence, likeness: likeness)
    }

    private func shared(_ a: Set<UInt64>, _ b: Set<UInt64>) -> Double { weight(a.intersection(b)) }

    /// Summed in order of the words, so that every run gives the same.
    private func weight(_ words: Set<UInt64>) -> Double {
        words.sorted().reduce(0) { $0 + rarity(counts[$1] ?? 0) }
    }

    /// About the logarithm of how many times more sentences there are.
    private func rarity(_ count: Int) -> Double {
        let ratio = Double(sentences) / Double(count + 1)
        return max(0.1, Double(ratio.exponent) + ratio.significand - 1)
    }
}
