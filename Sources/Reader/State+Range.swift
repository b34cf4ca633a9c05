import NewsModel

/// Days chosen on the timeline: `v` begins, motions go on, Enter filters by them, Esc drops them.
extension State {
    /// The chosen days: whole buckets from where `v` was pressed to the cursor, or the range typed at `@`.
    var range: CalendarInterval? {
        timeline.range.map { $0.isGrowing ? $0.anchor.union(chronicle.grain.interval(of: bucket)) : $0.anchor }
    }

    /// Begins a range at the cursor, or drops the one there is.
    mutating func toggleRange() {
        let begins = timeline.range == nil
        timeline.range = begins ? TimelineMemory.DayRange(anchor: chronicle.grain.interval(of: bucket)) : nil
        message = begins ? "Move to choose more days; Enter filters by them, Esc drops them" : nil
    }

    /// Enter in the timeline: filters by the chosen days; without any, goes to the words that tell the event.
    mutating func openInTime() {
        if let range {
            timeline.range = nil
            return narrow(by: .days(range))
        }
        guard let place = chroniclePlace else { return }
        show(event: chronicle.entry(place).event)
        enter(.text)
    }

    /// «3 Aug–12 Sep 2022 · 14 events · 4 articles»
    func words(ofRange days: CalendarInterval) -> String {
        let places = chronicle.timeline.places(within: days)
        let articles = chronicle.timeline.articles(telling: places)
        return [days.words, places.count.of("event"), articles.of("article")].joined(separator: " \(signs.separator) ")
    }
}
