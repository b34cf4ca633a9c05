import NewsModel
import TerminalUI

/// The right edge of a text as a map of it: where the reader is, and where the things lie that were looked for, noted,
/// disputed or chosen.
enum Scrollbar {
    /// Draws nothing where the whole text is in sight.
    static func draw(_ page: ArticlePage, _ state: State, on surface: inout Surface, in area: Rect) {
        let total = page.rows.count, height = area.height
        guard total > height, height > 0 else { return }
        let size = max(1, height * height / total)
        let top = min(height - size, state.topRow * height / total)
        let thumb = area.dropTop(top).top(size)
        surface.fill(thumb, with: state.signs.thumb, style: Style(.bar))
        for tick in ticks(state) {
            let y = area.y + min(page.row(at: tick.offset) * height / total, height - 1)
            let style = Style(tick.role, thumb.rows.contains(y) ? .reverse : [])
            surface.put(tick.sign, x: area.x, y: y, style: style)
        }
    }

    /// The last ones lie over those before.
    private static func ticks(_ state: State) -> [(offset: Int, sign: String, role: Role)] {
        guard let article = state.article else { return [] }
        let signs = state.signs
        let actor = state.selection.actor.map { id in (id: id, role: state.corpus.actors[id].kind.role) }
        let mentions = state.corpus.annotations[article].mentions.filter { $0.actor == actor?.id }
        let passage = state.selectedText.map { [($0.lowerBound, signs.readingRow, Role.title)] } ?? []
        return passage + mentions.map { ($0.range.lowerBound, signs.tick, actor?.role ?? .text) }
            + state.index.disputed[article].map { ($0.lowerBound, signs.differs, .differs) }
            + state.reading.notes.map { ($0.range.lowerBound, signs.note, .title) }
            + state.finding.matches.map { ($0.lowerBound, signs.hit, .match) }
    }
}

extension Signs {
    /// The part of the text that is in sight, a mention, and what was looked for.
    var thumb: String { isASCII ? "#" : "▐" }
    var tick: String { isASCII ? "+" : "•" }
    var hit: String { isASCII ? "=" : "━" }
}
