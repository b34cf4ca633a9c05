import NewsModel

/// Where a text typed at the `@` prompt leads: the days it means, what to land on, and what lies there.
struct DateGoal: Equatable {
    let days: CalendarInterval
    /// Whether a range was typed, which the timeline then selects.
    private(set) var isRange = false
    /// The first event of these days, or else the next one after them, or else the last of all.
    let landing: Event.ID?
    /// The words that state a time of day, if one was typed and a text has it.
    private(set) var moment: TimesOfDay.Item?
    /// «Sep 2021 · 12 events, 3 articles · first: Police deploy at the border»
    private(set) var preview: String

    /// Reads the prompt: `e:` and the name of an event, or a date.
    init(
        _ text: String, cursor: CalendarDate, timeline: Timeline, times: TimesOfDay = TimesOfDay(Corpus())
    ) throws(DateMistake) {
        if let event = try Self.event(text, in: timeline) {
            self.init(event: event)
            return
        }
        let meaning = try DateParser(text, cursor: cursor, timeline: timeline).meaning()
        self.init(days: meaning.days, isRange: meaning.isRange, in: timeline)
        if let minute = meaning.minute, let day = days.earliest { look(for: minute, on: day, times) }
    }

    private init(days: CalendarInterval, isRange: Bool, in timeline: Timeline) {
        let places = timeline.places(within: days), entries = timeline.entries
        let words = isRange ? days.bounds : days.words
        self.days = days
        self.isRange = isRange
        if let first = Self.first(of: places, in: days, entries) {
            let count = Self.count(places.count, timeline.articles(telling: places))
            landing = entries[first].event
            preview = "\(words) · \(count) · first: \(entries[first].title)"
        } else {
            let next = min(timeline.place(atOrAfter: days.earliest ?? .init(number: .min)), entries.count - 1)
            landing = entries.isEmpty ? nil : entries[next].event
            preview = words + Self.emptiness(days, next, timeline)
        }
    }

    private init(event: TimelineEntry) {
        days = event.interval
        landing = event.event
        preview = "\(days.words) · \(Self.count(1, event.articles.count)) · \(event.title)"
    }

    /// The best event for `e:name`; nil when the text does not begin so.
    private static func event(_ text: String, in timeline: Timeline) throws(DateMistake) -> TimelineEntry? {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, Folding.fold(String(parts[0])).split(separator: " ") == ["e"] else { return nil }
        let all = timeline.entries + timeline.undated
        guard let best = FuzzyMatch.ranked(String(parts[1]), in: all.lazy.map(\.title)).first else {
            throw DateMistake(column: parts[0].count + 1, message: "no event is called so")
        }
        return all[best.line]
    }

    /// The first words that state this minute of the day, or a later one.
    private mutating func look(for minute: Int, on day: CalendarDate, _ times: TimesOfDay) {
        guard let item = times.first(on: day, atOrAfter: minute) else {
            let none = times.isEmpty ? "no text gives a time of day" : "no text gives so late a time of this day"
            preview = "\(none) · \(preview)"
            return
        }
        moment = item
        preview = "\(day.shortWords) \(item.clock) · \(item.words)"
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
        "\(events.of("event")), \(articles.of("article"))"
    }
}

extension CalendarInterval {
    /// Both ends as they are counted: «Tue 12 Mar 2024 – Fri 15 Mar 2024, 4 days», «from Tue 12 Mar 2024 on».
    var bounds: String {
        switch (earliest, latest) {
        case (let from?, let to?): "\(from.shortWords) – \(to.shortWords), \((days ?? 0).of("day"))"
        case (let from?, nil): "from \(from.shortWords) on"
        case (nil, let to?): "until \(to.shortWords)"
        case (nil, nil): words
        }
    }
}
