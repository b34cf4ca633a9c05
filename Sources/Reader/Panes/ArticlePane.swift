import NewsModel
import TerminalUI

/// The open article in a column of comfortable width, with what was found in it.
struct ArticlePane {
    private let state: State
    private let page: ArticlePage
    private let article: Int
    /// The text and the two columns of marks before it.
    private let column: Rect
    /// The page's rows at the top and at the reading line, worked out once for all rows.
    private let top, reading: Int
    private let chosen: TextRange?
    private let sentence: TextRange?
    /// The bytes in sight; nil when no words are.
    private let inSight: TextRange?

    static func draw(_ state: State, on surface: inout Surface, in area: Rect) {
        let pane = ArticlePane(state, in: area), title = pane?.title(area) ?? "Text", detail = pane?.detail ?? ""
        surface.heading(title, detail, in: area, state.signs, hasFocus: state.active == .text)
        guard let pane else { return }
        pane.draw(on: &surface)
        Scrollbar.draw(pane.page, state, on: &surface, in: area.dropTop(1).right(1))
        NoteBox.draw(state, on: &surface, in: area.dropTop(1))
    }

    static func column(_ state: State, in area: Rect) -> Rect { area.centred(state.textColumns + 2) }

    private init?(_ state: State, in area: Rect) {
        guard let article = state.article, let page = state.page else { return nil }
        self.state = state
        self.page = page
        self.article = article
        column = Self.column(state, in: area.dropTop(1))
        top = state.topRow
        reading = state.readingRow
        chosen = state.selectedText
        sentence = state.sentence
        let ranges = (top..<top + max(0, column.height)).compactMap(page.range(ofRow:))
        let first = ranges.first?.lowerBound ?? 0, last = ranges.last?.upperBound ?? 0
        inSight = first < last ? first..<last : nil
    }

    private func title(_ area: Rect) -> String {
        guard top > 1 else { return "Text" }
        return state.corpus.articles[article].headline.clipped(to: area.width - 29, ellipsis: state.signs.ellipsis)
    }

    /// «1 of 5 · 5 min · 18%»
    private var detail: String {
        let last = min(top + column.height, page.rows.count)
        let parts = [
            place, "\(state.index.minutes(ofArticle: article)) min", "\(last * 100 / max(1, page.rows.count))%",
        ]
        return parts.joined(separator: " \(state.signs.separator) ")
    }

    /// «1 of 5» of what the filter leaves; «not in the filter» outside.
    private var place: String {
        guard let rank = state.shown.rank(of: article) else { return "not in the filter" }
        return "\((state.listStart + rank + 1).grouped) of \(state.listCount.grouped)"
    }

    private func draw(on surface: inout Surface) {
        let isActive = state.active == .text, notes = state.reading.notes
        for (place, y) in column.rows.enumerated() {
            let row = top + place
            page.draw(row: row, on: &surface, in: Rect(x: column.x + 2, y: y, width: column.width - 2, height: 1))
            guard let range = page.range(ofRow: row), let sentence else { continue }
            mark(range, y, notes, on: &surface)
            guard row == reading || range.overlaps(chosen ?? sentence) else { continue }
            let isCursor = row == reading && isActive
            surface.put(state.signs.readingRow, x: column.x, y: y, style: Style(.title, isCursor ? .reverse : []))
            if isCursor { surface.cursor = Surface.Position(x: column.x, y: y) }
        }
        highlight(on: &surface)
        link(on: &surface)
    }

    /// A sign beside a line with a note, or beside what other articles dispute.
    private func mark(_ range: TextRange, _ y: Int, _ notes: [Note], on surface: inout Surface) {
        if notes.contains(where: { $0.range.overlaps(range) }) {
            surface.put(state.signs.note, x: column.x + 1, y: y, style: Style(.title))
        } else if state.index.disputed[article].contains(where: range.overlaps) {
            surface.put(state.signs.differs, x: column.x + 1, y: y, style: Style(.differs))
        }
    }

    /// What is looked for, and the selected actor, over the text as it was drawn.
    private func highlight(on surface: inout Surface) {
        guard let inSight else { return }
        if let chosen = chosen?.clamped(to: inSight), !chosen.isEmpty {
            for area in areas(of: chosen) { surface.add(.reverse, in: area) }
        }
        for match in state.finding.matches where match.overlaps(inSight) {
            for area in areas(of: match) { surface.mark(surface.text(in: area).places, as: .match) }
        }
        guard let actor = state.selection.actor else { return }
        for mention in state.corpus.annotations[article].mentions
        where mention.actor == actor && mention.range.overlaps(inSight) {
            for area in areas(of: mention.range) { surface.add([.reverse, .bold], in: area) }
        }
    }

    /// Addresses in the text lead there; the line about the article leads to its own.
    private func link(on surface: inout Surface) {
        guard let inSight else { return }
        for link in page.links where link.range?.overlaps(inSight) ?? true {
            guard let address = WebAddress(link.url)?.description else { continue }
            for area in link.range.map(areas) ?? aboutRows { surface.link(area, to: address) }
        }
    }

    private var aboutRows: [Rect] {
        zip(column.rows, page.rows.dropFirst(top)).compactMap { y, row in
            guard case .header = row else { return nil }
            return Rect(x: column.x + 2, y: y, width: column.width - 2, height: 1)
        }
    }

    /// Where on the screen a range of the text stands, row by row.
    private func areas(of range: TextRange) -> [Rect] {
        let first = page.position(of: range.lowerBound), last = page.position(of: range.upperBound - 1)
        guard first.row <= last.row else { return [] }
        let shown = top..<top + column.height
        return (first.row..<last.row + 1).clamped(to: shown).map { row in
            let start = row == first.row ? first.column : page.columns(ofRow: row).lowerBound
            let end = row == last.row ? last.column + 1 : page.columns(ofRow: row).upperBound
            return Rect(x: column.x + 2 + start, y: column.y + row - top, width: end - start, height: 1)
        }
    }
}
