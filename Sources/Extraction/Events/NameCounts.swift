import NewsModel

/// In how many articles of a library names stand, judged by some of them: what most articles name tells little of what
/// one claim is about.
package struct NameCounts: Sendable {
    let words: WordCounts
    let actors: WordCounts

    /// - Parameter articles: how many the library has from which the sample is taken.
    package init(sample: [ReadArticle], of articles: Int) {
        var words: [UInt32: Int] = [:], actors: [UInt32: Int] = [:]
        for article in Extractor.foldActors(of: sample).0 {
            let features = EventJoiner.Input(article, place: 0)
            for word in features.names { words[word, default: 0] += 1 }
            for actor in features.cast { actors[actor, default: 0] += 1 }
        }
        self.words = WordCounts(words, of: sample.count, among: articles)
        self.actors = WordCounts(actors, of: sample.count, among: articles)
    }
}
