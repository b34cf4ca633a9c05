import NewsModel

/// Verbs of the rules for dates that say all of themselves.
extension DateReading {
    /// The day; nil when there is none, as 31 February. A year before Christ is 0 or less.
    func date(_ year: Int, _ month: Int, _ day: Int) -> Meaning? {
        CalendarDate(year, month, day).map { Meaning(Period(.day, holding: $0), .stated("day, month and year stated")) }
    }

    func month(_ year: Int, _ month: Int) -> Meaning? {
        Period.month(year, month).map { Meaning($0, .stated("month and year stated")) }
    }

    func year(_ year: Int) -> Meaning? { Period.year(year).map { Meaning($0, .stated("year stated")) } }

    /// The quarter, half, season, decade or century that holds the first day of a month.
    func period(_ grain: Grain, _ year: Int, _ month: Int = 1) -> Meaning? {
        CalendarDate(year, month, 1).map { Meaning(Period(grain, holding: $0), .stated("\(grain) stated")) }
    }

    /// «the winter of 1942» has the year that stands there.
    func season(_ month: Int, of year: Int) -> Meaning? {
        var meaning = period(.season, year, month)
        if month == 12 { meaning?.value = (Period.year(year)?.value ?? "") + "-WI" }
        return meaning
    }

    /// Which quarter or half of a year.
    func part(_ grain: Grain, _ index: Int, of year: Int) -> Meaning? {
        guard let months = grain.months, index > 0, (index - 1) * months < 12 else { return nil }
        return period(grain, year, (index - 1) * months + 1)
    }

    /// The `index`th century: the 20th is 19XX.
    func century(_ index: Int) -> Meaning? {
        (1...30).contains(index) ? period(.century, max(1, (index - 1) * 100)) : nil
    }

    /// «the nineties», «’68»: of the 20th century, unless the publication is more than that far on; in a narrative next
    /// to the year that it has come to.
    func twoDigits(_ digits: Int) -> Int {
        let now = (point.isNarrative ? place : anchor)?.day.year ?? 2000, latest = point.isNarrative ? now + 50 : now
        let year = latest / 100 * 100 + digits
        return year > min(latest, point.published?.year ?? latest) ? year - 100 : year
    }

    /// A date of three numbers. The day comes first unless it cannot, or the text writes its months first.
    func numeric(_ first: Int, _ second: Int, _ year: Int) -> Meaning? {
        let year = year < 100 ? twoDigits(year) : year
        let monthFirst = first <= 12 && (second > 12 || point.monthFirst)
        return monthFirst ? date(year, first, second) : date(year, second, first)
    }

    /// The first two of three numbers, where only one of them can be the month: «10/17/2021» has it first.
    var showsMonthFirst: Bool? {
        let numbers = (value("dayofmonth"), value("dayofmonth", 1))
        guard min(numbers.0, numbers.1) > 0, rule.name.hasPrefix("three numbers") else { return nil }
        return numbers.1 > 12 ? true : numbers.0 > 12 ? false : nil
    }

    /// «12.05.2021», which is one word.
    var dotted: Meaning? {
        let fields = spelling.split(separator: ".").compactMap { Int($0) }
        guard fields.count == 3 else { return nil }
        return fields[0] > 31 ? date(fields[0], fields[1], fields[2]) : numeric(fields[0], fields[1], fields[2])
    }
}
