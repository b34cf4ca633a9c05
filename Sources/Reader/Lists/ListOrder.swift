import NewsModel

/// In what order the article list stands. `S` goes from one to the next.
enum ListOrder: String, CaseIterable, Sendable {
    case date, source, size, similarity

    /// «by date»
    var words: String { "by \(rawValue)" }
}

/// How the article list is laid out.
struct ListMemory: Hashable, Sendable {
    var order = ListOrder.date
    /// The article whose likes come first, where the order is that of similarity.
    var model: Article.ID?
    /// The articles from under which others of their story have been taken out.
    var unfolded: Set<Article.ID> = []
}
