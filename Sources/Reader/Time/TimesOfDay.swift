import NewsModel

/// The times of day that texts state («at 9:30 a.m.»), in order of time: days alone have no order within them.
struct TimesOfDay: Sendable {
    /// Words that state a time of day.
    struct Item: Hashable, Sendable {
        let day: CalendarDate
        /// Since midnight.
        let minute: Int
        let article: Int
        let range: TextRange
        /// «Herald: “at 9:30 a.m.”»
        let words: String

        /// «09:30»
        var clock: String { "\(CalendarDate.padded(minute / 60, 2)):\(CalendarDate.padded(minute % 60, 2))" }
    }

    private let items: [Item]

    init(_ corpus: Corpus) {
        items = zip(corpus.articles.indices, corpus.annotations)
            .flatMap { article, found in found.dates.compactMap { Self.item($0, article, corpus.articles[article]) } }
            .sorted { ($0.day, $0.minute, $0.article) < ($1.day, $1.minute, $1.article) }
    }

    var isEmpty: Bool { items.isEmpty }

    /// The first of a day that is not earlier than a minute of it; nil when that day has none.
    func first(on day: CalendarDate, atOrAfter minute: Int) -> Item? {
        let place = items.partitioningIndex { ($0.day, $0.minute) >= (day, minute) }
        return items.indices.contains(place) && items[place].day == day ? items[place] : nil
    }

    /// Nil unless the value names a minute: «2024-03-14T09:30», but not «2024-03-14TMO».
    private static func item(_ date: TemporalExpression, _ article: Int, _ text: Article) -> Item? {
        let halves = date.value.split(separator: "T"), clock = halves.last?.split(separator: ":") ?? []
        guard date.kind == .time, halves.count == 2, clock.count == 2,
            let hour = Int(clock[0]), let minute = Int(clock[1]), (0...24).contains(hour), (0..<60).contains(minute),
            let days = EDTF.interval(String(halves[0])), days.isDay, let day = days.earliest
        else { return nil }
        return Item(
            day: day, minute: hour * 60 + minute, article: article, range: date.range,
            words: "\(text.shortSource): “\(text.text(date.range))”")
    }
}
