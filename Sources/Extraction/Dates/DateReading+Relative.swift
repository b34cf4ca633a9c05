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

    private static let during = WordKey.of("for"), comma = DateWords.key(",")
    private static let anyWord = DateWords.mask("plain") | DateWords.mask("name") | DateWords.mask("determiner")

    // MARK: By distance

    /// «the following Monday», «the Monday after»: counted from the last day told.
    func following(weekday: Int) -> Meaning {
        guard let told = told(.day) ?? newsDay else { return unknown("XXXX-WXX-\(weekday)") }
        return day(told.day.adding(days: (weekday - told.day.weekday + 6) % 7 + 1), told.basis)
    }

    /// «the previous Friday», «the Friday before»: counted from the last day told.
    func previous(weekday: Int) -> Meaning {
        guard let told = told(.day) ?? newsDay else { return unknown("XXXX-WXX-\(weekday)") }
        return day(told.day.adding(days: -((told.day.weekday - weekday + 6) % 7 + 1)), told.basis)
    }

    /// «the same month a year ago»: of the year before the month told last.
    var sameLastYear: Meaning {
        let unit: Grain = has("week") ? .week : .month
        guard let told = told(unit) ?? newsDay else { return unknown(unit) }
        let day = unit == .week ? told.day.adding(days: -364) : told.day.adding(months: -12)
        return Meaning(Period(unit, holding: day), told.basis).lookingBack
    }

    /// «a week ago Tuesday»: so many weeks before the last one; before today, when that is one.
    func weeksAgo(_ weeks: Int?, weekday: Int) -> Meaning {
        let isToday = anchor?.day.weekday == weekday
        return ago(weeks.map { isToday ? $0 : max(0, min($0, 1_000)) + 1 }, weekday: weekday)
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
        if number.hasHalf, let (half, smaller) = Self.halves(of: unit), let units = Self.units(smaller, in: unit) {
            return ago(DateNumber(count: count.multipliedReportingOverflow(by: units).partialValue &+ half), smaller)
        }
        if unit == .year, let compared = compared(-count) { return compared }
        return away(place, -count, unit).lookingBack
    }

    /// «two weeks earlier», «the next day»: counted from the last date told that is fine enough.
    func later(_ number: DateNumber, _ unit: Grain, _ direction: Direction = .on) -> Meaning {
        guard unit >= .day else { return lasting(number, unit) }
        guard let count = number.count else { return vague(direction == .on ? "FUTURE_REF" : "PAST_REF") }
        let signed = direction == .on ? count : -count
        if unit == .year, let compared = compared(signed) { return compared }
        if let within = within(unit) { return direction == .back ? within.lookingBack : within }
        let isUntold = direction == .on && point.tense != .future
        let isCounted = match.captures.contains { $0.number != nil }, told = told(unit) ?? (isUntold ? nil : newsDay)
        let meaning = isCounted ? away(told, signed, unit) : shifted(told, signed, unit)
        return direction == .back ? meaning.lookingBack : meaning
    }

    /// «The day after», «the year before»: in news not «the day after the attack», whose day it does not tell.
    func besideTold(_ direction: Direction) -> Meaning? {
        let ends = text.words[match.words.upperBound].classes & Self.anyWord == 0
        if !ends, let apposition { return apposition }
        return point.isNarrative || ends || has("earlier") ? later(DateNumber(count: 1), unit, direction) : nil
    }

    /// «On 27 June, two days after the invasion»: says again which day that is.
    private var apposition: Meaning? {
        let comma = match.words.lowerBound - 1
        guard text.words[comma].key == Self.comma, let told = point.told.last,
            told.range.upperBound == text.range(comma..<comma + 1).lowerBound
        else { return nil }
        return same
    }

    /// «two days after the battle»: in a narrative a day, counted from the last date told, where the event mostly
    /// stands; but «for two days after», and in news, it is a length of time.
    var afterEvent: Meaning {
        let isLength = (max(0, match.words.lowerBound - 2)..<match.words.lowerBound)
            .contains { text.words[$0].key == Self.during }
        guard point.isNarrative, !isLength else { return lasting(number, unit) }
        if let apposition { return apposition }
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
        if let within = within(unit) { return within }
        guard let told = told(unit) ?? newsDay else { return unknown(unit) }
        return Meaning(Period(unit, holding: told.day), told.basis)
    }

    /// «this year»: the one we are in; in a narrative that of the last date told.
    func running(_ unit: Grain) -> Meaning { point.isNarrative ? same(unit) : this(unit) }

    /// «the year», likewise; but «the decade» is that of the last date told.
    func definite(_ unit: Grain) -> Meaning { unit > .year ? same(unit) : running(unit) }

    /// «that time»: the last date told, whatever it is.
    var same: Meaning? {
        guard let told = point.told.last else { return vague("PAST_REF") }
        var meaning = told.meaning
        meaning.basis = .told(told.range)
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

    /// The last date told that is no coarser than a unit; none when the story has since gone elsewhere, as from a day
    /// of 1954 to «June 2012», whose day is not known.
    private func told(_ unit: Grain) -> (day: CalendarDate, basis: Meaning.Basis)? {
        let isFine = { (told: PointOfView.Told) in (told.meaning.period?.grain ?? .millennium) <= unit }
        let isPlace = { (told: PointOfView.Told) in
            !told.isAside && (told.meaning.period?.grain ?? .century) <= .year
        }
        guard let index = point.told.lastIndex(where: isFine), let days = point.told[index].meaning.interval,
            let day = days.earliest
        else { return nil }
        let wider = point.told[(index + 1)...].last(where: isPlace)
        if let whole = wider?.meaning.interval, !whole.touches(days) { return nil }
        return (day, .told(point.told[index].range))
    }

    /// In a narrative some day of the month or year told last, where no day has been told since: «2012-06-XX».
    private func within(_ unit: Grain) -> Meaning? {
        guard point.isNarrative, told(unit) == nil, let wider = point.told.last(where: { !$0.isAside }),
            let period = wider.meaning.period, let open = Self.openField(unit, of: period.grain)
        else { return nil }
        return Meaning(.date, period.value + open, period.interval, .told(wider.range))
    }

    private static func openField(_ unit: Grain, of grain: Grain) -> String? {
        switch (unit, grain) {
        case (.day, .month), (.month, .year): "-XX"
        case (.day, .year): "-XX-XX"
        case (.week, .year): "-WXX"
        default: nil
        }
    }

    /// «Two decades ago» is a year, where «the last decade» is ten.
    private func away(
        _ anchor: (day: CalendarDate, basis: Meaning.Basis)?, _ count: Int, _ unit: Grain
    ) -> Meaning {
        guard unit > .year, let months = unit.months, abs(count) < 1_000 else { return shifted(anchor, count, unit) }
        return shifted(anchor, count * (months / 12), .year)
    }

    func shifted(
        _ anchor: (day: CalendarDate, basis: Meaning.Basis)?, _ count: Int, _ unit: Grain
    ) -> Meaning {
        guard let anchor else { return unknown(unit) }
        guard unit >= .day else { return Meaning(Period(.day, holding: anchor.day), anchor.basis) }
        let grain = unit == .fortnight ? Grain.week : unit
        let day = anchor.day.adding(count, unit)
        return Meaning(Period(grain, holding: day), anchor.basis)
    }
}
