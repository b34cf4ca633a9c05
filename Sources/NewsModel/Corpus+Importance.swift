/// How much an event matters to a reader of many articles.
extension Corpus {
    /// By who tells it, for how long, and what it is: voices count more than articles, what is told again weeks later
    /// more than what was news once; words, plans and history count less than deeds.
    package func importance(of event: Event) -> Double {
        if let stored = event.stored { return stored.importance }
        let told = Set(event.claims.map(\.article))
        let days = told.compactMap { articles[$0].published.anchor?.interval.latest?.number }
        return event.importance(articles: told.count, publishedOver: (days.max() ?? 0) - (days.min() ?? 0))
    }

    /// The most important events in order of time, and how many are left out; of equal ones the earlier stays.
    package func keeping(mostImportant count: Int) -> Corpus {
        let scores = events.map(importance)
        let best = events.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(max(0, count))
        var wanted = Array(repeating: false, count: events.count)
        for place in best { wanted[place] = true }
        var cut = keeping(events: wanted)
        cut.eventsLeftOut = eventsLeftOut + events.count - cut.events.count
        cut.days = Array(days.prefix(max(0, count)))
        return cut
    }
}

extension Event {
    /// The same from how many articles tell it, and how many days lie between the first and the last of them.
    package func importance(articles: Int, publishedOver days: Int) -> Double {
        let lasting = Double(max(0, days)).squareRoot() / 10
        return (Double(articles) * Double(voices)).squareRoot() * (1 + lasting) * weight
    }

    private var weight: Double {
        (isSaid ? 0.6 : 1) * (status == .asserted ? 1 : 0.7) * (isBackground ? 0.3 : 1) * (when == nil ? 0.7 : 1)
    }
}
