/// The pages wrapped last, so that a key does not wrap again what is on the screen.
struct PageCache: Sendable {
    private var pages: [(article: Int, width: Int, page: ArticlePage)] = []
    private static let limit = 6

    subscript(article: Int, width width: Int) -> ArticlePage? {
        pages.first { $0.article == article && $0.width == width }?.page
    }

    mutating func add(_ page: ArticlePage, _ article: Int, width: Int) {
        pages.append((article, width, page))
        if pages.count > Self.limit { pages.removeFirst() }
    }
}
