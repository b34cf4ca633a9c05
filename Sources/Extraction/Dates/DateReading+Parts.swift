import NewsModel

/// Verbs for parts of periods and days, each the value of one or two rows.
extension DateReading {
    /// Of the first word that has one.
    var firstValue: Int { match.words.lazy.map { Int(text.words[$0].value) }.first { $0 > 0 } ?? 0 }

    /// Of the last word.
    var lastValue: Int { Int(text.words[match.words.upperBound - 1].value) }

    /// «1990», «90», of the century that fits.
    func decade(_ value: Int) -> Meaning? { period(.decade, value < 100 ? twoDigits(value) : value) }

    /// «the 470s BC», the years 479 to 470: 0047 tens of years before Christ.
    func decadeBeforeChrist(_ value: Int) -> Meaning? {
        beforeChrist("BC" + CalendarDate.padded(value, 4).prefix(3), (-value - 8)...(1 - value), "decade stated")
    }

    /// «the 4th century BC», the years 400 to 301.
    func centuryBeforeChrist(_ index: Int) -> Meaning? {
        let value = "BC" + CalendarDate.padded(index - 1, 2)
        return beforeChrist(value, (1 - index * 100)...(100 - index * 100), "century stated")
    }

    private func beforeChrist(_ value: String, _ years: ClosedRange<Int>, _ what: String) -> Meaning? {
        guard let first = Period.year(years.lowerBound), let last = Period.year(years.upperBound) else { return nil }
        return Meaning(.date, value, first.interval.union(last.interval), .stated(what))
    }

    /// «the last Sunday in May», «the second Tuesday of November 2012»
    var weekdayOfMonth: Meaning? {
        guard let inner, let month = inner.period, month.grain == .month else { return nil }
        let (year, number, _) = month.first.civil, count = HolidayYear(number: year)
        let found =
            ordinal > 0 ? count.weekday(weekday, ordinal, in: number) : count.lastWeekday(weekday, in: number)
        return found.flatMap { $0.month == number ? day($0, inner.basis) : nil }
    }

    /// «the third week of May»: the one in which its 15th lies.
    var weekOfMonth: Meaning? {
        guard let inner, let month = inner.period, month.grain == .month, (1...5).contains(ordinal) else { return nil }
        return Meaning(Period(.week, holding: month.first.adding(days: ordinal * 7 - 1)), inner.basis)
    }

    /// «the 15th of the month»
    var dayOfMonth: Meaning? {
        guard let inner, let month = inner.period, month.grain == .month else { return nil }
        let (year, number, _) = month.first.civil
        return CalendarDate(year, number, day).map { self.day($0, inner.basis) }
    }

    /// «Talks about Tuesday’s vote», where nothing is approximate.
    var isOfNearDay: Bool {
        guard let inner = match.inner.last, inner.words.count == 1 else { return false }
        return DateGrammar.english.isRelative[inner.rule]
    }

    /// «the first day of the year», «the last day of March»
    var dayOfPeriod: Meaning? {
        guard let inner, inner.period.map({ $0.grain > .day }) ?? false, let days = inner.interval else { return nil }
        return (has("last", "final") ? days.latest : days.earliest).map { day($0, inner.basis) }
    }

    /// The weekend so many weeks from this week's, as it stands on the calendar.
    func weekend(_ count: Int) -> Meaning {
        guard let anchor, anchor.day.weekday >= 6, count < 0 else { return this(.weekend, count) }
        return this(.weekend, count + 1)
    }

    /// This year's; of its two winters the one that is on, and while neither is, the first one unless it is to come.
    var thisSeason: Meaning {
        let month = value("season")
        guard let anchor else { return unknown(.season) }
        let year = anchor.day.year, isFirst = month == 12 && (anchor.day.month < 3 || isLooking(back: anchor.day))
        return CalendarDate(isFirst ? year - 1 : year, month, 1)
            .map { Meaning(Period(.season, holding: $0), anchor.basis) } ?? unknown(.season)
    }

    private func isLooking(back day: CalendarDate) -> Bool { day.month < 6 && point.tense != .future }

    /// The last day of this year.
    var yearEnd: Meaning {
        anchor.map { day(Period(.year, holding: $0.day).interval.latest ?? $0.day, $0.basis) } ?? unknown(.day)
    }

    /// «Feb. 10 last year»
    func day(inYear offset: Int) -> Meaning? {
        guard let anchor else { return unknown(.day) }
        return CalendarDate(anchor.day.year + offset, month, day).map { self.day($0, anchor.basis) }
    }

    func month(inYear offset: Int) -> Meaning? {
        guard let anchor else { return unknown(.month) }
        return Period.month(anchor.day.year + offset, month).map { Meaning($0, anchor.basis) }
    }

    /// «three years ago today», «ten years ago this week»
    var agoToday: Meaning {
        let grain: Grain = has("today") || has("day") ? .day : has("week") ? .week : .month
        guard let anchor, let count = number.count else { return unknown(grain) }
        return Meaning(Period(grain, holding: anchor.day.adding(-count, unit)), anchor.basis)
    }

    /// «Friday last week»
    var weekdayOfWeek: Meaning? {
        guard let inner, let period = inner.period else { return nil }
        guard period.grain == .week else { return inner.asDay }
        return day(period.first.adding(days: weekday - 1), inner.basis)
    }

    /// «August of that year»
    var monthOfYear: Meaning? {
        guard let inner else { return nil }
        guard let year = inner.period else { return unknown("XXXX-" + CalendarDate.padded(month, 2)) }
        return year.grain == .year ? Period.month(year.first.year, month).map { Meaning($0, inner.basis) } : nil
    }

    /// «the second half of the year», «the first quarter of last year»; of «the second half of the century» the half.
    func partOfYear(_ grain: Grain, _ index: Int) -> Meaning? {
        guard let inner, let year = inner.period else { return inner }
        guard year.grain == .year else { return grain == .half ? inner.half(index) : inner }
        var meaning = part(grain, index, of: year.first.year)
        meaning?.basis = inner.basis
        return meaning
    }

    /// «the first decade of the 21st century», which is not its first ten days.
    var decadeOfCentury: Meaning? {
        guard let inner, let century = inner.period, century.grain == .century, (1...10).contains(ordinal) else {
            return nil
        }
        return Meaning(Period(.decade, holding: century.first.adding(ordinal - 1, .decade)), inner.basis)
    }

    /// «the spring of that year»
    var seasonOfYear: Meaning? {
        guard let inner else { return nil }
        guard let year = inner.period else { return unknown(mask(season(value("season"), of: 2000)?.period)) }
        var meaning = year.grain == .year ? season(value("season"), of: year.first.year) : nil
        meaning?.basis = inner.basis
        return meaning
    }

    /// «that same spring»: of the year told last.
    var thatSeason: Meaning? {
        let told = same(.year)
        var meaning = told.period.flatMap { season(value("season"), of: $0.first.year) }
        meaning?.basis = told.basis
        return meaning ?? unknown(.season)
    }

    /// «July 25 of that year»
    var dayOfYear: Meaning? {
        guard let inner, let year = inner.period, year.grain == .year else { return nil }
        return CalendarDate(year.first.year, month, day).map { day($0, inner.basis) }
    }
}

extension Meaning {
    /// The first or second half of its days.
    fileprivate func half(_ index: Int) -> Meaning {
        guard let first = interval?.earliest, let last = interval?.latest, first < last else { return self }
        let months = (period?.grain.months ?? 1) / 2, count = (last.number - first.number + 1) / 2
        let second = months > 0 ? first.adding(months: months) : first.adding(days: count)
        var half = self
        half.interval = CalendarInterval(index == 1 ? first...second.adding(days: -1) : second...last)
        return half
    }

    /// «two days after» it.
    func later(_ number: DateNumber, _ unit: Grain, _ isBefore: Bool) -> Meaning? {
        guard let count = number.count, unit >= .day, let period, let day = interval?.earliest else { return nil }
        let grain = max(unit == .fortnight ? .week : unit, period.grain)
        return Meaning(Period(grain, holding: day.adding(isBefore ? -count : count, unit)), basis)
    }

    /// The period so many on or back.
    func shifted(by count: Int) -> Meaning? { period.map { Meaning($0.shifted(by: count), basis) } }

    /// At a time of that day.
    func at(_ time: String) -> Meaning {
        var meaning = self
        meaning.kind = .time
        meaning.value = value.prefix { $0 != "T" } + time
        return meaning
    }

    /// The weekend of the week that holds a day.
    var weekend: Meaning? {
        period.flatMap { $0.grain == .day ? Meaning(Period(.weekend, holding: $0.first), basis) : nil }
    }

    /// The week that holds a day.
    var week: Meaning? {
        period.flatMap { $0.grain == .day ? Meaning(Period(.week, holding: $0.first), basis) : nil }
    }

    /// Itself, if it is a day, or some day of a month: «2012-06-XX».
    var asDay: Meaning? { period?.grain == .day || period == nil && value.hasSuffix("-XX") ? self : nil }
}

extension DateNumber {
    var negated: DateNumber { DateNumber(count: count.map { -$0 }) }
}
