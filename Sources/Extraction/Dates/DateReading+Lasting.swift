import NewsModel

/// Verbs of the rules for lengths of time, for what happens again and again, and for what names no day.
extension DateReading {
    /// So many units, nowhere on the calendar.
    func lasting(_ number: DateNumber, _ unit: Grain) -> Meaning {
        var meaning = Meaning(.duration, length(number, unit), nil, .stated("length of time stated"))
        meaning.isStretch = unit == .month && [6, 9].contains(number.count)
        return meaning
    }

    /// A length of time that ends or begins at the time of writing, in a narrative at the date told last.
    func lasting(_ number: DateNumber, _ unit: Grain, _ direction: Direction) -> Meaning {
        let length = lasting(number, unit)
        guard let place, let count = number.count, unit >= .day else { return length }
        let other = place.day.adding(direction == .on ? count : -count, unit)
        var meaning = length.spanning(min(place.day, other)...max(place.day, other), place.basis)
        guard unit >= .month else { return meaning }
        let months = [min(place.day, other), max(place.day, other)].map { Period(.month, holding: $0) }
        meaning.interval = months[0].interval.union(months[1].interval)
        meaning.edtf = "\(months[0].value)~/\(months[1].value)~"
        return meaning
    }

    /// «the nine months ended June 30», whose last day stands behind it.
    func ending(_ number: DateNumber, _ unit: Grain) -> Meaning? {
        guard let inner else { return nil }
        var meaning = lasting(number, unit)
        meaning.isStretch = meaning.isStretch || unit == .year
        guard let last = inner.interval?.latest, let count = number.count, unit >= .day else { return meaning }
        let next = last.adding(days: 1), first = next.adding(-count, unit)
        return first < next ? meaning.spanning(first...last, inner.basis) : meaning
    }

    /// «the first weeks»
    var firstOfSpan: Meaning { lasting(numberOfSpan, unit) }

    /// «the two weeks since May 5», whose first day stands behind it.
    func beginning(_ number: DateNumber, _ unit: Grain) -> Meaning? {
        guard let inner else { return nil }
        let length = lasting(number, unit)
        guard let first = inner.interval?.earliest, let count = number.count, unit >= .day else { return length }
        let last = first.adding(count, unit).adding(days: -1)
        return first <= last ? length.spanning(first...last, inner.basis) : length
    }

    /// «the first ten months of 1915», «the last days of May»: from its beginning on, or up to its end.
    var inPeriod: Meaning? {
        guard let inner else { return nil }
        let length = lasting(numberOfSpan, unit)
        if numberOfSpan.count == nil { return length.standing(in: inner.part(has("first") ? "START" : "END")) }
        guard let count = number.count, unit >= .day, let days = inner.interval, let first = days.earliest,
            let last = days.latest, count > 0
        else { return length }
        let end = first.adding(count, unit).adding(days: -1), start = last.adding(days: 1).adding(-count, unit)
        guard first < end, end <= last else { return length }
        return length.spanning(has("last", "final") ? start...last : first...end, inner.basis)
    }

    /// «the first days», which are some, and «the first day», which is one.
    private var numberOfSpan: DateNumber {
        let isCounted = match.captures.contains { $0.number != nil }
        return isCounted || text.words[match.words].allSatisfy { $0.classes & Self.span == 0 } ? number : DateNumber()
    }

    /// So many smaller units in a larger one.
    static func units(_ smaller: Grain, in unit: Grain) -> Int? {
        guard let months = unit.months, let one = smaller.months else { return nil }
        return months / one
    }

    private static let span = DateWords.mask("span")

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
        (meaning.kind, meaning.value) = (.set, length(DateNumber(count: 1), unit))
        return meaning
    }

    /// «every two weeks»: again and again, by the length between.
    func every(_ count: DateNumber) -> Meaning { every(length(count, unit)) }

    /// «every year on April 25»
    var everyYear: Meaning? { CalendarDate(2000, month, day).map { every("XXXX" + $0.description.dropFirst(4)) } }

    /// «daily»: again and again, by the length between; in histories, as TIMEX2 has it, by the day left open.
    var frequency: Meaning {
        point.isNarrative && unit >= .day ? every(unknown(unit).value) : every(DateNumber(count: 1))
    }

    /// PAST_REF, PRESENT_REF, FUTURE_REF.
    func vague(_ value: String) -> Meaning { Meaning(.date, value, nil, .stated("names no day")) }

    /// The same for a word that only TIMEX2, by which histories are marked, counts among dates: «the former king».
    func vagueInHistory(_ value: String) -> Meaning? { point.isNarrative ? vague(value) : nil }

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

    /// TIMEX3 knows only the units of ISO 8601; TIMEX2, by which histories are marked, has decades, centuries and
    /// millennia too («P1DE»).
    func length(_ number: DateNumber, _ unit: Grain) -> String {
        guard let (factor, smaller) = Self.factors[unit], unit == .fortnight || !point.isNarrative else {
            return Self.length(number, unit)
        }
        guard let count = number.count else { return "PX" + Self.code(of: smaller) }
        let whole = count.multipliedReportingOverflow(by: factor).partialValue
        return "P\(whole &+ (number.hasHalf ? factor / 2 : 0))" + Self.code(of: smaller)
    }

    private static let factors: [Grain: (Int, Grain)] = [
        .fortnight: (2, .week), .decade: (10, .year), .century: (100, .year), .millennium: (1_000, .year),
    ]

    private static func length(_ number: DateNumber, _ unit: Grain) -> String {
        let time = unit < .day ? "T" : ""
        if number.hasHalf, let count = number.count, let half = halves[unit] { return "P\(time)\(count)\(half)" }
        return "P\(time)\(number.value)\(code(of: unit))"
    }
}
