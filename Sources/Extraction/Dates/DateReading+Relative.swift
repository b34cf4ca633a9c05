import NewsModel

/// Verbs of the rules for dates that are counted from another day.
extension DateReading {
    enum Direction { case back, on }

    /// What dates of the time of writing are counted from, as «last week» and «three days ago».
    var anchor: (day: CalendarDate, basis: Meaning.Basis)? { point.published.map { ($0, .publication) } }

    /// What dates without a year are counted from, as «in May» and «on Friday»: in a narrative the last date told.
    var place: (day: CalendarDate, basis: Meaning.Basis)? {
        guard point.isNarrative else { return anchor }
        guard let told = point.place, let day = told.meaning.interval?.earliest else { return nil }
        return (day, .told(told.range))
    }

    // MARK: By name

    /// The month, season, quarter … of the year that the tense asks for: the last one begun, or the next one.
    func nearest(_ grain: Grain, startingIn month: Int) -> Meaning {
        let year = { (year: Int) in CalendarDate(year, month, 1).map { Period(grain, holding: $0) } }
        if let limited = limited(year) { return limited }
        guard let place else { return unknown(mask(year(2000))) }
        let candidates = (-1...1).compactMap { year(place.day.year + $0) }
        return choose(candidates, from: place.day).map { Meaning($0, place.basis) } ?? unknown("XXXX")
    }

    /// The day of a month.
    func nearest(_ month: Int, _ day: Int) -> Meaning? {
        guard let leap = CalendarDate(2000, month, day) else { return nil }
        let year = { (year: Int) in CalendarDate(year, month, day).map { Period(.day, holding: $0) } }
        if let limited = limited(year) { return limited }
        guard let place else { return unknown("XXXX" + leap.description.dropFirst(4)) }
        let days = (-1...1).compactMap { year(place.day.year + $0) }
        return choose(days, from: place.day).map { Meaning($0, place.basis) }
    }

    /// «the 20th»: of the month that the story has come to, in news of the month that the tense asks for.
    func nearest(day: Int) -> Meaning? {
        guard let place else { return unknown("XXXX-XX-\(CalendarDate.padded(day, 2))") }
        let months = (-1...1).map { Period(.month, holding: place.day).shifted(by: $0).first }
        let days = months.compactMap { CalendarDate($0.year, $0.month, day) }.map { Period(.day, holding: $0) }
        if let last = point.limit?.interval.latest {
            return days.last { $0.first <= last }.map { Meaning($0, place.basis) }
        }
        return choose(days, from: place.day).map { Meaning($0, place.basis) }
    }

    /// The last one before the date that ends its list or range: «between November and January 1942».
    private func limited(_ year: (Int) -> Period?) -> Meaning? {
        guard let limit = point.limit, let last = limit.interval.latest else { return nil }
        let found = [year(limit.first.year), year(limit.first.year - 1)].compactMap { $0 }.first { $0.first <= last }
        guard var meaning = found.map({ Meaning($0, .stated("the year stands behind it")) }) else { return nil }
        if found?.grain == .season, limit.grain == .year { meaning.value = limit.value + meaning.value.suffix(3) }
        return meaning
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
        guard let anchor = place else { return unknown(grain) }
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
        if point.isNarrative { return narrated(periods) }
        let grain = periods.first?.grain ?? .day, weight = point.tense == .past ? 4 : grain == .quarter ? 1 : 2
        if point.tense == .future, grain != .quarter {
            return periods.first { ($0.interval.latest ?? $0.first) >= day }
        }
        if point.tense == .past, grain == .season { return periods.last { $0.first <= day } }
        return periods.min { distance($0, from: day, weight) < distance($1, from: day, weight) }
    }

    /// Days from a day to the nearest end of a stretch, times `weight` if it is to come.
    private func distance(_ period: Period, from day: CalendarDate, _ weight: Int) -> Int {
        let last = period.interval.latest ?? period.first
        return max(0, day.number - last.number, (period.first.number - day.number) * weight)
    }

    /// A narrative goes on: of the stretches that are not to come the one next to the date told before, where a way back
    /// counts as farther.
    private func narrated(_ periods: [Period]) -> Period? {
        guard let told = point.place?.meaning.interval else { return nil }
        return periods.filter { $0.first <= point.published ?? .distantFuture }
            .min { told.leap(to: $0.interval) < told.leap(to: $1.interval) }
    }

    /// The last date told that is no coarser than a unit.
    private func told(_ unit: Grain) -> (day: CalendarDate, basis: Meaning.Basis)? {
        guard let told = point.told.last(where: { ($0.meaning.period?.grain ?? .millennium) <= unit }),
            let day = told.meaning.interval?.earliest
        else { return nil }
        return (day, .told(told.range))
    }

    /// «A year earlier» beside a quarter means a quarter. It counts from the last one told that is over, or begun, but not
    /// from one that is itself compared with a quarter of the next year.
    var quarterTold: (period: Period, basis: Meaning.Basis)? {
        let told = point.told.filter { $0.meaning.period?.grain == .quarter }
        let quarters = Set(told.compactMap(\.meaning.period)), today = point.published ?? .distantFuture
        let begun = told.filter {
            $0.meaning.period.map { $0.first <= today && !quarters.contains($0.shifted(by: 4)) } ?? false
        }
        let isOver = { (told: PointOfView.Told) in told.meaning.interval?.latest.map { $0 < today } ?? false }
        guard let found = begun.last(where: isOver) ?? begun.last, let period = found.meaning.period else { return nil }
        return (period, .told(found.range))
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

extension CalendarInterval {
    /// Days from its beginning to that of another one, a quarter more on the way back; none when they touch.
    fileprivate func leap(to other: CalendarInterval) -> Int {
        guard !touches(other), let first = earliest?.number, let next = other.earliest?.number else { return 0 }
        return next > first ? next - first : (first - next) * 5 / 4
    }
}
