import NewsModel

extension Importer {
    /// One article a file, its parts told apart by `TextParts`.
    static let text = Importer(
        name: "text", help: "plain text, one article a file, in UTF-8, UTF-16 or an older encoding",
        refuses: "what is not text: every tenth byte is zero",
        example: "talks.txt", endings: ["txt", "text"], mediaTypes: ["text/plain"],
        read: { part, intake in
            let bytes = try part.text(limit: .article)
            let head = bytes.prefix(headSize)
            guard head.count(where: { $0 == 0 }) * 10 <= head.count else {
                throw ImportError.refused(part.path, because: "not text, not read")
            }
            var article = part.article(bytes: bytes)
            article.findParts()
            try intake.add(article, of: part)
        })
}

extension Article {
    /// Sets title, authors, outlet and regions from the text.
    package mutating func findParts() {
        let parts = TextParts(bytes)
        title = parts.title.map { Title(text($0).inOneLine, range: $0) }
        authors = parts.authors
        outlet = parts.outlet
        regions = parts.regions
    }
}
