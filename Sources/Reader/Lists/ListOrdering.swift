import NewsModel

/// All articles in an order of the list, with their headings: made anew when the order changes, not when the filter
/// does.
struct ListOrdering: Sendable {
    let order: ListOrder
    /// The article whose likes come first, where the order is that of similarity.
    let model: Article.ID?
    let articles: [Int]
    /// By article: the heading it stands under.
    let headings: [String]

    init(_ list: ListMemory, _ corpus: Corpus, _ index: CorpusIndex) {
        order = list.order
        model = list.model
        switch list.order {
        case .date:
            articles = index.order
            headings = corpus.articles.map { $0.published.words }
        case .source:
            let keys = corpus.articles.map { Folding.fold($0.source) }
            articles = index.order.sorted { (keys[$0], index.ranks[$0]) < (keys[$1], index.ranks[$1]) }
            headings = corpus.articles.map(\.source)
        case .size:
            articles = index.order.sorted { (index.words[$1], index.ranks[$0]) < (index.words[$0], index.ranks[$1]) }
            headings = corpus.articles.indices.map { Self.length(index.minutes(ofArticle: $0)) }
        case .similarity:
            let model = list.model.flatMap { index.positions[$0] }
            let likes = model.map { Self.likes(of: $0, corpus) } ?? []
            let first = [model].compactMap(\.self) + likes
            articles = first + index.order.filter { [first = Set(first)] in !first.contains($0) }
            var headings = Array(repeating: "others", count: corpus.articles.count)
            for article in likes { headings[article] = "most like it" }
            if let model { headings[model] = "this one" }
            self.headings = headings
        }
    }

    /// Those that have something in common with an article, the most like it first.
    private static func likes(of article: Int, _ corpus: Corpus) -> [Int] {
        Similarity(corpus).counterparts(of: article, limit: 50).filter { $0.similarity >= 0.05 }.map(\.article)
    }

    private static func length(_ minutes: Int) -> String {
        switch minutes {
        case 10...: "10 min and more"
        case 5...: "5 to 9 min"
        case 2...: "2 to 4 min"
        default: "1 min"
        }
    }
}
