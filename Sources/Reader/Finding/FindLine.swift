import NewsModel

/// A line of a pane in which `/` looks, and what it stands for.
struct FindLine: Sendable {
    enum Item: Hashable, Sendable {
        case article(Int)
        case event(Event.ID)
        case sidebar(SidebarLine)
        /// The whole text of the open article.
        case text
        /// One side of a pair of passages, by its place.
        case passage(pair: Int, ComparisonMemory.Side)
    }

    let item: Item
    let bytes: [UInt8]
    /// The part of `bytes` to look in.
    let range: TextRange
    /// Whether every place in it counts, and not only the first.
    let isText: Bool

    /// A row of a list.
    init(_ item: Item, _ words: String) {
        self.item = item
        bytes = Array(words.utf8)
        range = 0..<bytes.count
        isText = false
    }

    /// A part of an article.
    init(_ item: Item, _ article: Article, _ range: TextRange) {
        self.item = item
        bytes = article.bytes
        self.range = range
        isText = true
    }

    /// Where words stand in it.
    func ranges(of find: Find) -> ArraySlice<TextRange> {
        find.ranges(in: bytes, within: range).prefix(isText ? .max : 1)
    }
}

/// A place in the lines of a pane; in texts also the byte.
struct FindPlace: Hashable, Comparable, Sendable {
    var line: Int
    var offset = 0

    static func < (a: Self, b: Self) -> Bool { (a.line, a.offset) < (b.line, b.offset) }
}
