import NewsModel

/// A year in which named days are looked up.
struct HolidayYear {
    let number: Int

    func day(_ month: Int, _ day: Int) -> CalendarDate? { CalendarDate(number, month, day) }

    /// The `count`th Monday (1) … Sunday (7) of a month.
    func weekday(_ weekday: Int, _ count: Int, in month: Int) -> CalendarDate? {
        day(month, 1).map { $0.adding(days: (weekday - $0.weekday + 7) % 7 + (count - 1) * 7) }
    }

    func lastWeekday(_ weekday: Int, in month: Int) -> CalendarDate? {
        day(month, CalendarDate.days(in: month, of: number)).map { $0.adding(days: -(($0.weekday - weekday + 7) % 7)) }
    }

    /// The first day in this year that has a month and day of the Islamic calendar, after its tables (Reingold and
    /// Dershowitz, «Calendrical Calculations», 2018); where the moon is watched it may be a day off.
    func islamic(_ month: Int, _ day: Int) -> CalendarDate? {
        let guess = (number - 622) * 33 / 32
        let days = (guess - 1...guess + 2).map {
            CalendarDate(number: (11 * $0 + 3) / 30 + 354 * $0 + 30 * month - (month - 1) / 2 + day - 492_533)
        }
        return number > 622 ? days.first { $0.year == number } : nil
    }

    /// Easter Sunday of the Julian calendar, kept by most Orthodox churches (Meeus, «Astronomical Algorithms», 1991).
    var orthodoxEaster: CalendarDate {
        let d = (19 * (number % 19) + 15) % 30
        let e = (2 * (number % 4) + 4 * (number % 7) - d + 34) % 7
        let lag = number / 100 - number / 400 - 2, start = CalendarDate(number, 3, 1) ?? CalendarDate(number: 0)
        return start.adding(days: d + e + 21 + lag)
    }

    /// Easter Sunday of the Gregorian calendar, after the anonymous method (Meeus, «Astronomical Algorithms», 1991).
    var easter: CalendarDate {
        let a = number % 19, b = number / 100, c = number % 100
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let days = h + l - 7 * m + 21
        let equinox = CalendarDate(number, 3, 1) ?? CalendarDate(number: 0)
        return equinox.adding(days: days)
    }
}

/// The Jewish calendar: its year begins with the molad of autumn, put off by some rules (Reingold and Dershowitz,
/// «Calendrical Calculations», 2018).
extension HolidayYear {
    /// Rosh Hashanah of this autumn.
    var jewishNewYear: CalendarDate { Self.newYear(number + 3761) }

    /// The first day, 15 Nisan.
    var passover: CalendarDate { jewishNewYear.adding(days: -163) }

    /// The first day, 25 Kislev: behind Tishri of 30 days and Heshvan, which has a thirtieth in the longest years.
    var hanukkah: CalendarDate {
        let length = Self.newYear(number + 3762).number - jewishNewYear.number
        return jewishNewYear.adding(days: 30 + (length % 10 == 5 ? 30 : 29) + 24)
    }

    private static func newYear(_ year: Int) -> CalendarDate {
        let days = (year - 1...year + 1).map(elapsed)
        let delay = days[2] - days[1] == 356 ? 2 : days[1] - days[0] == 382 ? 1 : 0
        return CalendarDate(number: days[1] + delay - 2_092_590)
    }

    /// Days from the first molad to the one of a year, which is never kept on a Sunday, Wednesday or Friday.
    private static func elapsed(_ year: Int) -> Int {
        let months = (235 * year - 234) / 19, parts = 12_084 + 13_753 * months
        let day = 29 * months + parts / 25_920
        return 3 * (day + 1) % 7 < 3 ? day + 1 : day
    }
}

extension DateReading {
    /// The month of fasting, of 30 days at most.
    var ramadan: Meaning? {
        guard var meaning = holiday({ $0.islamic(9, 1) }), let first = meaning.interval?.earliest else { return nil }
        let days = first...first.adding(days: 29)
        (meaning.interval, meaning.period) = (CalendarInterval(days), nil)
        meaning.value = "\(days.lowerBound)/\(days.upperBound)"
        return meaning
    }

    /// The day of an attack known by its date; the nearest such day in what was written before it.
    func named(_ year: Int, _ month: Int, _ day: Int) -> Meaning? {
        guard let published = point.published, published.year < year else { return date(year, month, day) }
        return nearest(month, day)
    }

    func holiday(_ find: (HolidayYear) -> CalendarDate?) -> Meaning? {
        if year > 0 { return find(HolidayYear(number: year)).map { day($0, .stated("year stated")) } }
        guard let place else { return unknown(.day) }
        let days = (-1...1).compactMap { find(HolidayYear(number: place.day.year + $0)) }
        return choose(days, from: place.day).map { day($0, place.basis) }
    }

    /// The polls of the United States; elsewhere an election day has no day of its own, and no capitals.
    var electionDay: Meaning? {
        guard text.token(match.words.lowerBound).isCapitalised else { return nil }
        return holiday { $0.weekday(1, 1, in: 11)?.adding(days: 1) }
    }

    /// «This Easter» is of this year; else the last such day, the next one after will, in the present the nearest one.
    private func choose(_ days: [CalendarDate], from today: CalendarDate) -> CalendarDate? {
        let before = text.words[match.words.lowerBound - 1].key
        let isAhead = [.future, .intended].contains(point.tense) || point.isNarrative
        if before == Self.this { return days.first { $0.year == today.year } }
        if before == Self.next || isAhead && before != Self.last { return days.first { $0 >= today } }
        guard point.tense == .present, before != Self.last else { return days.last { $0 <= today } }
        return days.min { abs($0.number - today.number) < abs($1.number - today.number) }
    }

    private static let last = WordKey.of("last"), next = WordKey.of("next"), this = WordKey.of("this")
}
