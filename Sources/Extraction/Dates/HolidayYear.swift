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

extension DateReading {
    /// The last such day, or the next one after will.
    func holiday(_ find: (HolidayYear) -> CalendarDate?) -> Meaning? {
        guard let place else { return unknown(.day) }
        let days = (-1...1).compactMap { find(HolidayYear(number: place.day.year + $0)) }
        let isAhead = [.future, .intended].contains(point.tense) || point.isNarrative
        let found = isAhead ? days.first { $0 >= place.day } : days.last { $0 <= place.day }
        return found.map { day($0, place.basis) }
    }
}
