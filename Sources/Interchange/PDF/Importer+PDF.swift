import NewsModel

extension Importer {
    /// The text of a document, as `pdftotext` of poppler or xpdf finds it.
    static let pdf = Importer(
        name: "pdf", help: "PDF, where `pdftotext` is installed (Debian: poppler-utils)",
        refuses: "pictures of text; encrypted documents",
        example: "talks.pdf", endings: ["pdf"], mediaTypes: ["application/pdf"],
        begins: { $0.starts(with: Array("%PDF".utf8)) },
        read: { part, intake in
            let document = try part.stream.rest(of: part, limit: ImportLimit.document.value)
            let text = try TextOfPDF(path: part.path).text(of: document)
            var composed = ComposedText(title: nil)
            for range in Paragraph.all(in: text).map(\.range) {
                composed.add(text[range].inOneLine)
            }
            guard composed.hasBody else { throw ImportError.refused(part.path, because: "no text in this document") }
            try intake.add(composed.article(of: part), of: part)
        })
}
