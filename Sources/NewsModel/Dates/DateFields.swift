/// The parts of a date that were typed, and what they may mean. Parts that were not typed are 0.
struct DateFields {
    var day = 0
    var month = 0
    var year = 0
    var weekday = 0
    /// A number that the form gives its meaning: a month, a week.
    var number = 0
    /// Since midnight; nil when no time of day was typed.
    var minute: Int?
    var steps: [DateStep] = []
    /// What steps are counted from.
    let cursor: CalendarDate
    /// What missing parts are filled from: the cursor, or the other end of a range.
    let anchor: CalendarDate
    let timeline: Timeline
}

/// A step from the cursor: `+3d`.
struct DateStep: Equatable {
    enum Unit: String, CaseIterable { case day, week, month, year }

    let count: Int
    let unit: Unit
}

extension DateFields {
    /// How much was left out: 0 nothing, 1 the year, 2 the month too.
    var openness: Int {
        if day == 0, month == 0, weekday == 0 { return 0 }
        return year > 0 ? 0 : month > 0 ? 1 : 2
    }
}

/// What the forms mean.
extension DateFields {
    var days: [CalendarInterval] {
        (-2...2).map { anchor.adding(months: $0) }.compactMap { interval($0.year, $0.month, day) }
    }

    var weekdays: [CalendarInterval] {
        let same = anchor.adding(days: weekday - anchor.weekday)
        return [-7, 0, 7].map { CalendarInterval(same.adding(days: $0)) }
    }

    var months: [CalendarInterval] { (-1...1).compactMap { .month(anchor.year + $0, month) } }

    /// Eight years each way, for the 29th of February about 1900.
    var dates: [CalendarInterval] { (-8...8).compactMap { interval(anchor.year + $0, month, day) } }

    var decades: [CalendarInterval] { year % 10 == 0 ? [.years(year...year + 9)] : [] }
    var monthOfYear: [CalendarInterval] { [.month(year, month)].compactMap(\.self) }
    var fullDate: [CalendarInterval] { [interval(year, month, day)].compactMap(\.self) }
    var isoMonth: [CalendarInterval] { [.month(year, number)].compactMap(\.self) }
    var isoDay: [CalendarInterval] { [interval(year, number, day)].compactMap(\.self) }

    var isoWeek: [CalendarInterval] {
        guard let fourth = CalendarDate(year, 1, 4) else { return [] }
        let week = Grain.week.bucket(of: fourth) + number - 1
        let days = Grain.week.interval(of: week)
        return days.earliest.map { $0.isoWeek == (year, number) } ?? false ? [days] : []
    }

    var today: [CalendarInterval] { [CalendarInterval(cursor)] }

    var stepped: [CalendarInterval] {
        let day = steps.reduce(cursor) { day, step in
            switch step.unit {
            case .day: day.adding(days: step.count)
            case .week: day.adding(days: step.count * 7)
            case .month: day.adding(months: step.count)
            case .year: day.adding(months: step.count * 12)
            }
        }
        return [CalendarInterval(day)]
    }

    var start: [CalendarInterval] { timeline.entries.prefix(1).map { CalendarInterval($0.first...$0.last) } }
    var end: [CalendarInterval] { timeline.entries.suffix(1).map { CalendarInterval($0.first...$0.last) } }
    var peak: [CalendarInterval] { [timeline.peak].compactMap(\.self) }
    var quiet: [CalendarInterval] { [timeline.longestGap?.interval].compactMap(\.self) }

    private func interval(_ year: Int, _ month: Int, _ day: Int) -> CalendarInterval? {
        CalendarDate(year, month, day).map { CalendarInterval($0) }
    }
}
