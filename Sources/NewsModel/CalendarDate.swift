/// A day of the proleptic Gregorian calendar, counted in days since 1970-01-01.
///
/// Conversion after Howard Hinnant, «chrono-Compatible Low-Level Date Algorithms» (2013).
package struct CalendarDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    package let number: Int

    package init(number: Int) { self.number = number }

    /// Nil when there is no such day, as 2021-02-29.
    package init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else { return nil }
        number = Self.number(year, month, day)
    }

    package static func < (a: Self, b: Self) -> Bool { a.number < b.number }

    package static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
}

extension CalendarDate {
    package var year: Int { civil.year }
    package var month: Int { civil.month }
    package var day: Int { civil.day }

    /// Year, month and day at once.
    package var civil: (year: Int, month: Int, day: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// Monday 1 … Sunday 7, as ISO 8601 counts.
    package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    /// The ISO 8601 week this day lies in; its year may differ from `year` around New Year.
    package var isoWeek: (year: Int, week: Int) {
        let thursday = adding(days: 4 - weekday)
        let first = CalendarDate(number: Self.number(thursday.year, 1, 1))
        return (thursday.year, (thursday.number - first.number) / 7 + 1)
    }

    package func adding(days: Int) -> CalendarDate { CalendarDate(number: number + days) }

    /// The same day of another month; the last one where that month is shorter.
    package func adding(months: Int) -> CalendarDate {
        let (year, month, day) = civil
        let count = year * 12 + month - 1 + months
        let newYear = count >= 0 ? count / 12 : (count - 11) / 12
        let newMonth = count - newYear * 12 + 1
        return CalendarDate(
            number: Self.number(newYear, newMonth, min(day, Self.days(in: newMonth, of: newYear))))
    }

    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
