import NewsModel

/// By which paths the store knows the articles of a corpus.
struct ArticlePaths: Sendable {
    /// In the order of the corpus.
    let all: [String]
    /// The article's place in the corpus.
    let places: [String: Int]

    init(_ paths: [String]) {
        all = paths
        places = Dictionary(paths.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
