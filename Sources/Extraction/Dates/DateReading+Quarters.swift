import NewsModel

/// Verbs of the rules for quarters and what business compares with them.
extension DateReading {
    /// The third quarter that is over, or begun, or after will the one to come.
    func quarter(_ index: Int) -> Meaning? {
        (1...4).contains(index) ? nearest(.quarter, startingIn: index * 3 - 2) : nil
    }

    /// «the quarter», «the latest period»: the newest one told, else the last one that is over.
    var latestQuarter: Meaning { quarterTold.map { Meaning($0.period, $0.basis) } ?? this(.quarter, -1) }

    /// «the quarter ended July 31»: the one in which most of the three months before lie.
    var quarterEnded: Meaning? {
        guard let inner, let day = inner.interval?.latest else { return latestQuarter }
        return Meaning(Period(.quarter, holding: day.adding(days: -45)), inner.basis)
    }

    /// «the 1988 quarter», «the 1988 period»: the one that a year has in common with the newest quarter told.
    var quarterInYear: Meaning? {
        guard let quarter = quarterTold else { return year(year) }
        let compared = compared(year - quarter.period.first.year)
        return compared?.period?.grain == .quarter ? compared : year(year)
    }

    /// «the year-ago third quarter»
    var quarterBefore: Meaning? { quarter(ordinal)?.shifted(by: -4) }

    /// «last year’s third quarter»
    var quarterOfYear: Meaning? {
        guard let anchor else { return unknown(.quarter) }
        let year = anchor.day.year + (has("last") ? -1 : has("next") ? 1 : 0)
        var meaning = part(.quarter, ordinal, of: year)
        meaning?.basis = anchor.basis
        return meaning
    }

    /// «last year’s quarter»
    var sameQuarter: Meaning? {
        guard let quarter = quarterTold else { return this(.quarter, has("last") ? -4 : 0) }
        return has("last") ? Meaning(quarter.period.shifted(by: -4), quarter.basis) : latestQuarter
    }

    /// «last year», but the quarter of last year behind «compared with» in a report on a quarter.
    var lastPeriod: Meaning {
        guard unit == .year, isCompared, let compared = compared(-1) else { return this(unit, -1) }
        return compared
    }

    /// «compared with a loss of $3 million last year»
    private var isCompared: Bool {
        let words = text.words[max(1, match.words.lowerBound - 12)..<match.words.lowerBound]
        let clause = words[(words.lastIndex { $0.key == 0 } ?? words.startIndex)...]
        return clause.contains { Self.compared.contains($0.key) }
    }

    private static let compared = ["compared", "against", "versus"].map { WordKey.of($0) }

    /// What so many years away means beside business figures: the same quarter of that year, but the year itself
    /// beside figures of several quarters, as «the first nine months».
    func compared(_ years: Int) -> Meaning? {
        guard let quarter = quarterTold else { return nil }
        guard case .told(let told) = quarter.basis, let stretch = point.stretch,
            stretch.lowerBound > told.lowerBound
        else { return Meaning(quarter.period.shifted(by: 4 * years), quarter.basis) }
        return shifted(anchor, years, .year).lookingBack
    }

    /// «A year earlier» beside a quarter means a quarter. It counts from the last one told that is over, or begun, but
    /// not from one that is itself compared with a quarter of the next year.
    var quarterTold: (period: Period, basis: Meaning.Basis)? {
        let today = point.published ?? .distantFuture
        let told = point.told.filter { $0.meaning.period.map { $0.grain == .quarter && $0.first <= today } ?? false }
        let quarters = Set(told.compactMap(\.meaning.period))
        let begun = told.filter { $0.meaning.period.map { !quarters.contains($0.shifted(by: 4)) } ?? false }
        let isOver = { (told: PointOfView.Told) in told.meaning.interval?.latest.map { $0 < today } ?? false }
        guard let found = begun.last(where: isOver) ?? begun.last, let period = found.meaning.period else { return nil }
        return (period, .told(found.range))
    }
}
