/// How fine a timeline is: the size of its buckets. Buckets of a grain are numbered without gaps.
package enum Grain: Int, Sendable, CaseIterable, Comparable {
    case century, decade, year, month, week, day

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    package var finer: Grain { Grain(rawValue: rawValue + 1) ?? self }
    package var coarser: Grain { Grain(rawValue: rawValue - 1) ?? self }

    /// «by month»
    package var words: String { "by \(self)" }

    /// The number of the bucket that holds a day: the year, the months or days since some day, the ISO week …
    package func bucket(of day: CalendarDate) -> Int {
        switch self {
        case .century: Self.floor(day.year, 100)
        case .decade: Self.floor(day.year, 10)
        case .year: day.year
        case .month: day.year * 12 + day.month - 1
        case .week: Self.floor(day.number + 3, 7)
        case .day: day.number
        }
    }

    /// The days of a bucket.
    package func interval(of bucket: Int) -> CalendarInterval {
        switch self {
        case .century: return .years(bucket * 100...bucket * 100 + 99)
        case .decade: return .years(bucket * 10...bucket * 10 + 9)
        case .year: return .year(bucket)
        case .month:
            let year = Self.floor(bucket, 12)
            return .month(year, bucket - year * 12 + 1) ?? .year(year)
        case .week:
            let monday = CalendarDate(number: bucket * 7 - 3)
            return CalendarInterval(monday...monday.adding(days: 6))
        case .day: return CalendarInterval(CalendarDate(number: bucket))
        }
    }

    /// The days of several buckets.
    package func interval(of buckets: ClosedRange<Int>) -> CalendarInterval {
        interval(of: buckets.lowerBound).union(interval(of: buckets.upperBound))
    }

    /// The heading of a bucket: «Thu 14 Mar 2024», «11–17 Mar 2024», «Mar 2024», «2024», «2020s», «2000–2099».
    package func heading(of bucket: Int) -> String { interval(of: bucket).words }

    /// The sign of a bucket on an axis, as short as may be: «14», «11», «Mar», «2024», «2020s», «2000s».
    package func tick(of bucket: Int) -> String {
        let first = interval(of: bucket).earliest ?? CalendarDate(number: 0)
        return switch self {
        case .day, .week: String(first.day)
        case .month: first.monthWords
        case .year: String(first.year)
        case .decade, .century: "\(first.year)s"
        }
    }

    private static func floor(_ number: Int, _ size: Int) -> Int {
        number >= 0 ? number / size : (number - size + 1) / size
    }
}
