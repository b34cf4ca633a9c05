import NewsModel

/// The dates that a text states with their years, in order: where its story runs, and what only looks back or ahead.
struct Storyline: Sendable {
    /// By match: the day, month or year that it states; nil for what has no year of its own.
    private let stated: [Period?]
    /// By match: its year is out of line with those before and behind, so that the story does not go on from it.
    private let asides: [Bool]
    /// By match: one behind it in the same list or range, as «1936» in «from July to September 1936».
    private let isListed: [Bool]
    /// By match: it begins a range that the next one ends, as «May» in «from May to August».
    private let opens: [Bool]

    init(_ matches: [DateMatch], in text: DateText) {
        stated = matches.map { Self.stated(DateReading(text: text, match: $0)) }
        asides = Self.asides(stated)
        isListed = matches.indices.map { $0 + 1 < matches.count && Self.joins(matches[$0], matches[$0 + 1], in: text) }
        opens = zip(matches.indices, isListed).map { $1 && Self.opensRange(matches[$0], matches[$0 + 1], in: text) }
    }

    func isAside(_ match: Int) -> Bool { asides[match] }

    /// The date with its year that ends the list or range which a match without one begins.
    func limit(of match: Int) -> Period? {
        guard stated[match] == nil, isListed[match] else { return nil }
        return stated[match + 1] ?? limit(of: match + 1)
    }

    /// Neither it nor the next match, with which it makes a range, states its year.
    func opensRange(_ match: Int) -> Bool { opens[match] && stated[match] == nil && stated[match + 1] == nil }

    /// The next date behind a match from which the story goes on.
    func next(after match: Int) -> Period? {
        stated.indices.dropFirst(match + 1).prefix(Self.sight).first { stated[$0] != nil && !asides[$0] }
            .flatMap { stated[$0] }
    }

    /// Dates stated of the years before one.
    func count(before year: Int) -> Int { stated.count { $0.map { $0.first.year < year } ?? false } }

    private static func stated(_ reading: DateReading) -> Period? {
        guard !reading.isCountedFromPublication, let meaning = reading.meaning, case .stated = meaning.basis,
            let period = meaning.period, period.grain <= .year
        else { return nil }
        return period
    }

    /// Years from which the story returns: most of the next ones stated are nearer to the year it had come to.
    private static func asides(_ stated: [Period?]) -> [Bool] {
        var asides = Array(repeating: false, count: stated.count), current: Int?
        let places = stated.indices.filter { stated[$0] != nil }, years = places.map { stated[$0]?.first.year ?? 0 }
        for index in years.indices {
            let year = years[index], next = years[(index + 1)...].prefix(reach), before = current ?? year
            let back = next.count { abs($0 - before) < abs($0 - year) }
            asides[places[index]] = back * 2 > next.count
            if !asides[places[index]] { current = year }
        }
        return asides
    }

    private static let reach = 2
    /// Expressions within which the next date stated bears on those before it.
    private static let sight = 2

    /// Nothing but «and», «to», a comma … stands between two expressions.
    private static func joins(_ first: DateMatch, _ second: DateMatch, in text: DateText) -> Bool {
        let between = first.words.upperBound..<second.words.lowerBound
        return between.count <= 3 && between.allSatisfy { joints.contains(text.words[$0].key) }
    }

    /// They are joined as «May to August», «between May and August».
    private static func opensRange(_ first: DateMatch, _ second: DateMatch, in text: DateText) -> Bool {
        let joint = text.words[first.words.upperBound].key
        return spans.contains(joint) || joint == and && text.words[first.words.lowerBound - 1].key == between
    }

    private static let spans = ["to", "until", "till", "through", "-", "–", "—"].map { DateWords.key($0) }
    private static let and = DateWords.key("and"), between = DateWords.key("between")
    private static let joints = Set(
        ["and", "or", "to", "until", "till", "through", "of", "the", "from", "in", ",", "-", "–", "—"].map {
            DateWords.key($0)
        })
}
