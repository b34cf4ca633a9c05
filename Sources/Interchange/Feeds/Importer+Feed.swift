import NewsModel

extension Importer {
    /// What a feed carries of each article: often all of it, sometimes only a summary.
    static let feed = Importer(
        name: "feed", help: "RSS 0.9 to 2.0 and Atom: an article for each item, from its contents or its summary",
        refuses: "an item with neither text nor title; entities that a document declares are not expanded",
        example: "talks.xml", endings: ["rss", "atom", "rdf", "xml"],
        mediaTypes: [
            "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml",
        ],
        begins: { head in
            ["<rss", "<feed", "<rdf:rdf", "<atom:feed"].contains { head.text.contains($0) } && head.text.hasPrefix("<")
        },
        read: { part, intake in
            var reader = FeedReader(try part.text(limit: .document) { MarkupDeclaration.encoding($0) })
            var number = 0
            while let item = reader.next() {
                number += 1
                guard number <= ImportLimit.items.value else {
                    return intake.skip(part, nil, "more than \(ImportLimit.items.text) items, the rest is not read")
                }
                try read(item, number, reader, of: part, intake)
            }
            if number == 0 { throw ImportError.refused(part.path, because: "no items of a feed in this XML") }
        })

    private static func read(
        _ item: FeedItem, _ number: Int, _ feed: FeedReader, of part: SourcePart, _ intake: Intake
    ) throws {
        let key = item.first(.id).map(\.inOneLine).flatMap { $0.utf8.count <= 200 ? $0 : nil } ?? "\(number)"
        guard var article = article(item, key, part) else {
            return intake.skip(part, "\(item.line)", "expected an item with text or a title")
        }
        article.authors = item.all(.author).map(name).filter { !$0.isEmpty }
        article.url = item.first(.url).map(\.inOneLine) ?? article.url
        (article.outlet, article.language) = (feed.title ?? article.outlet, feed.language ?? article.language)
        article.tags = item.all(.tag).map(\.inOneLine).filter { !$0.isEmpty }
        article.published = item.first(.published).flatMap { Publication(stated: $0) } ?? Publication()
        try intake.add(article, of: part)
    }

    /// The title may hold markup, and so may the text. An item without text is its title.
    private static func article(_ item: FeedItem, _ key: String, _ part: SourcePart) -> Article? {
        let title = item.first(.title).map { plain($0) }
        let body = item.first(.text) ?? title ?? ""
        guard body.utf8.contains(where: { $0 > 0x20 }) else { return nil }
        var text = ComposedText(title: item.first(.text) == nil ? nil : title)
        for paragraph in paragraphs(body) { text.add(paragraph) }
        return text.hasBody ? text.article(of: part, key: key) : nil
    }

    private static func paragraphs(_ text: String) -> [[UInt8]] {
        guard text.contains("<") || text.contains("&") else {
            return text.split(whereSeparator: \.isNewline).map { Array($0.utf8) }
        }
        return Page(Array(text.utf8)).reader.blocks.map(\.text)
    }

    private static func plain(_ text: String) -> String {
        let blocks = Page(Array(text.utf8)).reader.blocks
        return blocks.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " ").inOneLine
    }

    /// «ana@example.org (Ana Petrova)» is Ana Petrova.
    private static func name(_ text: String) -> String {
        guard let open = text.firstIndex(of: "("), text.contains("@") else { return text.inOneLine }
        return text[text.index(after: open)...].prefix { $0 != ")" }.inOneLine
    }
}
