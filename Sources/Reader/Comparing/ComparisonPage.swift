import NewsModel
import TerminalUI

/// Two articles laid side by side, or as stacked pairs: passages that tell the same stand in the same rows.
struct ComparisonPage: Sendable {
    /// What it was made for; another key needs another page.
    struct Key: Hashable, Sendable {
        var a, b: Int
        /// Columns of one text.
        var width: Int
        var isStacked: Bool
        var filter: ComparisonMemory.Filter
        var pins: [ComparisonPin] = []
    }

    /// A row of the screen: a line of A, of B, or of both.
    struct Row: Hashable, Sendable {
        /// The place of its pair in `pairs`.
        var pair: Int
        /// Lines of the pair's texts; nil where that side shows nothing.
        var a: Int?
        var b: Int?
    }

    /// A row of the comparison with its texts wrapped.
    struct Pair: Sendable {
        let told: ComparisonRow
        let a: WrappedText?
        let b: WrappedText?
        /// The first row of the screen.
        fileprivate(set) var row = 0
    }

    let key: Key
    let comparison: Comparison
    private(set) var pairs: [Pair]
    private(set) var rows: [Row] = []

    init(_ key: Key, _ comparison: Comparison, of corpus: Corpus) {
        self.key = key
        self.comparison = comparison
        let differences = comparison.differences
        let textA = Side(key.a, differences.map(\.a), corpus), textB = Side(key.b, differences.map(\.b), corpus)
        pairs = comparison.rows.filter { key.filter.shows($0.sign) }.map { told in
            Pair(
                told: told, a: told.a.map { textA.wrapped($0, key.width, beside: told.b.map(textB.words)) },
                b: told.b.map { textB.wrapped($0, key.width, beside: told.a.map(textA.words)) })
        }
        for place in pairs.indices {
            pairs[place].row = rows.count
            addRows(of: place)
            rows.append(Row(pair: place))
        }
    }

    private mutating func addRows(of place: Int) {
        let a = pairs[place].a?.count ?? 0, b = pairs[place].b?.count ?? 0
        if key.isStacked {
            rows += (0..<a).map { Row(pair: place, a: $0) } + (0..<b).map { Row(pair: place, b: $0) }
        } else {
            rows += (0..<max(a, b)).map { Row(pair: place, a: $0 < a ? $0 : nil, b: $0 < b ? $0 : nil) }
        }
    }

    /// The row being read.
    func row(of memory: ComparisonMemory) -> Int {
        pairs.indices.contains(memory.pair) ? pairs[memory.pair].row + memory.line : 0
    }

    /// The place of the pair in which a text tells an event, or says a byte of it.
    func pair(telling event: Event.ID) -> Int? {
        pairs.firstIndex { $0.told.events.contains(event) && $0.told.a != nil && $0.told.b != nil }
            ?? pairs.firstIndex { $0.told.events.contains(event) }
    }

    func pair(at offset: Int, on side: ComparisonMemory.Side) -> Int? {
        pairs.firstIndex { ($0.told.range(on: side)?.upperBound ?? 0) > offset }
    }
}

/// One of the two texts.
private struct Side {
    let article: Article
    let marks: ArticleMarks
    let differences: [TextRange]

    init(_ place: Int, _ differences: [Disagreement.Side], _ corpus: Corpus) {
        article = corpus.articles[place]
        marks = ArticleMarks(corpus.annotations[place], corpus.actors)
        self.differences = differences.map(\.range)
    }

    func words(_ range: TextRange) -> WordSet { WordSet(bytes(range)) }

    private func bytes(_ range: TextRange) -> ArraySlice<UInt8> {
        article.bytes[range.clamped(to: 0..<article.bytes.count)]
    }

    /// What the passage beside it has too is dim.
    func wrapped(_ range: TextRange, _ width: Int, beside other: WordSet?) -> WrappedText {
        let region = article.regions.last { $0.range.contains(range.lowerBound) }
        let common = other.map { $0.common(with: bytes(range)) } ?? []
        var text = marks.styled(article, range, over: region?.kind.role ?? .text, dimming: common)
        for difference in differences { text.mark(difference, Style(.differs, .reverse)) }
        return text.wrapped(to: width, joiningLines: true)
    }
}

extension ComparisonRow {
    func range(on side: ComparisonMemory.Side) -> TextRange? { side == .a ? a : b }
}

extension ComparisonMemory.Filter {
    func shows(_ sign: ComparisonRow.Sign) -> Bool {
        switch self {
        case .all: true
        case .shared: sign == .same || sign == .differs
        case .different: sign != .same
        }
    }
}
