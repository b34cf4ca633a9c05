import NewsModel

/// What the filter leaves of the corpus, in the order of the article list. All panes read it; it is made anew only when
/// the filter or the order changes, so an article that is read while only unread ones are shown stays in its place.
struct Shown: Sendable {
    /// What it was made for.
    let query: Query
    let list: ListMemory
    let result: QueryResult
    /// The articles in the order of the list, folded ones behind the one they are folded under.
    let articles: [Int]
    /// The rows of the list: headings and articles that are not folded away.
    let rows: [ListRow]
    /// The articles that have a row.
    let listed: [Int]
    /// The events in the order of the corpus.
    let events: [Event]
    /// By article, where others report its story: those folded under it, or that can be.
    let groups: [Int: [Stories.Likeness]]
    /// By article of such a group: the one it is folded under.
    let leaders: [Int: Int]
    private let ranks: [Int?]
    private let places: [Int?]
    private let listRanks: [Int?]

    init(
        _ query: Query, _ list: ListMemory, _ result: QueryResult, _ ordering: ListOrdering, _ stories: Stories,
        _ corpus: Corpus
    ) {
        self.query = query
        self.list = list
        self.result = result
        events = corpus.events.filter { result.events[$0.id] }
        let order = ordering.articles.filter { result.articles[$0] }
        let groups = stories.groups(order)
        self.groups = groups
        let leaders = groups.reduce(into: [Int: Int]()) { leaders, group in
            for other in group.value { leaders[other.article] = group.key }
        }
        self.leaders = leaders
        let heads = order.filter { leaders[$0] == nil }
        articles = heads.flatMap { [$0] + (groups[$0] ?? []).map(\.article) }
        rows = Self.rows(heads, groups, ordering.headings) { list.unfolded.contains(corpus.articles[$0].id) }
        listed = rows.compactMap(\.article)
        let none = [Int?](repeating: nil, count: corpus.articles.count)
        ranks = articles.enumerated().reduce(into: none) { $0[$1.element] = $1.offset }
        listRanks = listed.enumerated().reduce(into: none) { $0[$1.element] = $1.offset }
        places = rows.enumerated().reduce(into: none) { places, row in
            if let article = row.element.article { places[article] = row.offset }
        }
    }

    /// Headings, the first articles of the stories, and the others where they are unfolded.
    private static func rows(
        _ heads: [Int], _ groups: [Int: [Stories.Likeness]], _ headings: [String], isUnfolded: (Int) -> Bool
    ) -> [ListRow] {
        var rows: [ListRow] = [], start = 0, count = 0
        for (place, article) in heads.enumerated() {
            if place == 0 || headings[article] != headings[heads[place - 1]] { (start, count) = (rows.count, 0) }
            let others = groups[article] ?? []
            count += 1 + others.count
            let heading = ListRow.heading(headings[article], count: count)
            if start == rows.count { rows.append(heading) } else { rows[start] = heading }
            rows.append(.article(article))
            if isUnfolded(article) { rows += others.map { .article($0.article) } }
        }
        return rows
    }
}

extension Shown {
    /// The place of an article among those shown, from 0; nil when the filter leaves it out.
    func rank(of article: Int) -> Int? { ranks[article] }

    /// The row of the list in which an article stands, or the one it is folded under.
    func row(of article: Int) -> Int? { places[article] ?? leaders[article].flatMap { places[$0] } }

    /// The place of an article, or of the one it is folded under, among the articles of the list.
    func listRank(of article: Int) -> Int? { listRanks[article] ?? leaders[article].flatMap { listRanks[$0] } }

    func has(event: Event.ID) -> Bool { result.events.indices.contains(event) && result.events[event] }

    /// How many articles are folded under one.
    func folded(under article: Int) -> Int { isFolded(article) ? groups[article]?.count ?? 0 : 0 }

    /// Whether the others of its story are folded under an article.
    func isFolded(_ article: Int) -> Bool { groups[article].map { places[$0[0].article] == nil } ?? false }

    /// Why an article stands under another one; nil when it does not.
    func likeness(of article: Int) -> Stories.Likeness? {
        leaders[article].flatMap { groups[$0]?.first { $0.article == article } }
    }

    /// The other articles that are shown, from the one behind `article` round the end of the list, or the other way.
    func articles(from article: Int, by step: Int) -> [Int] {
        let rank = ranks[article]
        let behind = articles[(rank.map { $0 + 1 } ?? 0)...], before = articles[..<(rank ?? 0)]
        return step > 0 ? Array(behind + before) : Array(before.reversed() + behind.reversed())
    }
}

/// A row of the article list.
enum ListRow: Hashable, Sendable {
    /// What the articles under it have in common, and how many there are.
    case heading(String, count: Int)
    case article(Int)

    var article: Int? { if case .article(let article) = self { article } else { nil } }
}

extension Stories {
    /// By the first article of each story, in an order, those that come later in it and report the story too.
    fileprivate func groups(_ order: [Int]) -> [Int: [Likeness]] {
        guard others.contains(where: { !$0.isEmpty }) else { return [:] }
        let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        var taken: Set<Int> = [], groups: [Int: [Likeness]] = [:]
        for article in order where taken.insert(article).inserted {
            let later = others[article].filter { ranks[$0.article] != nil && !taken.contains($0.article) }
            guard !later.isEmpty else { continue }
            taken.formUnion(later.map(\.article))
            groups[article] = later.sorted { ranks[$0.article, default: 0] < ranks[$1.article, default: 0] }
        }
        return groups
    }
}
