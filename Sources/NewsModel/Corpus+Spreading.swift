extension Corpus {
    /// Articles in which nothing was looked for.
    package init(plain articles: [Article]) {
        let found = articles.map { article in
            var nothing = Annotations()
            nothing.published = article.published
            return nothing
        }
        self.init(articles: articles, annotations: found)
    }

    /// The same with its articles at places among others, of which nothing was found.
    package func spread(over others: [Article], at places: [Int]) -> Corpus {
        var wide = self
        (wide.articles, wide.annotations) = (others, Corpus(plain: others).annotations)
        for (place, (article, found)) in zip(places, zip(articles, annotations)) {
            wide.articles[place] = article
            wide.annotations[place] = found
        }
        for id in events.indices {
            wide.events[id].claims = events[id].claims.map {
                ClaimReference(article: places[$0.article], claim: $0.claim)
            }
        }
        for index in disagreements.indices {
            wide.disagreements[index].sides = disagreements[index].sides.map { side in
                Disagreement.Side(article: places[side.article], range: side.range, value: side.value)
            }
        }
        wide.sharedVoices = sharedVoices.map { SharedVoice(a: places[$0.a], b: places[$0.b], reason: $0.reason) }
        return wide
    }
}
