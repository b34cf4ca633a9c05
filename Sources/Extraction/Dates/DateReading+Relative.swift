import NewsModel

/// Verbs of the rules for dates that are counted from another day.
extension DateReading {
    enum Direction { case back, on }

    /// What dates of the time of writing are counted from, as «last week» and «three days ago».
    var anchor: (day: CalendarDate, basis: Meaning.Basis)? { point.published.map { ($0, .publication) } }

    /// What dates without a year are counted from, as «in May» and «on Friday»: in a narrative the last date told.
    var place: (day: CalendarDate, basis: Meaning.Basis)? {
        guard point.isNarrative else { return anchor }
        guard let told = point.told.last, let day = told.meaning.interval?.earliest else { return nil }
        return (day, .told(told.range))
    }

    // MARK: By name

    /// The month, season, quarter … of the year that the tense asks for: the last one begun, or the next one.
    func nearest(_ grain: Grain, startingIn month: Int) -> Meaning {
        let year = { (year: Int) in CalendarDate(year, month, 1).map { Period(grain, holding: $0) } }
        guard let place else { return unknown(mask(year(2000))) }
        let candidates = (-1...1).compactMap { year(place.day.year + $0) }
        return choose(candidates, from: place.day).map { Meaning($0, place.basis) } ?? unknown("XXXX")
    }

    /// The day of a month.
    func nearest(_ month: Int, _ day: Int) -> Meaning? {
        guard let leap = CalendarDate(2000, month, day) else { return nil }
        guard let place else { return unknown("XXXX" + leap.description.dropFirst(4)) }
        let days = (-1...1).compactMap { CalendarDate(place.day.year + $0, month, day) }
        return choose(days.map { Period(.day, holding: $0) }, from: place.day).map { Meaning($0, place.basis) }
    }

    /// The day of this name: the last one, today's included, or the next one after will.
    func nearest(weekday: Int) -> Meaning {
        guard let place else { return unknown("XXXX-WXX-\(weekday)") }
        let back = (place.day.weekday - weekday + 7) % 7
        let isAhead = point.tense == .future || point.isNarrative
        return day(place.day.adding(days: isAhead && back > 0 ? 7 - back : -back), place.basis)
    }

    /// «last Friday»: the one before today; of the week before when this week's was less than three days ago.
    func before(weekday: Int) -> Meaning {
        guard let anchor else { return unknown("XXXX-WXX-\(weekday)") }
        let back = (anchor.day.weekday - weekday + 6) % 7 + 1
        return day(anchor.day.adding(days: -(back < 3 && back < anchor.day.weekday ? back + 7 : back)), anchor.basis)
    }

    /// «next Monday»: the first one after today.
    func after(weekday: Int) -> Meaning {
        guard let anchor else { return unknown("XXXX-WXX-\(weekday)") }
        return day(anchor.day.adding(days: (weekday - anchor.day.weekday + 6) % 7 + 1), anchor.basis)
    }

    // MARK: By distance

    /// The period so many after the one we are in.
    func this(_ grain: Grain, _ count: Int = 0) -> Meaning {
        guard let anchor else { return unknown(grain) }
        return Meaning(Period(grain, holding: anchor.day).shifted(by: count), anchor.basis)
    }

    /// «last spring», «next May»: the one before or after today, not the one we are in.
    func next(_ direction: Direction, _ grain: Grain, startingIn month: Int) -> Meaning {
        guard let anchor else { return unknown(grain) }
        let all = (-2...2).compactMap { CalendarDate(anchor.day.year + $0, month, 1) }
            .map { Period(grain, holding: $0) }
        let found =
            direction == .on
            ? all.first { $0.first > anchor.day }
            : all.last { ($0.interval.latest ?? $0.first) < anchor.day }
        return found.map { Meaning($0, anchor.basis) } ?? unknown(grain)
    }

    /// «three days ago», counted from the time of writing.
    func ago(_ number: DateNumber, _ unit: Grain) -> Meaning {
        guard let count = number.count else { return vague("PAST_REF") }
        guard unit == .year, let quarter = quarterTold else { return shifted(anchor, -count, unit) }
        return Meaning(quarter.period.shifted(by: -4 * count), quarter.basis)
    }

    /// «two weeks earlier», «the next day»: counted from the last date told that is fine enough.
    func later(_ number: DateNumber, _ unit: Grain, _ direction: Direction = .on) -> Meaning {
        guard let count = number.count else { return vague(direction == .on ? "FUTURE_REF" : "PAST_REF") }
        let signed = direction == .on ? count : -count
        guard unit == .year, let quarter = quarterTold else { return shifted(told(unit) ?? anchor, signed, unit) }
        return Meaning(quarter.period.shifted(by: 4 * signed), quarter.basis)
    }

    /// «that year», «the same day»: the period of the last date told.
    func same(_ unit: Grain) -> Meaning {
        guard let told = told(unit) ?? anchor else { return unknown(unit) }
        return Meaning(Period(unit, holding: told.day), told.basis)
    }

    /// «the year»: the one we are in; in a narrative that of the last date told.
    func running(_ unit: Grain) -> Meaning { point.isNarrative ? same(unit) : this(unit) }

    /// «that time»: the last date told, whatever it is.
    var same: Meaning? {
        guard let told = point.told.last else { return vague("PAST_REF") }
        var meaning = told.meaning
        meaning.basis = .told(told.range)
        return meaning
    }

    /// A length of time that ends or begins at the time of writing.
    func lasting(_ number: DateNumber, _ unit: Grain, _ direction: Direction) -> Meaning {
        var meaning = lasting(number, unit)
        guard let anchor, let count = number.count, unit >= .day else { return meaning }
        let other = anchor.day.adding(direction == .on ? count : -count, unit)
        let days = min(anchor.day, other)...max(anchor.day, other)
        meaning.basis = anchor.basis
        guard unit >= .month else {
            meaning.interval = CalendarInterval(days)
            return meaning
        }
        let months = [days.lowerBound, days.upperBound].map { Period(.month, holding: $0) }
        meaning.interval = months[0].interval.union(months[1].interval)
        meaning.edtf = "\(months[0].value)~/\(months[1].value)~"
        return meaning
    }

    // MARK: Times of day

    func day(_ day: CalendarDate, _ basis: Meaning.Basis) -> Meaning { Meaning(Period(.day, holding: day), basis) }
}

extension DateReading {
    /// What has no place on the calendar because the day to count from is not known.
    func unknown(_ value: String) -> Meaning { Meaning(.date, value, nil, .publication) }

    func unknown(_ grain: Grain) -> Meaning {
        let values: [Grain: String] = [
            .day: "XXXX-XX-XX", .week: "XXXX-WXX", .weekend: "XXXX-WXX-WE", .month: "XXXX-XX", .quarter: "XXXX-QX",
        ]
        return unknown(values[grain] ?? "XXXX")
    }

    private func mask(_ period: Period?) -> String { "XXXX" + (period?.value.dropFirst(4) ?? "") }

    /// Of the stretches of one name the one that the tense asks for: after will the one to come, else the one that is
    /// least far away, where what is to come counts as farther.
    private func choose(_ periods: [Period], from day: CalendarDate) -> Period? {
        if point.isNarrative { return narrated(periods, after: day) }
        let grain = periods.first?.grain ?? .day, weight = grain == .quarter ? 1 : point.tense == .past ? 3 : 2
        if point.tense == .future, grain != .quarter {
            return periods.first { ($0.interval.latest ?? $0.first) >= day }
        }
        if point.tense == .past, grain == .month || grain == .season { return periods.last { $0.first <= day } }
        return periods.min { distance($0, from: day, weight) < distance($1, from: day, weight) }
    }

    /// Days from a day to the nearest end of a stretch, times `weight` if it is to come.
    private func distance(_ period: Period, from day: CalendarDate, _ weight: Int) -> Int {
        let last = period.interval.latest ?? period.first
        return max(0, day.number - last.number, (period.first.number - day.number) * weight)
    }

    /// A narrative goes on: what follows a date told lies less than nine months on, or else before it. What follows a
    /// bare year lies in it.
    private func narrated(_ periods: [Period], after day: CalendarDate) -> Period? {
        let isYear = point.told.last?.meaning.period?.grain == .year
        let first = day.adding(months: isYear ? 0 : -6), last = point.published ?? .distantFuture
        return periods.first { $0.first >= first && $0.first <= last } ?? periods.last { $0.first <= last }
    }

    /// The last date told that is no coarser than a unit.
    private func told(_ unit: Grain) -> (day: CalendarDate, basis: Meaning.Basis)? {
        guard let told = point.told.last(where: { ($0.meaning.period?.grain ?? .millennium) <= unit }),
            let day = told.meaning.interval?.earliest
        else { return nil }
        return (day, .told(told.range))
    }

    /// «A year earlier» beside a quarter means a quarter.
    private var quarterTold: (period: Period, basis: Meaning.Basis)? {
        guard let told = point.told.suffix(3).last(where: { $0.meaning.period?.grain == .quarter }),
            let period = told.meaning.period
        else { return nil }
        return (period, .told(told.range))
    }

    private func shifted(
        _ anchor: (day: CalendarDate, basis: Meaning.Basis)?, _ count: Int, _ unit: Grain
    ) -> Meaning {
        guard let anchor else { return unknown(unit) }
        guard unit >= .day else { return Meaning(Period(.day, holding: anchor.day), anchor.basis) }
        let grain = unit == .fortnight ? Grain.week : unit
        let day = anchor.day.adding(count, unit)
        return Meaning(Period(grain, holding: day), anchor.basis)
    }
}
