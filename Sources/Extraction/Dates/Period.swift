import NewsModel

/// A unit of the calendar or the clock, in order of length. The numbers stand in the rows of `DateWords`.
enum Grain: Int, Comparable, Sendable {
    case second = 1, minute, hour, day, weekend, week, fortnight, month, quarter, season, half, year, decade, century
    case millennium

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// Months in one of it; nil for what is counted in days.
    var months: Int? {
        switch self {
        case .month: 1
        case .quarter, .season: 3
        case .half: 6
        case .year: 12
        case .decade: 120
        case .century: 1200
        case .millennium: 12000
        default: nil
        }
    }

    var days: Int {
        switch self {
        case .second, .minute, .hour: 0
        case .week, .weekend: 7
        case .fortnight: 14
        default: 1
        }
    }
}

/// A stretch of the calendar that has a name: the day 2011-01-25, the week 2011-W04, the summer 2011-SU.
struct Period: Hashable, Sendable {
    let grain: Grain
    let first: CalendarDate

    /// The one of this grain that holds a day. Seasons are those of the meteorologists: spring begins with March.
    init(_ grain: Grain, holding day: CalendarDate) {
        self.grain = grain
        first = Self.start(of: grain, holding: day)
    }

    static func year(_ year: Int) -> Period? { CalendarDate(year, 1, 1).map { Period(.year, holding: $0) } }

    static func month(_ year: Int, _ month: Int) -> Period? {
        CalendarDate(year, month, 1).map { Period(.month, holding: $0) }
    }

    /// The `count`th next one, or an earlier one when negative.
    func shifted(by count: Int) -> Period { Period(grain, holding: first.adding(count, grain)) }

    var interval: CalendarInterval {
        CalendarInterval(first...shifted(by: 1).first.adding(days: grain == .weekend ? -6 : -1))
    }

    private static func start(of grain: Grain, holding day: CalendarDate) -> CalendarDate {
        switch grain {
        case .second, .minute, .hour, .day: return day
        case .week, .fortnight: return day.adding(days: 1 - day.weekday)
        case .weekend: return day.adding(days: 6 - day.weekday)
        case .month: return day.adding(days: 1 - day.day)
        case .season: return start(holding: day.adding(months: 1), months: 3).adding(months: -1)
        case .decade, .century, .millennium:
            return day.year > 0 ? start(holding: day, months: grain.months ?? 12) : start(beforeChrist: day, grain)
        default: return start(holding: day, months: grain.months ?? 12)
        }
    }

    /// The years 459 to 450 before Christ make a decade, 399 to 300 a century.
    private static func start(beforeChrist day: CalendarDate, _ grain: Grain) -> CalendarDate {
        let years = (grain.months ?? 12) / 12, last = (1 - day.year) / years * years
        return CalendarDate(2 - last - years, 1, 1) ?? day
    }

    /// The first day of the stretch of so many months, counted from the year 0, that holds a day.
    private static func start(holding day: CalendarDate, months: Int) -> CalendarDate {
        let (year, month, _) = day.civil
        let count = year * 12 + month - 1
        let rest = (count % months + months) % months
        return day.adding(days: 1 - day.day).adding(months: -rest)
    }
}

extension CalendarDate {
    static let distantFuture = CalendarDate(number: 10_000_000)

    /// So many days, weeks, months … on; what is shorter than a day does not count.
    func adding(_ count: Int, _ grain: Grain) -> CalendarDate {
        let count = max(-100_000, min(count, 100_000))
        guard let months = grain.months else { return adding(days: count * grain.days) }
        return adding(months: max(-100_000, min(count, 100_000 / months)) * months)
    }
}

// MARK: - TIMEX3

extension Period {
    /// As ISO-TimeML writes it: «2011-01-25», «2011-W04-WE», «2011-Q1», «199», «BC0241». A winter
    /// has the year of its January.
    var value: String {
        let (year, month, _) = first.civil
        // The first decade and century of our era are counted from a year 0.
        let isOurs = year > 0 || year == 0 && grain > .year, era = isOurs ? "" : "BC"
        let number = CalendarDate.padded(isOurs ? year : 1 - year, 4)
        switch grain {
        case .second, .minute, .hour, .day: return era + number + first.description.suffix(6)
        case .week, .fortnight: return week
        case .weekend: return week + "-WE"
        case .month: return era + number + "-" + CalendarDate.padded(month, 2)
        case .quarter: return era + number + "-Q\((month + 2) / 3)"
        case .half: return era + number + "-H\((month + 5) / 6)"
        case .season where month == 12: return Period(.year, holding: first.adding(months: 1)).value + "-WI"
        case .season: return era + number + "-" + Self.seasons[month / 3 % 4]
        case .year: return era + number
        case .decade: return era + number.prefix(3)
        case .century: return era + number.prefix(2)
        case .millennium: return era + number.prefix(1)
        }
    }

    private var week: String {
        let (year, week) = first.isoWeek
        return "\(CalendarDate.padded(year, 4))-W\(CalendarDate.padded(week, 2))"
    }

    /// By `month / 3 % 4` of their first months 12, 3, 6 and 9.
    private static let seasons = ["WI", "SP", "SU", "FA"]
}
