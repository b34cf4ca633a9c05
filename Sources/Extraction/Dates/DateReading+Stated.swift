import NewsModel

/// Verbs of the rules for dates that say all of themselves, and for lengths of time.
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
    func century(_ index: Int) -> Meaning? { (1...30).contains(index) ? period(.century, (index - 1) * 100) : nil }

    /// «the nineties», «’68»: of the 20th century, unless the publication is more than that far on.
    func twoDigits(_ digits: Int) -> Int {
        let latest = (point.isNarrative ? place : anchor)?.day.year ?? 2000, century = latest / 100 * 100
        return century + digits > latest ? century - 100 + digits : century + digits
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

    // MARK: Lengths of time

    /// So many units, nowhere on the calendar.
    func lasting(_ number: DateNumber, _ unit: Grain) -> Meaning {
        Meaning(.duration, Self.length(number, unit), nil, .stated("length of time stated"))
    }

    /// «half a century», in whole ones of a smaller unit.
    func half(_ unit: Grain) -> Meaning? {
        Self.halves(of: unit).map { lasting(DateNumber(count: $0.0), $0.1) }
    }

    /// «half-hour», «half-year»
    var halfUnit: Meaning? { half(has("hour") ? .hour : unit) }

    static func halves(of unit: Grain) -> (Int, Grain)? {
        let halves: [Grain: (Int, Grain)] = [
            .century: (50, .year), .decade: (5, .year), .year: (6, .month), .day: (12, .hour), .hour: (30, .minute),
            .minute: (30, .second),
        ]
        return halves[unit]
    }

    /// «every Sunday», «daily»: no day of its own.
    func every(_ value: String) -> Meaning { Meaning(.set, value, nil, .stated("happens again and again")) }

    /// «each of the past three years»: again and again, from then on until now.
    func eachOf(_ number: DateNumber, _ unit: Grain) -> Meaning {
        var meaning = lasting(number, unit, .back)
        (meaning.kind, meaning.value) = (.set, Self.length(DateNumber(count: 1), unit))
        return meaning
    }

    /// «daily»: again and again, by the length between.
    var frequency: Meaning { every(Self.length(DateNumber(count: 1), unit)) }

    /// PAST_REF, PRESENT_REF, FUTURE_REF.
    func vague(_ value: String) -> Meaning { Meaning(.date, value, nil, .stated("names no day")) }

    /// «P2Y6M» for two and a half years, with the count before it.
    private static let halves: [Grain: String] = [.year: "Y6M", .hour: "H30M", .minute: "M30S"]

    private static func code(of unit: Grain) -> String {
        switch unit {
        case .second: "S"
        case .minute, .month: "M"
        case .hour, .half: "H"
        case .day: "D"
        case .weekend: "WE"
        case .week, .fortnight: "W"
        case .quarter, .season: "Q"
        case .year: "Y"
        case .decade: "DE"
        case .century: "CE"
        case .millennium: "ML"
        }
    }

    static func length(_ number: DateNumber, _ unit: Grain) -> String {
        let time = unit < .day ? "T" : ""
        if number.hasHalf, let count = number.count, let half = halves[unit] { return "P\(time)\(count)\(half)" }
        guard unit == .fortnight, let count = number.count else { return "P\(time)\(number.value)\(code(of: unit))" }
        return "P\(count.multipliedReportingOverflow(by: 2).partialValue)W"
    }
}
