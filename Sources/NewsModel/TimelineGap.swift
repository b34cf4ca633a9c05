/// Days without a known event between two events.
package struct TimelineGap: Hashable, Sendable {
    package let days: ClosedRange<CalendarDate>

    package init(days: ClosedRange<CalendarDate>) { self.days = days }

    /// Nil when no day lies between.
    init?(after: CalendarDate, before: CalendarDate) {
        guard after.number + 1 < before.number else { return nil }
        days = after.adding(days: 1)...before.adding(days: -1)
    }

    package var interval: CalendarInterval { CalendarInterval(days) }

    /// Number of days.
    package var length: Int { days.upperBound.number - days.lowerBound.number + 1 }

    /// «1 quiet day», «5 weeks», «13 months», «8 years»
    package var words: String {
        switch length {
        case 1: "1 quiet day"
        case ..<14: "\(length) quiet days"
        default: duration
        }
    }

    /// «1 day», «5 weeks», «13 months», «8 years»
    package var duration: String {
        switch length {
        case 1: "1 day"
        case ..<14: "\(length) days"
        case ..<60: "\((length + 3) / 7) weeks"
        case ..<1096: "\(Int(Double(length) / 30.437 + 0.5)) months"
        default: "\(Int(Double(length) / 365.25 + 0.5)) years"
        }
    }
}

/// Where the timeline is quiet, and where it is not.
extension Timeline {
    /// The days that most articles tell of: the busiest day, or the busiest week, month or year when no shorter time is
    /// told of by several articles.
    package var peak: CalendarInterval? {
        let busiest = [Grain.day, .week, .month, .year].compactMap { grain in
            self.busiest(grain).map { (days: grain.interval(of: $0.number), articles: $0.articles) }
        }
        return (busiest.first { $0.articles > 1 } ?? busiest.first)?.days
    }

    /// The longest stretch without an event between the first event and the last; nil when there is none.
    package var longestGap: TimelineGap? {
        gaps.map(\.gap).max { ($0.length, $1.days.lowerBound) < ($1.length, $0.days.lowerBound) }
    }

    /// All stretches of quiet days, in order, each with the place of the event that ends it.
    package var gaps: [(place: Int, gap: TimelineGap)] {
        var coverage = Coverage()
        return entries.indices.compactMap { place in
            defer { coverage.add(entries[place]) }
            return coverage.gap(before: entries[place].first).map { (place, $0) }
        }
    }
}

/// Up to which day a list of events, read from its top, fills the time.
private struct Coverage {
    private var known: CalendarDate?
    private var last: CalendarDate?

    /// The days between the events so far and a day; nil when there are none.
    func gap(before day: CalendarDate) -> TimelineGap? {
        guard let covered = [known, last].compactMap(\.self).max() else { return nil }
        return TimelineGap(after: covered, before: day)
    }

    /// A date like «in September» fills the month only for what follows at once: between two later events whose days
    /// are known there is a gap all the same. So with what is longer than a year: it says nothing of its single days.
    mutating func add(_ entry: TimelineEntry) {
        last = entry.last
        if !entry.isImprecise, entry.length <= 366 { known = max(known ?? entry.last, entry.last) }
    }
}
