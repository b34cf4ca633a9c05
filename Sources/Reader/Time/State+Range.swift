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
        message = begins ? "Move to choose more days; \(key("open")) filters by them, \(key("escape")) drops them" : nil
    }

    /// Enter in the timeline: filters by the chosen days; without any, goes to the words that tell the event, or shows
    /// what is folded.
    mutating func openInTime() {
        if let range { return filter(by: range) }
        guard let place = chroniclePlace else { return }
        if let fold = chronicle.fold(place) { return open(fold) }
        show(event: chronicle.entry(place).event)
        enter(.text)
    }

    /// `i`, as in the sidebar: all panes show only the event at the cursor, or the chosen days.
    mutating func filterInTime() {
        if let range { return filter(by: range) }
        guard let place = chroniclePlace else { message = "No event here"; return }
        let part = queryPart(of: .event(chronicle.entry(place).event))
        query.parts.contains(part) ? drop(part) : narrow(by: part)
    }

    private mutating func open(_ fold: Chronicle.Fold) {
        let event = folded(fold).id
        timeline.opened.insert(fold.period)
        show(event: event)
        message = "\(fold.events.of("less important event")) shown; a zoom folds them again"
    }

    /// The event of a fold that is chosen, else the most important.
    func folded(_ fold: Chronicle.Fold) -> Event {
        let chosen = selection.event.flatMap { event in
            chronicle.place(of: event).flatMap(chronicle.fold) == fold ? event : nil
        }
        return corpus.events[chosen ?? fold.first.event]
    }

    private mutating func filter(by days: CalendarInterval) {
        timeline.range = nil
        narrow(by: .days(days))
    }

    /// Counts what the chosen days hold, once for each change of them.
    mutating func prepareRange() {
        guard range != told?.days else { return }
        told = range.map { days in
            let places = chronicle.timeline.places(within: days)
            let articles = chronicle.timeline.articles(telling: places)
            let words = [days.words, places.count.of("event"), articles.of("article")]
            return ToldDays(days: days, words: words.joined(separator: " \(signs.separator) "))
        }
    }

    /// Chosen days, and what is told of them: «3 Aug–12 Sep 2022 · 14 events · 4 articles».
    struct ToldDays: Sendable {
        var days: CalendarInterval
        var words: String
    }
}
