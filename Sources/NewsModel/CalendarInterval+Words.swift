/// How a stretch of days is written for readers, and whether it is a unit of the calendar.
extension CalendarInterval {
    /// «Thu 14 Mar 2024», «12–15 Mar 2024», «Sep 2021», «20 Sep–3 Oct 2021», «2017–2019», «1990s», «from Sep 2021».
    package var words: String {
        switch (earliest, latest) {
        case (nil, nil): "undated"
        case (let from?, nil): "from \(from.openingWords)"
        case (nil, let to?): "until \(to.closingWords)"
        case (let from?, let to?): from == to ? from.shortWords : Self.span(from, to)
        }
    }

    /// The same, where a moment lies somewhere in the days: «not before 1999», «not after Sep 2021».
    package var limitWords: String {
        switch (earliest, latest) {
        case (let from?, nil): "not before \(from.openingWords)"
        case (nil, let to?): "not after \(to.closingWords)"
        default: words
        }
    }

    /// True for one whole month, year, decade or century: such a stretch mostly stands for a day not known better.
    package var isCalendarUnit: Bool {
        guard let earliest, let latest, earliest.day == 1, latest.isLastOfMonth else { return false }
        let (from, to) = (earliest.civil, latest.civil)
        if from.year == to.year, from.month == to.month { return true }
        guard from.month == 1, to.month == 12 else { return false }
        return [1, 10, 100].contains { from.year % $0 == 0 && to.year == from.year + $0 - 1 }
    }

    private static func span(_ from: CalendarDate, _ to: CalendarDate) -> String {
        guard from.day == 1, to.isLastOfMonth else { return joined(from, to, from.dayWords, to.dayWords) }
        guard from.month == 1, to.month == 12 else { return joined(from, to, from.monthWords, to.monthWords) }
        if from.year == to.year { return String(from.year) }
        return from.year % 10 == 0 && to.year == from.year + 9 ? "\(from.year)s" : "\(from.year)–\(to.year)"
    }

    private static func joined(_ from: CalendarDate, _ to: CalendarDate, _ head: String, _ tail: String) -> String {
        if head == tail, from.year == to.year { return "\(tail) \(to.year)" }
        guard from.year == to.year else { return "\(head) \(from.year)–\(tail) \(to.year)" }
        return from.month == to.month ? "\(from.day)–\(tail) \(to.year)" : "\(head)–\(tail) \(to.year)"
    }
}

extension CalendarDate {
    package var isLastOfMonth: Bool { day == Self.days(in: month, of: year) }

    /// «Mar»
    package var monthWords: String { String(Self.monthNames[month - 1].prefix(3)) }

    fileprivate var dayWords: String { "\(day) \(monthWords)" }

    fileprivate var openingWords: String {
        guard day == 1 else { return "\(dayWords) \(year)" }
        return month == 1 ? String(year) : "\(monthWords) \(year)"
    }

    fileprivate var closingWords: String {
        guard isLastOfMonth else { return "\(dayWords) \(year)" }
        return month == 12 ? String(year) : "\(monthWords) \(year)"
    }
}
