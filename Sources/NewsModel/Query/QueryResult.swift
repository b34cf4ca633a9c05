/// The articles and the events that a query wants.
package struct QueryResult: Sendable {
    /// By place in the corpus.
    package let articles: [Bool]
    package let events: [Bool]
    package let articleCount: Int
    package let eventCount: Int
    /// By claim of each event, in order: whether all parts hold for the event as the article of the claim tells it.
    package let claims: [Bool]

    init(_ plan: QueryPlan, _ index: QueryIndex) {
        articles = plan.articles(index)
        claims = plan.claims(index)
        var events = Array(repeating: false, count: index.corpus.events.count)
        for (event, holds) in zip(index.claimEvents, claims) where holds { events[event] = true }
        self.events = events
        articleCount = articles.count { $0 }
        eventCount = events.count { $0 }
    }

    /// Some articles, and all events.
    package init(articles: [Bool], of corpus: Corpus) {
        self.articles = articles
        events = corpus.events.map { _ in true }
        claims = corpus.events.flatMap { $0.claims.map { _ in true } }
        articleCount = articles.count { $0 }
        eventCount = events.count
    }

    /// «9 articles, 31 events»
    package var words: String {
        let articles = articleCount == 1 ? "article" : "articles", events = eventCount == 1 ? "event" : "events"
        return "\(articleCount) \(articles), \(eventCount) \(events)"
    }
}

extension Query {
    /// What it wants of a corpus. An article is wanted if all parts hold for it; an event if they hold for it as one of
    /// its articles tells it: `source:wire type:protest` wants the protests that Wire tells of.
    package func result(in index: QueryIndex, _ readings: [Article.ID: Reading] = [:]) -> QueryResult {
        let scope = QueryScope(index: index, readings: readings)
        return QueryResult(.all(parts.map { scope.plan($0) }), index)
    }

    /// Whether it depends on what the reader did.
    package var asksForReadings: Bool { parts.contains { $0.names("is", "tag", "has") } }

    /// Of the queries without one of the parts the one that wants most, for a reader whom nothing is left; nil when
    /// none of them wants an article.
    package func widest(in index: QueryIndex, _ readings: [Article.ID: Reading]) -> (part: QueryPart, articles: Int)? {
        parts.map { part in
            var rest = self
            rest.drop(part)
            return (part, rest.result(in: index, readings).articleCount)
        }.filter { $0.1 > 0 }.max { $0.1 < $1.1 }
    }
}

/// What the fields of a query are compared with.
struct QueryScope {
    let index: QueryIndex
    let readings: [Article.ID: Reading]

    var corpus: Corpus { index.corpus }

    func plan(_ part: QueryPart) -> QueryPlan {
        switch part {
        case .term(let term): .match(match(term))
        case .not(let part): .not(plan(part))
        case .all(let parts): .all(parts.map(plan))
        case .any(let parts): .any(parts.map(plan))
        }
    }

    private func match(_ term: QueryTerm) -> QueryMatch {
        let none = QueryMatch(articles: Array(repeating: false, count: corpus.articles.count))
        guard let field = QueryField.named(term.field) else { return none }
        let matches = term.values.map { field.match(self, $0) }
        return matches.dropFirst().reduce(matches.first ?? none) { $0.union($1) }
    }

    /// The articles for which something was done or holds.
    func articles(where holds: (Int) -> Bool) -> QueryMatch {
        QueryMatch(articles: corpus.articles.indices.map(holds))
    }

    /// Some events, and the articles that tell one of them.
    func events(where holds: (Event) -> Bool) -> QueryMatch {
        QueryMatch(telling: corpus.events.map(holds), index)
    }

    /// What the reader did with an article.
    func reading(of article: Int) -> Reading? { readings[corpus.articles[article].id] }
}
