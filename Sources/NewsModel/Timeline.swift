/// Events in order of time, made for looking up stretches of it: made once in n log n, asked by binary search.
package struct Timeline: Sendable {
    /// The dated events: by first day, then by last day, then in the order given.
    package let entries: [TimelineEntry]
    /// The events of which no text says when; their intervals are open at both ends.
    package let undated: [TimelineEntry]
    /// The latest last day among the entries up to each one: it tells how far to look back for long events.
    let reach: [Int]
    /// One more than the highest place of an article that tells an event.
    let articleLimit: Int

    /// `background` says whether history and biography are wanted too.
    package init(_ events: [Event], background: Bool = false) {
        let wanted = events.filter { background || !$0.isBackground }.map { TimelineEntry($0) }
        let dated = wanted.indices.filter { wanted[$0].isDated }
            .map { (first: wanted[$0].first, last: wanted[$0].last, place: $0) }
            .sorted { ($0.first, $0.last, $0.place) < ($1.first, $1.last, $1.place) }
            .map { wanted[$0.place] }
        self.init(entries: dated, undated: wanted.filter { !$0.isDated })
    }

    private init(entries: [TimelineEntry], undated: [TimelineEntry]) {
        self.entries = entries
        self.undated = undated
        reach = entries.reduce(into: []) { $0.append(max($0.last ?? .min, $1.last.number)) }
        articleLimit = entries.reduce(0) { max($0, ($1.articles.last ?? -1) + 1) }
    }

    /// The events that are wanted, without sorting them again.
    package func filter(_ isWanted: (TimelineEntry) -> Bool) -> Timeline {
        Timeline(entries: entries.filter(isWanted), undated: undated.filter(isWanted))
    }
}

/// An event on the timeline.
package struct TimelineEntry: Hashable, Sendable {
    package let event: Event.ID
    package let title: String
    package let interval: CalendarInterval
    /// The first day that is known; of a stretch that is open there, the last.
    package let first: CalendarDate
    /// The last day that is known; of a stretch that is open there, the first.
    package let last: CalendarDate
    /// The articles that tell it, by their places in the corpus, each once.
    package let articles: [Int]
    package let isBackground: Bool
    /// True when it happened some time in the interval rather than all through it.
    package let isImprecise: Bool

    package init(_ event: Event) {
        let when = event.when
        self.event = event.id
        title = event.title
        interval = when?.interval ?? CalendarInterval(earliest: nil, latest: nil)
        first = interval.earliest ?? interval.latest ?? CalendarDate(number: 0)
        last = interval.latest ?? interval.earliest ?? CalendarDate(number: 0)
        articles = event.claims.map(\.article).sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
        isBackground = event.isBackground
        isImprecise = (when?.isApproximate ?? false) || interval.isCalendarUnit
    }

    package var isDated: Bool { interval.earliest != nil || interval.latest != nil }

    /// Number of days.
    package var length: Int { last.number - first.number + 1 }

    /// The buckets that it touches.
    package func buckets(_ grain: Grain) -> ClosedRange<Int> { grain.bucket(of: first)...grain.bucket(of: last) }

    /// The bucket in which it lies wholly; nil when it is longer.
    package func bucket(_ grain: Grain) -> Int? {
        let touched = buckets(grain)
        return touched.count == 1 ? touched.lowerBound : nil
    }
}

/// Looking up. Places are places in `entries`.
extension Timeline {
    /// The places of the events that begin in these days.
    package func starting(in days: CalendarInterval) -> Range<Int> {
        let lower = days.earliest.map { place(atOrAfter: $0) } ?? 0
        let upper = days.latest.map { place(atOrAfter: $0.adding(days: 1)) } ?? entries.count
        return lower..<max(lower, upper)
    }

    /// The place of the first event that begins on this day or later; `entries.count` when there is none.
    package func place(atOrAfter day: CalendarDate) -> Int {
        entries.partitioningIndex { $0.first >= day }
    }

    /// The place of the event nearest to a day: one that begins then, or else the next or the one before; nil in an
    /// empty timeline.
    package func place(nearest day: CalendarDate) -> Int? {
        let next = place(atOrAfter: day)
        guard next < entries.count else { return entries.indices.last }
        guard next > 0, entries[next].first != day else { return next }
        return day.number - entries[next - 1].last.number < entries[next].first.number - day.number ? next - 1 : next
    }

    /// The places of the events that lie wholly in these days.
    package func places(within days: CalendarInterval) -> [Int] {
        starting(in: days).filter { place in days.latest.map { entries[place].last <= $0 } ?? true }
    }

    /// The places of the events that share a day with these days.
    package func places(touching days: CalendarInterval) -> [Int] {
        let upper = days.latest.map { place(atOrAfter: $0.adding(days: 1)) } ?? entries.count
        guard let earliest = days.earliest else { return Array(0..<upper) }
        let lower = min(upper, reach.partitioningIndex { $0 >= earliest.number })
        return (lower..<upper).filter { entries[$0].last >= earliest }
    }

    /// How many articles tell some of these events.
    package func articles(telling places: some Sequence<Int>) -> Int {
        var isTelling = Array(repeating: false, count: articleLimit)
        for place in places {
            for article in entries[place].articles { isTelling[article] = true }
        }
        return isTelling.count { $0 }
    }

    /// From the first known day to the last; nil without dated events.
    package var span: ClosedRange<CalendarDate>? {
        guard let first = entries.first, let last = reach.last else { return nil }
        return first.first...CalendarDate(number: last)
    }
}
