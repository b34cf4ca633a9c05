import NewsModel

/// How the dates of two claims stand to each other.
enum DateAgreement: Sendable, Equatable {
    /// They touch; the shorter of the two spans so many days.
    case touching(days: Int)
    /// One is a month of a year not known yet, the other lies in that month.
    case sameMonth
    /// One or both are unknown.
    case unknown
    /// The same days of another year: one of the texts may have slipped.
    case slip
    case apart

    /// Days two stated days of one happening may differ by (time zones, the night after).
    private static let slack = 2

    init(_ a: ClaimFeatures, _ b: ClaimFeatures) {
        if a.month != nil || b.month != nil, let months = Self.months(a), let others = Self.months(b) {
            self = months.isDisjoint(with: others) ? .apart : .sameMonth
        } else {
            self.init(a.when, b.when)
        }
    }

    /// The months of a year that a sharp date touches; nil when it is not sharp or unknown.
    private static func months(_ claim: ClaimFeatures) -> Set<Int>? {
        if let month = claim.month { return [month] }
        guard let interval = claim.when, let days = interval.days, days <= 62,
            let first = interval.earliest, let last = interval.latest
        else { return nil }
        return [first.month, first.adding(days: days / 2).month, last.month]
    }

    init(_ a: CalendarInterval?, _ b: CalendarInterval?) {
        guard let a, let b else {
            self = .unknown
            return
        }
        if Self.widened(a).touches(b) {
            self = .touching(days: min(a.days ?? .max, b.days ?? .max))
        } else {
            self = [-1, 1].contains { Self.shifted(a, years: $0).touches(b) } && Self.isSharp(a, b) ? .slip : .apart
        }
    }

    /// Months come round: only of days is another year a slip.
    private static func isSharp(_ a: CalendarInterval, _ b: CalendarInterval) -> Bool { a.isDay && b.isDay }

    private static func widened(_ interval: CalendarInterval) -> CalendarInterval {
        guard interval.isDay else { return interval }
        return CalendarInterval(
            earliest: interval.earliest?.adding(days: -slack), latest: interval.latest?.adding(days: slack))
    }

    private static func shifted(_ interval: CalendarInterval, years: Int) -> CalendarInterval {
        CalendarInterval(
            earliest: interval.earliest?.adding(months: 12 * years), latest: interval.latest?.adding(months: 12 * years)
        )
    }

    /// The dates cannot both be right.
    var isConflict: Bool { self == .apart || self == .slip }
}
