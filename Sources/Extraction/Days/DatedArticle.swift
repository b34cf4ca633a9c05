import NewsModel

/// An article as days are ranked by it: when it was published, which days it names, and its words.
struct DatedArticle: Sendable {
    let document: Document
    let published: CalendarDate?
    /// In order of place.
    let mentions: [Mention]
    /// The keys of its words of content, each once, in order.
    let words: [UInt64]

    /// A sentence that names a day.
    struct Mention: Sendable {
        let day: CalendarDate
        let sentence: Int
    }

    /// Days behind which a time of day is a stamp of the page, and no longer of the story.
    private static let story = 7
    /// Days beyond which an inferred publication dates no mention.
    private static let widest = 31

    init(_ document: Document, _ annotations: Annotations) {
        self.document = document
        let when = annotations.published.anchor?.interval
        published = (when?.days).map { $0 <= Self.widest } ?? false ? when?.latest : nil
        mentions = Self.mentions(document, annotations.dates, published)
        words = Self.words(of: document)
    }

    /// Letters of the shortest word that counts.
    private static let shortest = 4

    private static func isContent(_ token: Token) -> Bool {
        token.isWord && token.end - token.start >= shortest
            && !ClauseWords.lexicon.entry(token.key).isOneOf(ClauseWords.grammar | ClauseWords.light)
            && calendar.entry(token.key).classes == 0
    }

    private static func words(of document: Document) -> [UInt64] {
        var words: [UInt64] = []
        for token in document.tokens where isContent(token) { words.append(token.key) }
        words.sort()
        var last: UInt64?
        return words.filter { key in
            defer { last = key }
            return key != last
        }
    }

    private static func mentions(
        _ document: Document, _ dates: [TemporalExpression], _ published: CalendarDate?
    ) -> [Mention] {
        let starts = document.sentences.map { document.range($0.tokens).lowerBound }
        return dates.compactMap { date in
            guard let when = date.when, when.interval.isDay, let day = when.interval.earliest,
                date.kind == .date || date.kind == .time, !isStamp(date, day, published, document)
            else { return nil }
            let sentence = starts.partitioningIndex { $0 > date.range.lowerBound } - 1
            return sentence < 0 ? nil : Mention(day: day, sentence: sentence)
        }
    }

    /// «Updated: Mon Mar 7 2011 09:29»: a clock time, or weekday and year together, far from publication.
    private static func isStamp(
        _ date: TemporalExpression, _ day: CalendarDate, _ published: CalendarDate?, _ document: Document
    ) -> Bool {
        guard let published, abs(day.number - published.number) > story else { return false }
        guard date.kind == .date else { return true }
        let first = document.tokens.partitioningIndex { Int($0.start) >= date.range.lowerBound }
        let tokens = document.tokens[first...].prefix { Int($0.start) < date.range.upperBound }
        let hasYear = tokens.contains { $0.kind == .number && $0.end - $0.start == 4 }
        return hasYear && tokens.contains { calendar.entry($0.key).isOneOf(weekday) }
    }

    // swift-format-ignore
    private static let calendar = Lexicon("""
        weekday - monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        month   - january february march april june july august september october november december
        """)
    private static let weekday = calendar[class: "weekday"]
}
