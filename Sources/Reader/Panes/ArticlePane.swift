import NewsModel
import TerminalUI

/// The open article in a column of comfortable width, with what was found in it.
enum ArticlePane {
    static func draw(_ state: State, on surface: inout Surface, in area: Rect) {
        surface.heading(title(state, area), detail(state), in: area, state.signs, hasFocus: state.active == .text)
        guard let page = state.page else { return }
        let column = column(state, in: area.dropTop(1))
        for (place, y) in column.rows.enumerated() {
            let row = state.topRow + place
            page.draw(row: row, on: &surface, in: Rect(x: column.x + 2, y: y, width: column.width - 2, height: 1))
            mark(row, y, page, state, on: &surface, in: column)
        }
        highlight(page, state, on: &surface, in: column)
        link(page, state, on: &surface, in: column)
        Scrollbar.draw(page, state, on: &surface, in: area.dropTop(1).right(1))
        NoteBox.draw(state, on: &surface, in: area.dropTop(1))
    }

    /// The text and the two columns of marks before it.
    static func column(_ state: State, in area: Rect) -> Rect { area.centred(state.textColumns + 2) }

    private static func title(_ state: State, _ area: Rect) -> String {
        guard state.topRow > 1, let article = state.article else { return "Text" }
        return state.corpus.articles[article].headline.clipped(to: area.width - 29, ellipsis: state.signs.ellipsis)
    }

    /// «1 of 5 · 5 min · 18%»
    private static func detail(_ state: State) -> String {
        guard let article = state.article, let page = state.page else { return "" }
        let last = min(state.topRow + state.textRows, page.rows.count)
        let parts = [
            place(of: article, state), "\(state.index.minutes(ofArticle: article)) min",
            "\(last * 100 / max(1, page.rows.count))%",
        ]
        return parts.joined(separator: " \(state.signs.separator) ")
    }

    /// «1 of 5» of what the filter leaves; «not in the filter» outside.
    private static func place(of article: Int, _ state: State) -> String {
        guard let rank = state.shown.rank(of: article) else { return "not in the filter" }
        return "\(rank + 1) of \(state.shown.articles.count)"
    }

    /// The bar beside the sentence being read, and a sign beside what other articles dispute.
    private static func mark(
        _ row: Int, _ y: Int, _ page: ArticlePage, _ state: State, on surface: inout Surface, in column: Rect
    ) {
        guard let range = page.range(ofRow: row), let sentence = state.sentence else { return }
        let isDisputed = state.article.map { state.index.disputed[$0].contains(where: range.overlaps) } ?? false
        if state.reading.notes.contains(where: { $0.range.overlaps(range) }) {
            surface.put(state.signs.note, x: column.x + 1, y: y, style: Style(.title))
        } else if isDisputed {
            surface.put(state.signs.differs, x: column.x + 1, y: y, style: Style(.differs))
        }
        guard row == state.readingRow || range.overlaps(state.selectedText ?? sentence) else { return }
        let isCursor = row == state.readingRow && state.active == .text
        surface.put(state.signs.readingRow, x: column.x, y: y, style: Style(.title, isCursor ? .reverse : []))
        if isCursor { surface.cursor = Surface.Position(x: column.x, y: y) }
    }

    /// What is looked for, and the selected actor, over the text as it was drawn.
    private static func highlight(_ page: ArticlePage, _ state: State, on surface: inout Surface, in column: Rect) {
        guard let article = state.article, let inSight = inSight(page, state) else { return }
        if let chosen = state.selectedText?.clamped(to: inSight), !chosen.isEmpty {
            for area in areas(of: chosen, page, state, in: column) { surface.add(.reverse, in: area) }
        }
        for match in state.finding.matches where match.overlaps(inSight) {
            for area in areas(of: match, page, state, in: column) {
                surface.mark(surface.text(in: area).places, as: .match)
            }
        }
        guard let actor = state.selection.actor else { return }
        for mention in state.corpus.annotations[article].mentions
        where mention.actor == actor && mention.range.overlaps(inSight) {
            for area in areas(of: mention.range, page, state, in: column) { surface.add([.reverse, .bold], in: area) }
        }
    }

    /// Addresses in the text lead there; the line about the article leads to its own.
    private static func link(_ page: ArticlePage, _ state: State, on surface: inout Surface, in column: Rect) {
        guard let inSight = inSight(page, state) else { return }
        for link in page.links {
            guard let address = WebAddress(link.url)?.description else { continue }
            let places =
                link.range.map { $0.overlaps(inSight) ? areas(of: $0, page, state, in: column) : [] }
                ?? aboutRows(page, state, in: column)
            for area in places { surface.link(area, to: address) }
        }
    }

    private static func aboutRows(_ page: ArticlePage, _ state: State, in column: Rect) -> [Rect] {
        zip(column.rows, page.rows.dropFirst(state.topRow)).compactMap { y, row in
            guard case .header = row else { return nil }
            return Rect(x: column.x + 2, y: y, width: column.width - 2, height: 1)
        }
    }

    private static func inSight(_ page: ArticlePage, _ state: State) -> TextRange? {
        let ranges = (state.topRow..<state.topRow + state.textRows).compactMap(page.range(ofRow:))
        guard let first = ranges.first, let last = ranges.last, first.lowerBound < last.upperBound else { return nil }
        return first.lowerBound..<last.upperBound
    }

    /// Where on the screen a range of the text stands, row by row.
    private static func areas(
        of range: TextRange, _ page: ArticlePage, _ state: State, in column: Rect
    ) -> [Rect] {
        let first = page.position(of: range.lowerBound), last = page.position(of: range.upperBound - 1)
        guard first.row <= last.row else { return [] }
        let shown = state.topRow..<state.topRow + column.height
        return (first.row..<last.row + 1).clamped(to: shown).map { row in
            let start = row == first.row ? first.column : page.columns(ofRow: row).lowerBound
            let end = row == last.row ? last.column + 1 : page.columns(ofRow: row).upperBound
            return Rect(x: column.x + 2 + start, y: column.y + row - state.topRow, width: end - start, height: 1)
        }
    }
}
