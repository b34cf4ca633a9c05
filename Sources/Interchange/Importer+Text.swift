import NewsModel

extension Importer {
    /// One article a file, its parts told apart by `TextParts`.
    static let text = Importer(
        name: "text",
        help: "plain text, one article a file, in UTF-8, UTF-16 or an older encoding, with front matter or without",
        refuses: "what is not text: every tenth byte is zero",
        example: "talks.txt", endings: ["txt", "text"], mediaTypes: ["text/plain"],
        read: { part, intake in
            let bytes = try part.text(limit: .article)
            let head = bytes.prefix(headSize)
            guard head.count(where: { $0 == 0 }) * 10 <= head.count else {
                throw ImportError.refused(part.path, because: "not text, not read")
            }
            let matter = FrontMatter(bytes)
            var article = part.article(bytes: bytes)
            article.findParts(from: matter.hasFields ? matter.end : 0)
            if matter.hasFields {
                for fault in matter.complete(&article) { intake.warn(part, "\(fault.line)", fault.expected) }
            }
            try intake.add(article, of: part)
        })
}

extension Article {
    /// Sets title, authors, outlet and regions from the text, which begins at a byte of the file; what stands above is
    /// furniture.
    package mutating func findParts(from start: Int = 0) {
        let parts = TextParts([UInt8](repeating: 0x0A, count: start) + bytes[start...])
        title = parts.title.map { Title(text($0).inOneLine, range: $0) }
        authors = parts.authors
        outlet = parts.outlet
        regions = (start > 0 ? [Region(.furniture, 0..<start)] : []) + parts.regions
    }
}
