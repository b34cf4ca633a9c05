/// What one term of a query holds for.
struct QueryMatch: Sendable {
    /// For each article whether it holds.
    var articles: [Bool]
    /// For each event; nil where it is a matter of the article that tells the event.
    var events: [Bool]?

    /// Holds where either does.
    func union(_ other: Self) -> Self {
        let events = events.flatMap { events in other.events.map { zip(events, $0).map { $0 || $1 } } }
        return Self(articles: zip(articles, other.articles).map { $0 || $1 }, events: events)
    }

    /// Some events, and the articles that tell any of them.
    init(telling events: [Bool], _ index: QueryIndex) {
        var articles = Array(repeating: false, count: index.corpus.articles.count)
        for event in events.indices where events[event] {
            for article in index.tellers[event] { articles[article] = true }
        }
        self.init(articles: articles, events: events)
    }

    init(articles: [Bool], events: [Bool]? = nil) {
        self.articles = articles
        self.events = events
    }
}

/// The parts of a query with what their terms hold for.
indirect enum QueryPlan: Sendable {
    case match(QueryMatch)
    case not(QueryPlan)
    case all([QueryPlan])
    case any([QueryPlan])

    /// Whether it holds for an article; with an event, for that as the article tells it.
    func holds(_ article: Int?, _ event: Int? = nil) -> Bool {
        switch self {
        case .match(let match):
            if let event, let events = match.events { return events[event] }
            return article.map { match.articles[$0] } ?? false
        case .not(let plan): return !plan.holds(article, event)
        case .all(let plans): return plans.allSatisfy { $0.holds(article, event) }
        case .any(let plans): return plans.contains { $0.holds(article, event) }
        }
    }
}
