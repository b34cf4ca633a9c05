import NewsModel

/// A text with its dates read while the publication is unknown: what the rows of `PublicationRules` look at.
struct DatedText: Sendable {
    /// A date that the text states with its year, whoever published it when.
    struct Stated: Sendable {
        let days: ClosedRange<CalendarDate>
        let grain: Grain
        let match: DateMatch
        let range: TextRange
        let kind: Region.Kind
    }

    let finder: DateFinder
    let stated: [Stated]

    init(_ finder: DateFinder) {
        self.finder = finder
        stated = finder.readings(published: nil).compactMap { Self.stated($0, in: finder) }
    }

    var text: DateText { finder.text }

    private static func stated(_ reading: DateFinder.Reading, in finder: DateFinder) -> Stated? {
        guard case .stated = reading.meaning.basis, let grain = reading.meaning.period?.grain, grain <= .year,
            let first = reading.meaning.interval?.earliest, let last = reading.meaning.interval?.latest
        else { return nil }
        let kind = finder.text.sentence(of: reading.match.words.lowerBound)?.kind ?? .body
        return Stated(days: first...last, grain: grain, match: reading.match, range: reading.range, kind: kind)
    }
}

// MARK: - Rows

extension DatedText {
    var publishedLines: [PublicationEvidence] {
        stated.filter { $0.grain == .day && isShort($0) && words(before: $0.match, 4, are: Self.published) }
            .map { statement($0, "says so") }
    }

    /// A day that is the whole of its line, before the third sentence of the text or in a byline.
    var dateLines: [PublicationEvidence] {
        stated.filter { date in
            guard date.grain == .day, let place = sentence(of: date.match) else { return false }
            let line = text.document.range(text.document.sentences[place].tokens)
            return (place < 4 || date.kind == .byline) && line == date.range
        }.map { statement($0, "a line of its own") }
    }

    /// The latest one of the body, captions and headlines counts.
    var toldAsPast: [PublicationEvidence] {
        let told = stated.filter { isTold($0) && tense($0) != .future && !isLimit($0) }
        let latest = told.max { $0.days.lowerBound < $1.days.lowerBound }
        return latest.map {
            let why = $0.kind == .caption ? "day of a picture" : "told as past"
            return [.notBefore($0.days.lowerBound, $0.range, why)]
        } ?? []
    }

    var toldAsFuture: [PublicationEvidence] {
        stated.filter { isTold($0) && tense($0) == .future }.map {
            let last = $0.grain == .day ? $0.days.lowerBound.adding(days: -1) : $0.days.upperBound
            return .notAfter(last, $0.range, "told as future")
        }
    }

    /// A picture shows what has happened: weekdays told as past lie before it.
    var weekdaysTold: [PublicationEvidence] {
        guard let picture = newestPicture else { return [] }
        return finder.matches.compactMap { match in
            guard Self.weekdayRules.contains(finder.rule(of: match).name),
                text.tense(around: match.words) != .future,
                let last = lastDay(after: picture, for: match)
            else { return nil }
            return .notAfter(last, text.range(match.words), "that day lies before the picture of \(picture)")
        }
    }

    /// «Seven years ago» in a sentence that shares a name with one that states a year.
    var yearsAgo: [PublicationEvidence] {
        finder.matches.compactMap { match -> PublicationEvidence? in
            guard finder.rule(of: match).name.hasSuffix("units ago"), let count = finder.reading(match).yearCount,
                let year = yearTold(besides: match), let when = Period.year(year.first.year + count)
            else { return nil }
            let says = "\(count) years after \(year.first.year): published in \(when.first.year)"
            return PublicationEvidence(bound: when.interval, evidence: Evidence(text.range(match.words), says: says))
        }
    }

    /// The latest day or month told as past without its year («met on December 7»), when publication is known to some
    /// months. «Back in September» is over.
    func yearlessDay(told published: CalendarInterval?) -> PublicationEvidence? {
        guard let published, let days = published.days, (2...400).contains(days) else { return nil }
        let told = finder.readings(published: published).compactMap {
            reading -> (day: CalendarDate, range: TextRange)? in
            guard case .publication = reading.meaning.basis,
                Self.yearless.contains(finder.rule(of: reading.match).name),
                let day = firstDay(after: reading), published.contains(day),
                text.tense(around: reading.match.words) == .past
            else { return nil }
            return (day, reading.range)
        }
        return told.max { $0.day < $1.day }.map { .notBefore($0.day, $0.range, "told as past, without a year") }
    }

    /// The first day on which this could be told.
    private func firstDay(after reading: DateFinder.Reading) -> CalendarDate? {
        guard let interval = reading.meaning.interval, interval.days ?? .max <= 31 else { return nil }
        guard !interval.isDay, words(before: reading.match, 2, are: [WordKey.of("back")]) else {
            return interval.earliest
        }
        return interval.latest?.adding(days: 1)
    }

    var copyrightYears: [PublicationEvidence] {
        stated.filter { $0.grain == .year && words(before: $0.match, 3, are: Self.copyright) }
            .map { .notAfter($0.days.upperBound, $0.range, "copyright line") }
    }
}

// MARK: - Looking

extension DatedText {
    private static let published = ["published", "posted", "updated", "publication", "date"].map { WordKey.of($0) }
    private static let copyright = [WordKey.of("copyright"), 0xA9, WordKey.of("c")]
    private static let limits = ["by", "until", "till", "before"].map { WordKey.of($0) }
    private static let yearless = ["day month", "month day", "month", "month, doubtful"]
    private static let weekdayRules = ["weekday", "last weekday", "part of a day"]

    private func statement(_ date: Stated, _ why: String) -> PublicationEvidence {
        PublicationEvidence(
            bound: CalendarInterval(date.days), evidence: Evidence(date.range, says: why), isStatement: true)
    }

    /// Biographies and page furniture tell nothing of the day.
    private func isTold(_ date: Stated) -> Bool {
        [.title, .standfirst, .caption, .body].contains(date.kind) && !words(before: date.match, 3, are: Self.copyright)
    }

    private func isShort(_ date: Stated) -> Bool {
        text.sentence(of: date.match.words.lowerBound).map { $0.tokens.count < 16 } ?? false
    }

    private func isLimit(_ date: Stated) -> Bool { words(before: date.match, 1, are: Self.limits) }

    private func tense(_ date: Stated) -> PointOfView.Tense? { text.tense(around: date.match.words) }

    private func words(before match: DateMatch, _ count: Int, are keys: [UInt64]) -> Bool {
        let places = max(0, match.words.lowerBound - count)..<match.words.lowerBound
        return places.contains { keys.contains(text.words[$0].key) }
    }

    private var newestPicture: CalendarDate? {
        stated.filter { $0.kind == .caption && $0.grain == .day }.map(\.days.lowerBound).max()
    }

    /// The last day up to which this weekday means one that is not behind the picture's day.
    private func lastDay(after picture: CalendarDate, for match: DateMatch) -> CalendarDate? {
        let days = (0..<14).map { picture.adding(days: $0) }.prefix { day in
            guard let told = finder.reading(match, published: day).meaning?.interval?.latest else { return false }
            return told <= picture
        }
        return days.last
    }

    /// The stated year whose sentence, with the one before, shares the most names with this one's; nil on a tie.
    /// Sentences within which two years may be of one happening.
    private static let nearby = 100

    private func yearTold(besides match: DateMatch) -> Period? {
        guard let place = sentence(of: match) else { return nil }
        let names = names(in: place...place)
        let years = stated.filter { isTold($0) && $0.grain == .year }.compactMap { date in
            sentence(of: date.match).flatMap { other in
                abs(other - place) > Self.nearby
                    ? nil : (names.intersection(self.names(in: max(0, other - 1)...other)).count, date.days)
            }
        }
        guard let most = years.map(\.0).max(), most > 0 else { return nil }
        let best = Set(years.filter { $0.0 == most }.map(\.1))
        return best.count == 1 ? best.first.map { Period(.year, holding: $0.lowerBound) } : nil
    }

    private func sentence(of match: DateMatch) -> Int? {
        guard let sentence = text.sentence(of: match.words.lowerBound) else { return nil }
        let sentences = text.document.sentences
        return sentences.partitioningIndex { $0.tokens.lowerBound >= sentence.tokens.lowerBound }
    }

    /// Keys of the capitalised words, but for those that open a sentence.
    private func names(in sentences: ClosedRange<Int>) -> Set<UInt64> {
        let tokens = text.document.sentences[sentences].flatMap { $0.tokens.dropFirst() }
        return Set(tokens.map { text.document.tokens[$0] }.filter { $0.isWord && $0.isCapitalised }.map(\.key))
    }
}

extension DateReading {
    /// Years of «seven years ago»; nil for other units and for «a few».
    fileprivate var yearCount: Int? { unit == .year ? number.count : nil }
}
