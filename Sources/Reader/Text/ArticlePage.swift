import NewsModel
import TerminalUI

/// An article wrapped for a width: its regions as paragraphs with blank rows between, and a line about it on top.
struct ArticlePage: Sendable {
    enum Row: Hashable, Sendable {
        case blank
        /// A line of the words about the article, which are not in its file.
        case header(Int)
        case line(Int, in: Int)
    }

    let rows: [Row]
    let links: [Link]
    private let header: WrappedText
    private let blocks: [Block]

    /// A region of the file, wrapped.
    private struct Block: Sendable {
        let text: WrappedText
        let range: TextRange
        /// Its first row.
        let row: Int
        /// Arabic or Hebrew, which stands at the right; the terminal puts its letters in order.
        let isRightToLeft: Bool
    }

    private let width: Int

    init(
        _ article: Article, _ annotations: Annotations, _ actors: [Actor], disputed: [TextRange], about: String,
        width: Int
    ) {
        let regions = article.regions.isEmpty ? [Region(.body, 0..<article.bytes.count)] : article.regions
        let hasTitle = regions[0].kind == .title
        links = article.links
        header = Self.header(hasTitle ? nil : article.title?.text, about, width)
        var rows: [Row] = [], blocks: [Block] = []
        let headed = (0..<header.count).map(Row.header) + [.blank]
        if !hasTitle { rows = headed }
        let marks = ArticleMarks(annotations, actors, disputed: disputed)
        for (number, region) in regions.enumerated() {
            let styled = marks.styled(article, region.range, over: region.kind.role)
            let text = styled.wrapped(to: width, joiningLines: true)
            let isRightToLeft = article.bytes[region.range.clamped(to: 0..<article.bytes.count)].isRightToLeft
            blocks.append(Block(text: text, range: region.range, row: rows.count, isRightToLeft: isRightToLeft))
            rows += (0..<text.count).map { .line($0, in: number) }
            if number == 0 && hasTitle { rows += headed } else { rows.append(.blank) }
        }
        if rows.last == .blank { rows.removeLast() }
        self.width = max(10, width)
        self.rows = rows
        self.blocks = blocks
    }

    private static func header(_ title: String?, _ about: String, _ width: Int) -> WrappedText {
        var text = StyledText((title.map { $0 + "\n" } ?? "") + about)
        if let title { text.mark(0..<title.utf8.count, Style(.title)) }
        text.mark((title?.utf8.count ?? 0)..<text.range.upperBound, Style(.dim))
        return text.wrapped(to: width)
    }
}

/// Rows and offsets. Offsets are UTF-8 bytes of the file.
extension ArticlePage {
    /// The row on which a byte stands; the nearest one before it for bytes between regions.
    func row(at offset: Int) -> Int {
        let block = blocks[max(0, blocks.partitioningIndex { $0.range.lowerBound > offset } - 1)]
        return block.row + block.text.line(at: offset)
    }

    /// Row and column of a byte.
    func position(of offset: Int) -> (row: Int, column: Int) {
        let block = blocks[max(0, blocks.partitioningIndex { $0.range.lowerBound > offset } - 1)]
        let (line, column) = block.text.position(of: offset)
        return (block.row + line, indent(line, in: block) + column)
    }

    /// The bytes that a row shows; nil for a row that shows none.
    func range(ofRow row: Int) -> TextRange? {
        guard rows.indices.contains(row), case .line(let line, let block) = rows[row] else { return nil }
        return blocks[block].text.range(ofLine: line)
    }

    /// The first byte that a row shows; of a row that shows none, that of the nearest one before.
    func start(ofRow row: Int) -> Int { range(ofRow: textRow(from: row, by: 0))?.lowerBound ?? 0 }

    /// The columns in which the words of a row stand.
    func columns(ofRow row: Int) -> Range<Int> {
        guard rows.indices.contains(row), case .line(let line, let number) = rows[row] else { return 0..<0 }
        let block = blocks[number], indent = indent(line, in: block)
        return indent..<indent + block.text.columns(ofLine: line)
    }

    private func indent(_ line: Int, in block: Block) -> Int {
        block.isRightToLeft ? max(0, width - block.text.columns(ofLine: line)) : 0
    }

    /// The row with words that lies so many rows away, or the last one in that direction.
    func textRow(from row: Int, by distance: Int) -> Int {
        let target = min(max(row + distance, 0), rows.count - 1)
        let after = (target..<rows.count).lazy.first { range(ofRow: $0) != nil }
        let before = (0...target).lazy.reversed().first { range(ofRow: $0) != nil }
        return (distance < 0 ? before ?? after : after ?? before) ?? row
    }

    /// Draws one row.
    func draw(row: Int, on surface: inout Surface, in area: Rect) {
        guard rows.indices.contains(row) else { return }
        switch rows[row] {
        case .blank: break
        case .header(let line): header.draw(from: line, on: &surface, in: area.top(1))
        case .line(let line, let number):
            let block = blocks[number]
            block.text.draw(from: line, on: &surface, in: area.top(1).dropLeft(indent(line, in: block)))
        }
    }
}

extension Collection where Element == UInt8 {
    /// Whether the first letter of a text that has a direction runs from right to left.
    fileprivate var isRightToLeft: Bool {
        let letters = String(decoding: prefix(200), as: UTF8.self).unicodeScalars.lazy.filter(\.properties.isAlphabetic)
        switch letters.first?.value ?? 0 {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
        default: return false
        }
    }
}
