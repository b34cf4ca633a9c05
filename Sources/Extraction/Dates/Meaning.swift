import NewsModel

/// What a temporal expression means, seen from one day: a rule's function makes it, `DateFinder` makes a
/// `TemporalExpression` of it.
struct Meaning: Hashable, Sendable {
    /// What it was counted from.
    enum Basis: Hashable, Sendable {
        /// «day, month and year stated»
        case stated(String)
        /// The day of publication, known or not.
        case publication
        /// A date told before.
        case told(TextRange)
    }

    var kind: TemporalExpression.Kind
    /// TIMEX3 value.
    var value: String
    var modifier: String?
    /// The calendar unit it names, where it names one; what «the next day» is counted from.
    var period: Period?
    /// The days it spans; nil for what lies nowhere on the calendar.
    var interval: CalendarInterval?
    /// Where it says more than `interval` does, as «2021-06~/2023-06~».
    var edtf: String?
    var basis: Basis
    /// Of a length of time with a place on the calendar: the TIMEX3 values of where it begins and ends.
    var bounds: Bounds?
    /// «The previous year», from which a story does not go on.
    var looksBack = false
    /// Several quarters, as «the first nine months», which business reports on beside each of them.
    var isStretch = false

    struct Bounds: Hashable, Sendable {
        var begin: String?
        var end: String?
    }

    init(_ period: Period, _ basis: Basis) {
        kind = .date
        value = period.value
        interval = period.interval
        self.period = period
        self.basis = basis
    }

    init(_ kind: TemporalExpression.Kind, _ value: String, _ interval: CalendarInterval? = nil, _ basis: Basis) {
        self.kind = kind
        self.value = value
        self.interval = interval
        self.basis = basis
    }
}

extension Meaning {
    /// It has its place on the calendar only from publication or from another date.
    var isRelative: Bool {
        if case .stated = basis { return false }
        return true
    }

    /// Its place on the calendar, of a length of time.
    func spanning(_ days: ClosedRange<CalendarDate>, _ basis: Basis) -> Meaning {
        var meaning = self
        meaning.basis = basis
        meaning.bounds = Bounds(begin: days.lowerBound.description, end: days.upperBound.description)
        meaning.interval = CalendarInterval(days)
        return meaning
    }

    /// A length of time somewhere in some days.
    func standing(in days: Meaning) -> Meaning {
        var meaning = self
        (meaning.interval, meaning.basis) = (days.interval, days.basis)
        return meaning
    }

    /// Its beginning, middle or end: a third of it, in whole months where it has twelve.
    func part(_ modifier: String) -> Meaning {
        var part = self
        part.modifier = modifier
        part.edtf = nil
        guard let first = interval?.earliest, let last = interval?.latest else { return part }
        let third = ["START": 0, "MID": 1, "END": 2][modifier]
        guard let third else { return part }
        part.interval = Self.third(third, of: first...last, period?.grain)
        return part
    }

    /// Not quite that.
    var approximate: Meaning {
        var meaning = self
        meaning.modifier = "APPROX"
        meaning.edtf = interval.map { EDTF.text($0).split(separator: "/").map { $0 + "~" }.joined(separator: "/") }
        return meaning
    }

    var lookingBack: Meaning {
        var meaning = self
        meaning.looksBack = true
        return meaning
    }

    func modified(_ modifier: String?) -> Meaning {
        var meaning = self
        meaning.modifier = modifier ?? meaning.modifier
        return meaning
    }

    private static func third(
        _ index: Int, of days: ClosedRange<CalendarDate>, _ grain: Grain?
    ) -> CalendarInterval {
        let (first, last) = (days.lowerBound, days.upperBound)
        switch grain {
        case .year:
            let start = first.adding(months: index * 4)
            return CalendarInterval(start...start.adding(months: 4).adding(days: -1))
        case .month:
            let start = first.adding(days: index * 10)
            return CalendarInterval(start...(index == 2 ? last : start.adding(days: 9)))
        case _ where last.number - first.number < 2:
            return CalendarInterval(days)
        default:
            let count = last.number - first.number + 1
            let cut = { first.adding(days: (count * $0 + 1) / 3) }
            return CalendarInterval(cut(index)...max(cut(index), cut(index + 1).adding(days: -1)))
        }
    }
}
