import NewsModel

/// Verbs of the rules for dates that name a month, a season or a day without its year, and the choice of the one meant.
extension DateReading {
    /// The month, season, quarter … of the year that the tense asks for: the last one begun, or the next one.
    func nearest(_ grain: Grain, startingIn month: Int) -> Meaning {
        let year = { (year: Int) in CalendarDate(year, month, 1).map { Period(grain, holding: $0) } }
        if let found = limited(year) ?? told(year) { return found }
        guard let place else { return unknown(mask(year(2000))) }
        let candidates = (-1...1).compactMap { year(place.day.year + $0) }
        return choose(candidates, from: place.day).map { Meaning($0, place.basis) } ?? unknown("XXXX")
    }

    /// The day of a month.
    func nearest(_ month: Int, _ day: Int) -> Meaning? {
        guard let leap = CalendarDate(2000, month, day) else { return nil }
        let year = { (year: Int) in CalendarDate(year, month, day).map { Period(.day, holding: $0) } }
        if let found = limited(year) ?? told(year) { return found }
        guard let place else { return unknown("XXXX" + leap.description.dropFirst(4)) }
        let days = (-1...1).compactMap { year(place.day.year + $0) }
        return choose(days, from: place.day).map { Meaning($0, place.basis) }
    }

    /// «last Oct. 23»: the one before today.
    func last(_ month: Int, _ day: Int) -> Meaning? {
        guard let place else { return nearest(month, day) }
        let days = (-1...0).compactMap { CalendarDate(place.day.year + $0, month, day) }
        return days.last { $0 < place.day }.map { self.day($0, place.basis) }
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
        let basis = point.limitBasis ?? .stated("the year stands behind it")
        guard var meaning = found.map({ Meaning($0, basis) }) else { return nil }
        if found?.grain == .season, limit.grain == .year { meaning.value = limit.value + meaning.value.suffix(3) }
        return meaning
    }

    /// News that tells of another year goes on there for a while: «It began on 24 February 2022. On 2 March …»
    private func told(_ year: (Int) -> Period?) -> Meaning? {
        guard !point.isNarrative, point.spoken == nil, point.tense != .future, let told = point.told.last,
            told.meaning.basis != .publication, let last = told.meaning.period, last.grain == .day,
            text.range(match.words).lowerBound - told.range.upperBound < Self.nearby,
            (point.published ?? .distantFuture).number - last.first.number > 300
        else { return nil }
        let next = (0...1).compactMap { year(last.first.year + $0) }.first { $0.first >= last.first }
        guard let next, next.first.number - last.first.number <= 31 else { return nil }
        return Meaning(next, .told(told.range))
    }

    /// Bytes within which news goes on.
    private static let nearby = 300

    /// The day of this name: the last one, today's included, or the next one after will.
    func nearest(weekday: Int) -> Meaning {
        guard let place else { return unknown("XXXX-WXX-\(weekday)") }
        let back = (place.day.weekday - weekday + 7) % 7
        let isAhead = point.tense == .future || point.isNarrative || isSubject
        return day(place.day.adding(days: isAhead && back > 0 ? 7 - back : -back), place.basis)
    }

    /// «Sunday is the deadline», which is to come.
    private var isSubject: Bool { Self.isNow.contains(text.words[match.words.upperBound].key) }

    /// «this Saturday»: the one of this week.
    func this(weekday: Int) -> Meaning {
        guard let anchor else { return unknown("XXXX-WXX-\(weekday)") }
        return day(anchor.day.adding(days: weekday - anchor.day.weekday), anchor.basis)
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
}

// MARK: - Choice

extension DateReading {
    func mask(_ period: Period?) -> String { "XXXX" + (period?.value.dropFirst(4) ?? "") }

    /// Of the stretches of one name the one that the tense asks for: after will the one to come, unless that is a day
    /// just gone by; else the one that is least far away, where what is to come counts as farther.
    private func choose(_ periods: [Period], from day: CalendarDate) -> Period? {
        if point.isNarrative { return narrated(periods) }
        let grain = periods.first?.grain ?? .day, isTold = point.tense == .past || point.tense == .intended
        if point.tense == .future, grain == .day { return nearest(of: periods, to: day, back: 10) }
        if point.tense == .future, grain != .quarter {
            return periods.first { ($0.interval.latest ?? $0.first) >= day }
        }
        if point.tense == .past, grain == .season { return periods.last { $0.first <= day } }
        let near = point.tense == .past ? periods.filter { $0.first.number - day.number <= 31 } : periods
        return nearest(of: near, to: day, on: isTold ? 4 : grain == .quarter && point.tense != nil ? 1 : 2)
    }

    /// The one with the fewest days from a day to its nearest end, each of which counts so many times.
    private func nearest(of periods: [Period], to day: CalendarDate, back: Int = 1, on: Int = 1) -> Period? {
        let distance = { (period: Period) in
            let last = period.interval.latest ?? period.first
            return max(0, (day.number - last.number) * back, (period.first.number - day.number) * on)
        }
        return periods.min { distance($0) < distance($1) }
    }

    /// A narrative goes on: of the stretches that are not to come the one that lies next to the date told before and to
    /// the next date stated. A way back counts as farther, after «by» much so.
    private func narrated(_ periods: [Period]) -> Period? {
        guard let told = point.place?.meaning.interval else { return nil }
        let back = Self.ahead.contains(text.words[match.words.lowerBound - 1].key) ? 3 : 1.25
        let leap = { (period: Period) in
            let before = told.leap(to: period.interval, back: back) + (Self.begins(period, before: told) ? 1 : 0)
            return before + min(point.next.map { period.interval.leap(to: $0.interval, back: 2) } ?? 0, 1_200) * 0.75
        }
        return periods.filter { $0.first <= point.published ?? .distantFuture }.min { leap($0) < leap($1) }
    }

    /// Of the two winters that touch a year the story is in the second one.
    private static func begins(_ period: Period, before told: CalendarInterval) -> Bool {
        told.earliest.map { period.first < $0 } ?? false
    }

    private static let isNow = ["is", "marks"].map { WordKey.of($0) }
    private static let ahead = ["by", "until", "till"].map { WordKey.of($0) }
}

extension CalendarInterval {
    /// Days from its beginning to that of another one, on the way back so many times more; none when they touch.
    fileprivate func leap(to other: CalendarInterval, back: Double) -> Double {
        guard !touches(other), let first = earliest?.number, let next = other.earliest?.number else { return 0 }
        return next > first ? Double(next - first) : Double(first - next) * back
    }
}
