/// A stretch of whole days, both ends included; an end that is nil is open.
package struct CalendarInterval: Hashable, Sendable {
    package let earliest: CalendarDate?
    package let latest: CalendarDate?

    package init(earliest: CalendarDate?, latest: CalendarDate?) {
        self.earliest = earliest
        self.latest = latest
    }

    package init(_ day: CalendarDate) { self.init(earliest: day, latest: day) }

    package init(_ days: ClosedRange<CalendarDate>) {
        self.init(earliest: days.lowerBound, latest: days.upperBound)
    }

    package static func year(_ year: Int) -> Self { years(year...year) }

    package static func years(_ years: ClosedRange<Int>) -> Self {
        Self(earliest: CalendarDate(years.lowerBound, 1, 1), latest: CalendarDate(years.upperBound, 12, 31))
    }

    /// Nil when `month` is not 1…12.
    package static func month(_ year: Int, _ month: Int) -> Self? {
        guard let first = CalendarDate(year, month, 1) else { return nil }
        return Self(first...first.adding(days: CalendarDate.days(in: month, of: year) - 1))
    }
}

extension CalendarInterval {
    /// Number of days; nil when an end is open.
    package var days: Int? {
        guard let earliest, let latest else { return nil }
        return latest.number - earliest.number + 1
    }

    package var isDay: Bool { days == 1 }

    package func touches(_ other: Self) -> Bool { first <= other.last && other.first <= last }

    /// Days from the end of one to the beginning of the other: 1 for days that follow each other. Nil when they touch,
    /// or when one is open.
    package func gap(to other: Self) -> Int? {
        guard days != nil, other.days != nil, !touches(other) else { return nil }
        return max(other.first - last, first - other.last)
    }

    package func contains(_ other: Self) -> Bool { first <= other.first && other.last <= last }

    package func contains(_ day: CalendarDate) -> Bool { first <= day.number && day.number <= last }

    /// What both have in common; nil when they do not touch.
    package func intersection(_ other: Self) -> Self? {
        guard touches(other) else { return nil }
        return Self(
            earliest: first >= other.first ? earliest : other.earliest,
            latest: last <= other.last ? latest : other.latest)
    }

    /// The shortest interval that holds both.
    package func union(_ other: Self) -> Self {
        Self(
            earliest: first <= other.first ? earliest : other.earliest,
            latest: last >= other.last ? latest : other.latest)
    }

    private var first: Int { earliest?.number ?? .min }
    private var last: Int { latest?.number ?? .max }
}

/// In order of time: the earlier beginning first, then the earlier end.
extension CalendarInterval: Comparable {
    package static func < (a: Self, b: Self) -> Bool { (a.first, a.last) < (b.first, b.last) }
}
