import NewsModel

/// The items of a feed, one by one, out of its tags as they come.
struct FeedReader {
    private(set) var title: String?
    private(set) var language: String?
    private var lexer: MarkupLexer
    /// The names of the elements that are open, as far as the limit of depth.
    private var path: [String] = []
    private var item: FeedItem?
    /// How deep the item stands.
    private var depth = 0
    private var gathered: Gathered?
    private var line = 1
    private var counted = 0

    /// An element whose text is being gathered.
    private struct Gathered {
        let key: String
        let depth: Int
        /// Its contents are markup of this document, and begin here.
        let markup: Int?
        var text: [UInt8] = []
    }

    /// `bytes` is UTF-8.
    init(_ bytes: [UInt8]) { lexer = MarkupLexer(bytes, .xml) }

    /// Nil at the end. An item that the feed breaks off within is lost.
    mutating func next() -> FeedItem? {
        while true {
            let place = lexer.place
            guard let token = lexer.next() else { return nil }
            switch token {
            case .open(let element):
                open(element)
                if element.isEmpty, let item = close(element.name, at: place) { return item }
            case .close(let name): if let item = close(name, at: place) { return item }
            case .text(let range, let isRaw):
                guard gathered != nil else { continue }
                gathered?.text += isRaw ? Array(lexer.bytes[range]) : MarkupReference.replaced(in: lexer.bytes[range])
            case .comment: continue
            }
        }
    }

    private mutating func open(_ element: MarkupElement) {
        guard path.count < ImportLimit.depth.value else { return }
        path.append(element.name)
        if language == nil { language = element.attributes["xml:lang"] }
        if item == nil, ["item", "entry"].contains(element.name) {
            item = FeedItem(line: countedLine())
            depth = path.count
        } else if item != nil, gathered?.markup == nil {
            openField(element)
        } else if item == nil, path.count <= 3, ["title", "language", "dc:language"].contains(element.name) {
            gathered = Gathered(key: element.name, depth: path.count, markup: nil)
        }
    }

    private mutating func openField(_ element: MarkupElement) {
        let key = path[depth...].joined(separator: "/")
        guard FeedField.names.contains(key) else { return }
        if key == "link", let address = element.attributes["href"] {
            if ["alternate", nil].contains(element.attributes["rel"]) {
                item?.values["link", default: []].append(address)
            }
        } else if let term = element.attributes["term"] {
            item?.values[key, default: []].append(term)
        } else {
            let isMarkup = element.attributes["type"] == "xhtml"
            gathered = Gathered(key: key, depth: path.count, markup: isMarkup ? lexer.place : nil)
        }
    }

    /// The item that ends with this tag. A tag that ends nothing is passed over.
    private mutating func close(_ name: String, at place: Int) -> FeedItem? {
        guard let level = path.lastIndex(of: name) else { return nil }
        path.removeSubrange(level...)
        if let gathered, level < gathered.depth { keep(gathered, at: place) }
        guard let item, level < depth else { return nil }
        self.item = nil
        return item
    }

    private mutating func keep(_ gathered: Gathered, at place: Int) {
        self.gathered = nil
        let bytes = gathered.markup.map { Array(lexer.bytes[$0..<max($0, place)]) } ?? gathered.text
        let text = String(decoding: bytes, as: UTF8.self)
        if item != nil {
            item?.values[gathered.key, default: []].append(text)
        } else if gathered.key == "title" {
            title = title ?? text.inOneLine
        } else {
            language = text.inOneLine
        }
    }

    private mutating func countedLine() -> Int {
        line += lexer.bytes[counted..<lexer.place].count { $0 == 0x0A }
        counted = lexer.place
        return line
    }
}
