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
indirect enum QueryPlan {
    case match(QueryMatch)
    case not(QueryPlan)
    case all([QueryPlan])
    case any([QueryPlan])

    /// For each article whether it holds.
    func articles(_ index: QueryIndex) -> [Bool] { holds(index.corpus.articles.count) { $0.articles } }

    /// For each claim of an event whether it holds for the event as the article of the claim tells it.
    func claims(_ index: QueryIndex) -> [Bool] {
        holds(index.claimEvents.count) { match in
            if let events = match.events { return index.claimEvents.map { events[$0] } }
            return index.claimArticles.map { match.articles[$0] }
        }
    }

    private func holds(_ count: Int, _ matching: (QueryMatch) -> [Bool]) -> [Bool] {
        switch self {
        case .match(let match): return matching(match)
        case .not(let plan): return plan.holds(count, matching).map { !$0 }
        case .all(let plans):
            return plans.reduce(into: Array(repeating: true, count: count)) { all, plan in
                for (place, holds) in plan.holds(count, matching).enumerated() where !holds { all[place] = false }
            }
        case .any(let plans):
            return plans.reduce(into: Array(repeating: false, count: count)) { any, plan in
                for (place, holds) in plan.holds(count, matching).enumerated() where holds { any[place] = true }
            }
        }
    }
}
