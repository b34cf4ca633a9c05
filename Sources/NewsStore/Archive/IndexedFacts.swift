import NewsModel

/// What is known of an article in words that the index can hold: its days, the types of its events, what there is.
///
/// A day is in the index with its month and its year, so that a long stretch is asked for in few words, as a trie of
/// prefixes does for numbers (Schindler and Diepenbroek, «Generic XML-based framework for metadata portals», 2008).
struct IndexedFacts {
    /// `t` before days told of, `p` before those of publication.
    enum Field: String {
        case told = "t", published = "p"
    }

    private var facts: Set<String> = []

    var words: String { facts.sorted().joined(separator: " ") }

    init(_ digest: ArticleDigest) {
        if let published = digest.published {
            facts.insert("hasdate")
            add(published, .published)
        }
        if digest.hasFigures { facts.insert("hasfigure") }
        if digest.hasQuotes { facts.insert("hasquote") }
        for type in Set(digest.claims.map(\.type)) { facts.insert(Self.type(type)) }
        if digest.claims.contains(where: { $0.status == .announced }) { facts.insert("isannounced") }
        if digest.claims.contains(where: \.isBackground) { facts.insert("isbackground") }
        for when in Set(digest.claims.compactMap(\.when)) { add(when, .told) }
    }

    static func type(_ name: String) -> String { "k" + Folding.fold(name).filter(\.isLetter) }

    /// Days of a short stretch, the month of a longer one, else the year, each with what holds it.
    private mutating func add(_ edtf: String, _ field: Field) {
        guard let interval = EDTF.interval(edtf), let first = interval.earliest, let last = interval.latest,
            last >= first
        else { return }
        let days = last.number - first.number + 1
        let isVague = EDTF.isApproximate(edtf) || interval.isCalendarUnit
        if days <= (isVague ? 7 : 62) {
            for day in first.number...last.number { add(CalendarDate(number: day), field, .day) }
        } else if (first.year, first.month) == (last.year, last.month) {
            add(first, field, .month)
        } else if first.year == last.year {
            add(first, field, .year)
        }
    }

    private mutating func add(_ day: CalendarDate, _ field: Field, _ finest: Grain) {
        for grain in Self.grains where grain <= finest { facts.insert(Self.word(field, grain.bucket(of: day), grain)) }
    }

    private static let grains = [Grain.year, .month, .day]

    private static func word(_ field: Field, _ bucket: Int, _ grain: Grain) -> String {
        let sign = grain == .year ? "y" : grain == .month ? "m" : "d"
        return field.rawValue + sign + (bucket < 0 ? "n" : "") + String(bucket.magnitude)
    }
}

/// Asking.
extension IndexedFacts {
    /// The fewest words of which an article has one if a day of it lies in a stretch.
    static func words(_ field: Field, in days: ClosedRange<CalendarDate>) -> [String] {
        var words: [String] = [], day = days.lowerBound
        while day <= days.upperBound {
            let grain = grains.first { fits($0, from: day, in: days) } ?? .day, bucket = grain.bucket(of: day)
            words.append(word(field, bucket, grain))
            guard let last = grain.interval(of: bucket).latest else { break }
            day = last.adding(days: 1)
        }
        return words
    }

    /// Whether a whole unit begins at a day and ends within a stretch.
    private static func fits(_ grain: Grain, from day: CalendarDate, in days: ClosedRange<CalendarDate>) -> Bool {
        let interval = grain.interval(of: grain.bucket(of: day))
        guard let first = interval.earliest, let last = interval.latest else { return false }
        return first == day && last <= days.upperBound
    }
}
