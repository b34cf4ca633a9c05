import NewsModel

extension Importer {
    /// One article a file, its parts told apart by `TextParts`.
    static let text = Importer(
        name: "text", help: "plain text, one article a file: .txt .text",
        example: """
            Talks resume in Brussels

            By Ana Petrova

            Envoys of both sides met on Monday for the first time since the vote.
            """,
        accepts: { name in ["txt", "text"].contains { FilePath.has(name, ending: $0) } },
        limit: Article.limit,
        read: { file in
            var article = Article(id: file.id, path: file.path, bytes: file.bytes)
            article.findParts()
            return ImportResult(articles: [article])
        })
}

extension Article {
    /// The longest text of an article, in bytes.
    static let limit = 32 << 20

    /// Sets title, authors, outlet and regions from the text.
    package mutating func findParts() {
        let parts = TextParts(bytes)
        title = parts.title.map { Title(text($0).inOneLine, range: $0) }
        authors = parts.authors
        outlet = parts.outlet
        regions = parts.regions
    }
}
