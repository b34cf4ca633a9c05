/// What the fields mean.
extension QueryScope {
    /// Articles whose text holds it, and events whose title or sentence does.
    func text(_ value: QueryValue) -> QueryMatch {
        var events = index.eventTitles.holding(value)
        for (event, holds) in zip(index.claimEvents, index.sentences.holding(value)) where holds {
            events[event] = true
        }
        return QueryMatch(articles: index.texts.holding(value), events: events)
    }

    /// Articles that name the actor, and events in whose sentences it stands.
    func actor(_ value: QueryValue) -> QueryMatch {
        let named = index.names.named(value)
        var match = QueryMatch(articles: none(of: corpus.articles), events: none(of: corpus.events))
        for (actor, isNamed) in zip(index.nameActors, named) where isNamed {
            for article in index.actorArticles[actor] { match.articles[article] = true }
            for event in index.actorEvents[actor] { match.events?[event] = true }
        }
        return match
    }

    func event(_ value: QueryValue) -> QueryMatch { QueryMatch(telling: index.eventTitles.named(value), index) }

    /// Events of these days; articles that tell one of them or were published in them.
    func date(_ days: CalendarInterval) -> QueryMatch {
        var match = QueryMatch(telling: index.eventDays.map { $0?.areMeant(by: days) ?? false }, index)
        for (article, holds) in published(days).articles.enumerated() where holds { match.articles[article] = true }
        return match
    }

    func published(_ days: CalendarInterval) -> QueryMatch {
        QueryMatch(articles: index.articleDays.map { $0?.areMeant(by: days) ?? false })
    }

    func tag(_ value: QueryValue) -> QueryMatch {
        let tags = corpus.articles.indices.map { article in
            (reading(of: article)?.tags ?? []).union(corpus.articles[article].tags).sorted()
        }
        let holding = FoldedTexts(tags.joined()).named(value)
        var place = 0
        return articles { article in
            defer { place += tags[article].count }
            return holding[place..<place + tags[article].count].contains(true)
        }
    }

    /// Events told in two ways, and the articles that take a side.
    var disagreement: QueryMatch {
        var match = QueryMatch(articles: none(of: corpus.articles), events: none(of: corpus.events))
        for disagreement in corpus.contradictions {
            for side in disagreement.sides { match.articles[side.article] = true }
            if let event = disagreement.event { match.events?[event] = true }
        }
        return match
    }

    private func none<T>(of things: [T]) -> [Bool] { Array(repeating: false, count: things.count) }
}
