import Extraction
import NewsModel
import NewsStore

/// The articles of a library as a list of any length, the oldest first: the reader holds a window of its rows, and the
/// texts that are open. What a filter leaves is kept as numbers, eight bytes an article.
struct Shelf: Sendable {
    let archive: Archive
    /// Where marks and places of articles are kept.
    let library: Library
    private let mostJoined: Int
    /// How many articles the filter leaves.
    private(set) var count: Int
    /// How many there are.
    let total: Int
    let sources: Int
    /// The places whose rows are held.
    private(set) var window = 0..<0
    /// Those rows, and behind them articles that are open but have none.
    private(set) var articles: [Article] = []
    /// By path, the numbers of the rows.
    private var numbers: [String: Int] = [:]
    private(set) var query = Query()
    /// By path, how many other articles have the same text as a row, or nearly.
    private(set) var copies: [String: Int] = [:]
    /// What the filter leaves, the oldest first; nil when there is no filter.
    private var filtered: [Int]?
    /// The open texts, with what was found in them, and those asked for when the rows were taken last.
    private var open = Corpus()
    private var asked: Set<Article.ID>?
    /// Whether the open texts are shown without what is in them, as on the first frame.
    private var isPlain = true
    /// Whether `open` is the whole list.
    private(set) var isJoined = false
    /// The events of all articles, as far as they are shown.
    private var survey: EventSurvey
    /// Rows whose marks have not been asked for.
    private var unknown: [String] = []
    /// Why the filter means nothing to a library; the list is then as it was.
    private(set) var mistake: QueryMistake?

    /// A list of at most so many articles is read together.
    init(_ archive: Archive, _ library: Library, joining most: Int) throws {
        (self.archive, self.library, mostJoined) = (archive, library, most)
        total = try archive.count()
        count = total
        sources = try archive.sources().count
        survey = EventSurvey(archive)
    }

    /// How far before the end of the window its cursor may go.
    private static let margin = 80
    private static let length = 240

    /// Holds the rows around a place. False when it held them already.
    mutating func turn(to place: Int) throws -> Bool {
        let first = max(0, place - Self.margin), last = min(count, place + Self.margin)
        guard !isJoined, window.isEmpty || first < window.lowerBound || last > window.upperBound else { return false }
        let start = min(max(0, place - Self.length / 2), max(0, count - Self.length))
        try hold(start..<min(count, start + Self.length))
        return true
    }

    /// Leaves what a filter wants. The rows are to be turned to some place then.
    mutating func filter(_ query: Query) throws {
        (self.query, mistake) = (query, nil)
        do {
            let readings = query.asksForReadings ? try library.archiveReadings() : ArchiveReadings()
            filtered = query.isEmpty ? nil : try archive.numbers(query, readings: readings).reversed()
            count = filtered?.count ?? total
            (window, isJoined) = (0..<0, false)
            survey.forget()
            try hold(0..<0)
        } catch let error as QueryMistake { mistake = error }
    }

    private mutating func hold(_ places: Range<Int>) throws {
        let rows = try headlines(places)
        window = places.lowerBound..<places.lowerBound + rows.count
        articles = rows.map(Article.init)
        (asked, unknown) = (nil, rows.map(\.path))
        copies = Self.copies(rows)
        numbers = Dictionary(rows.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first })
    }

    func article(at place: Int) -> Article? { window.contains(place) ? articles[place - window.lowerBound] : nil }

    /// What the reader did with the rows held since the last time, by path.
    mutating func newReadings() throws -> [String: Reading] {
        guard !unknown.isEmpty else { return [:] }
        defer { unknown = [] }
        return try library.readings(of: unknown)
    }

    private static func copies(_ rows: [Headline]) -> [String: Int] {
        Dictionary(rows.filter { $0.copies > 0 }.map { ($0.path, $0.copies) }, uniquingKeysWith: +)
    }

    private func headlines(_ places: Range<Int>) throws -> [Headline] {
        if let filtered { return try archive.headlines(filtered[places]) }
        return try archive.headlines(count - places.upperBound..<count - places.lowerBound).reversed()
    }
}

/// Where articles stand.
extension Shelf {
    /// The place of an article in the list; of one that the filter leaves out, that of the next newer one.
    func place(ofPath path: String) throws -> Int? {
        guard let number = try numbers[path] ?? archive.number(of: path) else { return nil }
        return try place(of: number)
    }

    /// The place of the first article published on a day or after.
    func place(of day: CalendarDate) throws -> Int {
        guard filtered == nil else { return try place(of: Archive.firstNumber(of: day)) }
        return count - (try archive.place(of: day.adding(days: -1)))
    }

    private func place(of number: Int) throws -> Int {
        if let filtered { return filtered.partitioningIndex { $0 >= number } }
        return count - 1 - (try archive.place(of: number))
    }

    func isFiltered(out path: String) throws -> Bool {
        guard let filtered, let number = try numbers[path] ?? archive.number(of: path) else { return false }
        let place = filtered.partitioningIndex { $0 >= number }
        return place == filtered.count || filtered[place] != number
    }
}

/// Texts.
extension Shelf {
    /// Reads some articles, and nothing else: the rows with their texts, actors, dates and events. Nil when they are
    /// those of the last time.
    mutating func corpus(opening ids: Set<Article.ID>) throws -> Corpus? {
        guard !isJoined, asked != ids else { return nil }
        asked = ids
        if isPlain {
            open = Corpus(plain: try texts(ids))
        } else if Set(open.articles.map(\.id)) != ids {
            open = Extractor.corpus(of: try texts(ids))
        }
        articles.removeLast(articles.count - window.count)
        var places = Dictionary(
            articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        for article in open.articles where places[article.id] == nil {
            places[article.id] = articles.count
            articles.append(article)
        }
        let wide = open.spread(over: articles, at: open.articles.compactMap { places[$0.id] })
        return try survey.adding(to: wide, open: try openNumbers(places))
    }

    private func openNumbers(_ places: [Article.ID: Int]) throws -> [Int: Int] {
        try open.articles.reduce(into: [:]) { found, article in
            guard let place = places[article.id] else { return }
            found[place] = try numbers[article.id] ?? archive.number(of: article.id)
        }
    }

    /// How many events all articles tell; nil where nobody has joined them, or where only some are read together.
    var eventTotal: Int? { isJoined || isPlain ? nil : survey.total }

    /// Takes the events around a day. False when it has them.
    mutating func survey(around day: CalendarDate) throws -> Bool {
        guard !isJoined, !isPlain, try survey.move(to: day, filtered, query) else { return false }
        asked = nil
        return true
    }

    /// Whether all articles of the library are held with their texts.
    var isWhole: Bool { isJoined && query.isEmpty }

    /// Whether the texts of all that the filter leaves are to be read together.
    var isJoinable: Bool { !isJoined && (1...mostJoined).contains(count) }

    /// All that the filter leaves.
    func texts() throws -> [Article] {
        try headlines(0..<count).compactMap { row in try archive.article(row.id)?.article.named(row.path) }
    }

    /// What was found in `texts()` stands for the window from now on.
    mutating func join(_ texts: Corpus) {
        copies = (try? headlines(0..<count)).map(Self.copies) ?? copies
        (isJoined, open, articles) = (true, texts, texts.articles)
        (count, window) = (articles.count, 0..<articles.count)
    }

    /// Whether all that a query wants is among the articles held, as far as a list goes.
    func answers(_ query: Query) -> Bool {
        query == self.query || isJoined && self.query.parts.allSatisfy(query.parts.contains)
    }

    /// Reads the open texts for actors and dates from now on. False when it does already.
    mutating func readOpen() -> Bool {
        guard isPlain else { return false }
        (isPlain, asked, open) = (false, nil, Corpus())
        return true
    }

    private func texts(_ ids: Set<Article.ID>) throws -> [Article] {
        try ids.sorted().compactMap { id in
            let number = try numbers[id] ?? archive.number(of: id)
            return try number.flatMap { try archive.article($0)?.article.named(id) }
        }
    }
}

extension Article {
    /// A row of a list: all but the text.
    fileprivate init(_ headline: Headline) {
        self.init(id: headline.path, path: headline.path, bytes: [])
        title = headline.title.isEmpty ? nil : Title(headline.title)
        outlet = headline.outlet
        let when = headline.published.flatMap { DateValue(edtf: $0, because: Reason("as the library has it")) }
        if let when { published = Publication(.stated, when) }
    }
}
