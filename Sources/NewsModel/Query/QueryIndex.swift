/// A corpus made ready for queries, once, so that a word can be looked for at every key.
package struct QueryIndex: Sendable {
    package let corpus: Corpus
    /// By article: its text without page furniture.
    let texts: FoldedTexts
    let titles, sources, authors, files: FoldedTexts
    /// By event.
    let eventTitles, eventTypes: FoldedTexts
    /// The articles that tell each event.
    let tellers: [[Int]]
    /// By claim of each event, in order: its sentence, the event, the article.
    let sentences: FoldedTexts
    let claimEvents: [Event.ID]
    let claimArticles: [Int]
    /// By event and by article: when it happened, when it was published.
    let eventDays, articleDays: [MeantDays?]
    /// Names and other forms of the actors.
    let names: FoldedTexts
    let nameActors: [Actor.ID]
    /// By actor: the articles that name it, and the events in whose sentences it stands.
    let actorArticles: [[Int]]
    let actorEvents: [[Event.ID]]

    package init(_ corpus: Corpus) {
        self.corpus = corpus
        texts = Self.texts(corpus)
        titles = FoldedTexts(corpus.articles.map { $0.title?.text ?? "" })
        sources = FoldedTexts(corpus.articles.map { $0.outlet ?? "" })
        authors = FoldedTexts(corpus.articles.map { $0.authors.joined(separator: "; ") })
        files = FoldedTexts(corpus.articles.map(\.id))
        eventTitles = FoldedTexts(corpus.events.map(\.title))
        eventTypes = FoldedTexts(corpus.events.map(\.type))
        tellers = corpus.events.map { event in
            event.claims.map(\.article).sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
        }
        sentences = Self.sentences(corpus)
        claimEvents = corpus.events.flatMap { event in event.claims.map { _ in event.id } }
        claimArticles = corpus.events.flatMap { $0.claims.map(\.article) }
        eventDays = corpus.events.map { $0.when.map { MeantDays($0) } }
        articleDays = corpus.articles.map { $0.published.when.map { MeantDays($0) } }
        (names, nameActors) = Self.names(corpus)
        actorArticles = Self.actorArticles(corpus)
        actorEvents = Self.actorEvents(corpus)
    }
}

extension QueryIndex {
    private static func texts(_ corpus: Corpus) -> FoldedTexts {
        var texts = FoldedTexts()
        for article in corpus.articles {
            let all = 0..<article.bytes.count
            let told = article.regions.filter { $0.kind != .furniture }.map { $0.range.clamped(to: all) }
            let title = article.title.flatMap { $0.range == nil ? Array($0.text.utf8)[...] : nil }
            let parts = (article.regions.isEmpty ? [all] : told).map { article.bytes[$0] }
            texts.add([title].compactMap(\.self) + parts)
        }
        return texts
    }

    private static func sentences(_ corpus: Corpus) -> FoldedTexts {
        var sentences = FoldedTexts()
        for event in corpus.events {
            for claim in event.claims {
                let bytes = corpus.articles[claim.article].bytes
                sentences.add([bytes[corpus.claim(claim).sentence.clamped(to: 0..<bytes.count)]])
            }
        }
        return sentences
    }

    private static func names(_ corpus: Corpus) -> (FoldedTexts, [Actor.ID]) {
        let all = corpus.actors.flatMap { actor in
            ([actor.name] + actor.aliases.map(\.surface)).map { (name: $0, actor: actor.id) }
        }
        return (FoldedTexts(all.map(\.name)), all.map(\.actor))
    }

    private static func actorArticles(_ corpus: Corpus) -> [[Int]] {
        var articles = Array(repeating: [Int](), count: corpus.actors.count)
        for (place, annotations) in corpus.annotations.enumerated() {
            for mention in annotations.mentions where articles.indices.contains(mention.actor) {
                if articles[mention.actor].last != place { articles[mention.actor].append(place) }
            }
        }
        return articles
    }

    private static func actorEvents(_ corpus: Corpus) -> [[Event.ID]] {
        var events = Array(repeating: [Event.ID](), count: corpus.actors.count)
        func add(_ event: Event.ID, to actor: Actor.ID) {
            if events.indices.contains(actor), events[actor].last != event { events[actor].append(event) }
        }
        for event in corpus.events {
            for actor in event.actors { add(event.id, to: actor) }
            for reference in event.claims {
                let mentions = corpus.annotations[reference.article].mentions
                let sentence = corpus.claim(reference).sentence
                let first = mentions.partitioningIndex { $0.range.lowerBound >= sentence.lowerBound }
                for mention in mentions[first...].prefix(while: { $0.range.lowerBound < sentence.upperBound }) {
                    add(event.id, to: mention.actor)
                }
            }
        }
        return events
    }
}
