/// A line of a list of events: a heading, an event, or the time that passes until the next heading.
package enum TimelineRow: Hashable, Sendable {
    /// `days` is nil above the undated events.
    case heading(days: CalendarInterval?, events: Int, articles: Int)
    case event(TimelineEntry)
    case gap(TimelineGap)

    package var event: Event.ID? {
        guard case .event(let entry) = self else { return nil }
        return entry.event
    }
}

extension Timeline {
    /// All events under the headings of a grain, gaps between them, the undated events last.
    ///
    /// An event that is longer than a bucket stands under a heading of its own days: at day grain an event of September
    /// is found under «Sep 2021», not under the first of September.
    package func rows(_ grain: Grain) -> [TimelineRow] {
        var rows: [TimelineRow] = []
        var coverage = Coverage()
        for group in groups(grain) {
            if let gap = gap(after: coverage, before: group.entries, grain) { rows.append(.gap(gap)) }
            rows += Self.rows(group.entries, under: group.days)
            for entry in group.entries { coverage.add(entry) }
        }
        return undated.isEmpty ? rows : rows + Self.rows(undated, under: nil)
    }

    private typealias Group = (days: CalendarInterval, entries: ArraySlice<TimelineEntry>)

    private func groups(_ grain: Grain) -> [Group] {
        let headed = entries.enumerated()
            .map { (days: $1.heading(grain), place: $0) }
            .sorted { ($0.days.known, $0.days, $0.place) < ($1.days.known, $1.days, $1.place) }
        let sorted = headed.map { entries[$0.place] }
        var groups: [Group] = []
        var start = 0
        for end in headed.indices where end + 1 == headed.count || headed[end + 1].days != headed[end].days {
            groups.append((headed[end].days, sorted[start...end]))
            start = end + 1
        }
        return groups
    }

    /// Nil unless a whole bucket of the grain is empty.
    private func gap(
        after coverage: Coverage, before entries: ArraySlice<TimelineEntry>, _ grain: Grain
    ) -> TimelineGap? {
        guard let gap = entries.first.flatMap({ coverage.gap(before: $0.first) }) else { return nil }
        let (before, after) = (gap.days.lowerBound.adding(days: -1), gap.days.upperBound.adding(days: 1))
        return grain.bucket(of: after) - grain.bucket(of: before) > 1 ? gap : nil
    }

    private static func rows(
        _ entries: some Collection<TimelineEntry>, under days: CalendarInterval?
    ) -> [TimelineRow] {
        let articles = Set(entries.lazy.flatMap(\.articles)).count
        return [.heading(days: days, events: entries.count, articles: articles)] + entries.map { .event($0) }
    }
}

extension TimelineEntry {
    /// The days it is listed under.
    func heading(_ grain: Grain) -> CalendarInterval { bucket(grain).map { grain.interval(of: $0) } ?? interval }
}
