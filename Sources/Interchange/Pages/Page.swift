import NewsModel

/// A page of HTML, read in one pass: its blocks of text, and what it states.
struct Page {
    private(set) var reader = BlockReader()
    private(set) var statements = PageStatements()

    /// `bytes` is UTF-8.
    init(_ bytes: [UInt8]) {
        var lexer = MarkupLexer(bytes, .html)
        while let token = lexer.next() {
            switch token {
            case .open(let element):
                reader.start(element)
                statements.start(element)
                if element.isEmpty, !["script", "style"].contains(element.name) { continue }
            case .close(let name):
                reader.end(name)
                statements.end(name)
            case .text(let range, let isRaw):
                let text = isRaw ? Array(bytes[range]) : MarkupReference.replaced(in: bytes[range])
                reader.add(text)
                statements.add(text)
            case .comment(let range): statements.comment(String(decoding: bytes[range].prefix(4_096), as: UTF8.self))
            }
        }
        reader.finish()
    }

    /// The article of a page with much around it; nil where no text is left.
    func article(of part: SourcePart, key: String? = nil) -> Article? {
        composed(MainText.blocks(reader), of: part, key: key)
    }

    /// All text of a page, as of a mail or a chapter.
    func wholeText(of part: SourcePart, key: String? = nil) -> Article? {
        composed(reader.blocks, of: part, key: key)
    }

    private func composed(_ blocks: [TextBlock], of part: SourcePart, key: String?) -> Article? {
        var text = ComposedText(title: statements.title)
        for block in blocks { text.add(block.text, as: block.kind == .caption ? .caption : nil) }
        guard text.hasBody else { return nil }
        var article = text.article(of: part, key: key)
        statements.complete(&article)
        return article
    }
}

/// The text of an article put together from a source that is no plain text: title, then paragraphs with a blank line
/// between them. Offsets count its UTF-8 bytes.
struct ComposedText {
    private var bytes: [UInt8] = []
    private var kinds: [Int: Region.Kind] = [:]
    private let title: Title?
    private(set) var hasBody = false

    init(title: String?) {
        let line = title?.inOneLine ?? ""
        self.title = line.isEmpty ? nil : Title(line, range: 0..<line.utf8.count)
        if !line.isEmpty { append(Array(line.utf8), as: .title) }
    }

    /// A paragraph; one that only repeats the title is left out.
    mutating func add(_ paragraph: [UInt8], as kind: Region.Kind? = nil) {
        let line = String(decoding: paragraph, as: UTF8.self)
        if let title, line.utf8.count < 2 * title.text.utf8.count, Words.folded(line) == Words.folded(title.text) {
            return
        }
        append(paragraph, as: kind)
        hasBody = true
    }

    private mutating func append(_ line: [UInt8], as kind: Region.Kind?) {
        if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
        kinds[bytes.count] = kind
        bytes += line
    }

    func article(of part: SourcePart, key: String? = nil) -> Article {
        var article = key.map { part.article($0, bytes: bytes) } ?? part.article(bytes: bytes)
        article.findParts()
        for place in article.regions.indices {
            article.regions[place].kind = kinds[article.regions[place].range.lowerBound] ?? article.regions[place].kind
        }
        if let title { article.title = title }
        return article
    }
}
