import NewsModel

/// Verbs of the rules for dates that are counted from another day.
extension DateReading {
    enum Direction { case back, on }

    /// What dates of the time of writing are counted from, as «last week» and «three days ago».
    var anchor: (day: CalendarDate, basis: Meaning.Basis)? {
        point.spoken.map { ($0.day, .told($0.range)) } ?? point.published.map { ($0, .publication) }
    }

    /// What dates without a year are counted from, as «in May» and «on Friday»: in a narrative the last date told.
    var place: (day: CalendarDate, basis: Meaning.Basis)? {
        guard point.isNarrative, point.spoken == nil else { return anchor }
        guard let told = point.place, let day = told.meaning.interval?.earliest else { return nil }
        return (day, .told(told.range))
    }

    /// What «the next day» is counted from when no day was told: in news the day of publication.
    private var newsDay: (day: CalendarDate, basis: Meaning.Basis)? { point.isNarrative ? nil : anchor }

    private static let during = WordKey.of("for")

    // MARK: By distance

    /// «the following Monday», «the Monday after»: counted from the last day told.
    func following(weekday: Int) -> Meaning {
        guard let told = told(.day) ?? newsDay else { return unknown("XXXX-WXX-\(weekday)") }
        return day(told.day.adding(days: (weekday - told.day.weekday + 6) % 7 + 1), told.basis)
    }

    /// «two Sundays ago»
    func ago(_ count: Int?, weekday: Int) -> Meaning {
        guard let anchor, let count else { return unknown("XXXX-WXX-\(weekday)") }
        let back = (anchor.day.weekday - weekday + 6) % 7 + 1
        return day(anchor.day.adding(days: -back - (max(1, min(count, 1_000)) - 1) * 7), anchor.basis)
    }

    /// The period so many after the one we are in.
    func this(_ grain: Grain, _ count: Int = 0) -> Meaning {
        guard let anchor else { return unknown(grain) }
        return Meaning(Period(grain, holding: anchor.day).shifted(by: count), anchor.basis)
    }

    /// «last spring», «next May»: the one before or after today, not the one we are in.
    func next(_ direction: Direction, _ grain: Grain, startingIn month: Int) -> Meaning {
        next(direction, grain, startingIn: month, from: place)
    }

    /// «the previous April»: counted from the last date told.
    func previous(_ grain: Grain, startingIn month: Int) -> Meaning {
        next(.back, grain, startingIn: month, from: told(.year) ?? place).lookingBack
    }

    private func next(
        _ direction: Direction, _ grain: Grain, startingIn month: Int,
        from anchor: (day: CalendarDate, basis: Meaning.Basis)?
    ) -> Meaning {
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
        guard unit == .year, let quarter = quarterTold else { return shifted(place, -count, unit).lookingBack }
        return Meaning(quarter.period.shifted(by: -4 * count), quarter.basis)
    }

    /// «two weeks earlier», «the next day»: counted from the last date told that is fine enough.
    func later(_ number: DateNumber, _ unit: Grain, _ direction: Direction = .on) -> Meaning {
        guard unit >= .day else { return lasting(number, unit) }
        guard let count = number.count else { return vague(direction == .on ? "FUTURE_REF" : "PAST_REF") }
        let signed = direction == .on ? count : -count
        guard unit == .year, let quarter = quarterTold else {
            let meaning = shifted(told(unit) ?? newsDay, signed, unit)
            return direction == .back ? meaning.lookingBack : meaning
        }
        return Meaning(quarter.period.shifted(by: 4 * signed), quarter.basis)
    }

    /// «two days after the battle»: in a narrative a day, counted from the last date told, where the event mostly
    /// stands; but «for two days after» it is a length of time.
    var afterEvent: Meaning {
        let isLength = (max(0, match.words.lowerBound - 2)..<match.words.lowerBound)
            .contains { text.words[$0].key == Self.during }
        guard point.isNarrative, !isLength else { return lasting(number, unit) }
        return later(number, unit, has("before") ? .back : .on)
    }

    /// «two nights ago», «two nights later»
    var nightsAway: Meaning {
        let day = has("ago") ? ago(number, .day) : later(number, .day, has("earlier") ? .back : .on)
        return day.at(daypart)
    }

    /// «half a century ago», in whole ones of a smaller unit.
    var halfAway: Meaning? {
        guard let (count, smaller) = Self.halves(of: unit) else { return nil }
        let number = DateNumber(count: count)
        return has("ago") ? ago(number, smaller) : later(number, smaller, has("earlier") ? .back : .on)
    }

    /// «that year», «the same day»: the period of the last date told.
    func same(_ unit: Grain) -> Meaning {
        guard let told = told(unit) ?? newsDay else { return unknown(unit) }
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
        meaning.bounds = Meaning.Bounds(begin: days.lowerBound.description, end: days.upperBound.description)
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

    /// The last date told that is no coarser than a unit.
    private func told(_ unit: Grain) -> (day: CalendarDate, basis: Meaning.Basis)? {
        guard let told = point.told.last(where: { ($0.meaning.period?.grain ?? .millennium) <= unit }),
            let day = told.meaning.interval?.earliest
        else { return nil }
        return (day, .told(told.range))
    }

    /// «A year earlier» beside a quarter means a quarter. It counts from the last one told that is over, or begun, but
    /// not from one that is itself compared with a quarter of the next year.
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
