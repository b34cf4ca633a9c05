import NewsModel

/// Where a text typed at the `@` prompt leads: the days it means, the event to land on, and what lies there.
struct DateGoal: Equatable {
    let days: CalendarInterval
    /// The first event of these days, or else the next one after them, or else the last of all.
    let landing: Event.ID?
    /// Events that lie wholly in these days.
    let events: Int
    /// Articles that tell these events.
    let articles: Int
    /// «Sep 2021 · 12 events, 3 articles · first: Police deploy at the border»
    let preview: String

    /// Reads the prompt. What is missing of a date is filled so that it comes nearest to the cursor.
    init(_ text: String, cursor: CalendarDate, timeline: Timeline) throws(DateGoalError) {
        self = try DatePrompt(text, cursor: cursor, timeline: timeline).goal()
    }

    init(days: CalendarInterval, in timeline: Timeline) {
        let places = timeline.places(within: days)
        let entries = timeline.entries
        self.days = days
        events = places.count
        articles = timeline.articles(telling: places)
        if let first = Self.first(of: places, in: days, entries) {
            landing = entries[first].event
            preview = "\(days.words) · \(Self.count(events, articles)) · first: \(entries[first].title)"
        } else {
            let next = min(timeline.place(atOrAfter: days.earliest ?? .init(number: .min)), entries.count - 1)
            landing = entries.isEmpty ? nil : entries[next].event
            preview = days.words + Self.emptiness(days, next, timeline)
        }
    }

    init(event: TimelineEntry) {
        days = event.interval
        landing = event.event
        events = 1
        articles = event.articles.count
        preview = "\(days.words) · \(Self.count(1, articles)) · \(event.title)"
    }

    /// The first event; of years the first with a date of its own, rather than one of which only the year is known.
    private static func first(of places: [Int], in days: CalendarInterval, _ entries: [TimelineEntry]) -> Int? {
        guard days.days ?? 0 > 31 else { return places.first }
        return places.first { entries[$0].interval != days } ?? places.first
    }

    private static func emptiness(_ days: CalendarInterval, _ next: Int, _ timeline: Timeline) -> String {
        guard timeline.entries.indices.contains(next) else { return " · no dated events" }
        let passing = timeline.places(touching: days).count
        let entry = timeline.entries[next]
        let word = days.earliest.map { entry.first >= $0 } ?? true ? "next" : "last"
        let over = passing == 0 ? "" : ", \(passing) spanning it"
        return " · no events\(over) · \(word): \(entry.interval.words), \(entry.title)"
    }

    private static func count(_ events: Int, _ articles: Int) -> String {
        "\(events) \(events == 1 ? "event" : "events"), \(articles) \(articles == 1 ? "article" : "articles")"
    }
}

/// Why a text typed at the `@` prompt means no date.
struct DateGoalError: Error, Equatable {
    /// Where it goes wrong: `Character`s from the start of the text.
    let column: Int
    /// «expected a month»
    let message: String
}
