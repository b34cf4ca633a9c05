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

    /// What is looked through.
    enum Source: Sendable {
        /// A row of a list, in which only the first place counts.
        case words(String)
        /// A row of a long list, all of which were looked through at once.
        case lookedThrough(holds: Bool)
        /// A part of an article, in which every place counts.
        case part([UInt8], TextRange)
    }

    let item: Item
    let source: Source

    init(_ item: Item, _ source: Source) {
        self.item = item
        self.source = source
    }

    /// Where words stand in it: bytes of the file in texts, 0 in rows.
    func offsets(of find: Find) -> [Int] {
        switch source {
        case .words(let words): find.ranges(in: Array(words.utf8)).prefix(1).map { _ in 0 }
        case .lookedThrough(let holds): holds ? [0] : []
        case .part(let bytes, let range): find.ranges(in: bytes, within: range).map(\.lowerBound)
        }
    }
}

/// A place in the lines of a pane; in texts also the byte.
struct FindPlace: Hashable, Comparable, Sendable {
    var line: Int
    var offset = 0

    static func < (a: Self, b: Self) -> Bool { (a.line, a.offset) < (b.line, b.offset) }
}
