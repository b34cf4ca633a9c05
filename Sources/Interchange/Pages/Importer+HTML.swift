extension Importer {
    /// A saved page: its main text, and what it states of title, authors, outlet, address and date.
    static let html = Importer(
        name: "html", help: "a saved web page: the article, without what the page puts around it",
        refuses: "a page without text; scripts do not run, and nothing is fetched",
        example: "talks.html", endings: ["html", "htm", "xhtml"],
        mediaTypes: ["text/html", "application/xhtml+xml"],
        begins: { head in ["<!doctype html", "<html", "<head", "<body"].contains { head.text.hasPrefix($0) } },
        read: { part, intake in
            let bytes = try part.text(limit: .article) { MarkupDeclaration.encoding($0) }
            let page = Page(bytes)
            if page.reader.isCut {
                intake.warn(part, nil, "only its first \(ImportLimit.blocks.text) paragraphs are read")
            }
            guard let article = page.article(of: part) else {
                throw ImportError.refused(part.path, because: "no text in this page")
            }
            try intake.add(article, of: part)
        })
}
