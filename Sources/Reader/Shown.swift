import NewsModel

/// What the filter leaves of the corpus, in the order of the article list. All panes read it; it is made anew only when
/// the filter or the order changes, so an article that is read while only unread ones are shown stays in its place.
struct Shown: Sendable {
    /// What it was made for.
    let query: Query
    let list: ListMemory
    let result: QueryResult
    /// The articles in the order of the list.
    let articles: [Int]
    /// The rows of the list: headings and articles.
    let rows: [ListRow]
    /// The events in the order of the corpus.
    let events: [Event]
    private let ranks: [Int: Int]
    private let places: [Int: Int]

    init(_ query: Query, _ list: ListMemory, _ result: QueryResult, _ corpus: Corpus, _ index: CorpusIndex) {
        self.query = query
        self.list = list
        self.result = result
        articles = index.order.filter { result.articles[$0] }
        events = corpus.events.filter { result.events[$0.id] }
        rows = Self.rows(articles, corpus)
        ranks = Dictionary(uniqueKeysWithValues: articles.enumerated().map { ($1, $0) })
        places = Dictionary(
            uniqueKeysWithValues: rows.enumerated().compactMap { row in row.element.article.map { ($0, row.offset) } })
    }

    /// The place of an article among those shown, from 0; nil when the filter leaves it out.
    func rank(of article: Int) -> Int? { ranks[article] }

    /// The row of the list in which an article stands.
    func row(of article: Int) -> Int? { places[article] }

    func has(event: Event.ID) -> Bool { result.events.indices.contains(event) && result.events[event] }

    /// The other articles that are shown, from the one behind `article` round the end of the list, or the other way.
    func articles(from article: Int, by step: Int) -> some Sequence<Int> {
        let count = articles.count, start = ranks[article] ?? (step > 0 ? -1 : count)
        return (1...max(1, count)).lazy.filter { _ in count > 0 }
            .map { articles[((start + $0 * step) % count + count) % count] }
            .filter { $0 != article }
    }

    private static func rows(_ articles: [Int], _ corpus: Corpus) -> [ListRow] {
        var rows: [ListRow] = [], latest: String?
        for article in articles {
            let heading = corpus.articles[article].published.words
            if heading != latest { rows.append(.heading(heading)) }
            latest = heading
            rows.append(.article(article))
        }
        return rows
    }
}

/// A row of the article list.
enum ListRow: Hashable, Sendable {
    case heading(String)
    case article(Int)

    var article: Int? { if case .article(let article) = self { article } else { nil } }
}

/// How the article list is laid out.
struct ListMemory: Hashable, Sendable {
}
