import NewsModel

extension CorpusIndex {
    /// The minutes it takes to read an article, at 238 words each (Brysbaert, 2019); never less than one.
    func minutes(ofArticle article: Int) -> Int { max(1, (words[article] + 119) / 238) }

    /// By actor: the events in which it has a part, in order of time.
    static func eventsWithActor(_ corpus: Corpus) -> [[Event.ID]] {
        var events = Array(repeating: [Event.ID](), count: corpus.actors.count)
        for event in corpus.events {
            for actor in Set(event.actors) where events.indices.contains(actor) { events[actor].append(event.id) }
        }
        return events
    }

    /// By article: the figures to which another text has a rival, in order of place.
    static func figures(_ corpus: Corpus) -> [[TextRange]] {
        var figures = Array(repeating: Set<TextRange>(), count: corpus.articles.count)
        for side in corpus.disagreements.filter({ $0.kind == .quantity }).flatMap(\.sides) {
            figures[side.article].insert(side.range)
        }
        return figures.map { $0.sorted { $0.lowerBound < $1.lowerBound } }
    }
}
