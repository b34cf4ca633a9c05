import NewsModel
import TerminalUI

/// The top row: what is read, how much of it is new, and the day under the cursor.
enum TitleRow {
    static func draw(_ state: State, on surface: inout Surface, in arrangement: Arrangement) {
        let row = arrangement.title
        let name = row.width < 50 ? " " : " Dateline  "
        var x = surface.put(name, x: row.x, y: row.y, style: Style(.title))
        let day = moment(state)
        if arrangement.layout.name == "single" {
            drawTabs(state, on: &surface, in: row.dropLeft(x))
            let count = state.isWindowed ? "\(state.listCount.grouped) " : "\(unread(state)) new "
            surface.put(count, endingAt: row.width, y: row.y, style: Style(.dim))
            return
        }
        let room = row.width - x - day.columns - 3
        x += surface.put(state.name, x: x, y: row.y, style: Style(.heading), limit: room)
        let end = row.width - day.columns - 3
        x += surface.put("   " + counts(state), x: x, y: row.y, style: Style(.dim), limit: end - x)
        drawChips(state, on: &surface, in: Rect(x: x + 3, y: row.y, width: end - x - 3, height: 1))
        surface.put(day + " ", endingAt: row.width, y: row.y, style: Style(.date))
    }

    /// Whether the parts of the filter stand here, and not in the status row.
    static func hasChips(_ layout: Layout) -> Bool { !layout.hasStrip }

    /// Each part of the filter, the last one always.
    private static func drawChips(_ state: State, on surface: inout Surface, in area: Rect) {
        guard let arrangement = state.arrangement, hasChips(arrangement.layout), !state.query.isEmpty else { return }
        var x = area.x + surface.put("filter: ", x: area.x, y: area.y, style: Style(.dim), limit: area.width)
        var parts = state.query.parts.map { " \($0.label) " }
        while parts.count > 1, parts.reduce(0, { $0 + $1.columns + 1 }) > area.columns.upperBound - x {
            parts.removeFirst()
        }
        if parts.count < state.query.parts.count { x += surface.put(state.signs.ellipsis + " ", x: x, y: area.y) }
        for part in parts {
            let room = area.columns.upperBound - x
            guard room > 0 else { return }
            let chip = part.clipped(to: room, ellipsis: state.signs.ellipsis)
            x += surface.put(chip, x: x, y: area.y, style: Style(.heading, .reverse)) + 1
        }
    }

    /// The days of the selected event as far as they are known, else the date cursor.
    private static func moment(_ state: State) -> String {
        let when = state.selection.event.flatMap { state.corpus.events[$0].when }
        let isHere = when.map { when in state.selection.day.map { when.interval.contains($0) } ?? true } ?? false
        return (isHere ? when : nil).map { EventWords.date($0) } ?? state.selection.day?.shortWords ?? ""
    }

    private static func counts(_ state: State) -> String {
        if let shelf = state.shelf, !shelf.isWhole { return shelf.words(of: state.listCount, state.query, state.signs) }
        let articles = state.corpus.articles
        let shown = state.shown.articles.count
        let count = articles.count.of("article")
        let parts = [
            state.query.isEmpty ? count : "\(shown.grouped) of \(count)", "\(unread(state)) unread",
            state.index.sources == 0 ? nil : state.index.sources.of("source"),
        ]
        return parts.compactMap(\.self).joined(separator: " \(state.signs.separator) ")
    }

    private static func unread(_ state: State) -> Int { state.unreadCount }

    /// The panes, the open one in brackets: `List [Text] Actors Time`.
    private static func drawTabs(_ state: State, on surface: inout Surface, in row: Rect) {
        let tabs: [(Pane, String)] = [(.list, "List"), (.text, "Text"), (.sidebar, "Actors"), (.timeline, "Time")]
        var x = row.x
        for (pane, name) in state.isComparing ? tabs + [(.comparison, "A|B")] : tabs {
            let isOpen = pane == state.focus
            let style = isOpen ? Style(.title, .reverse) : Style(.dim)
            let tab = isOpen ? "[\(name)]" : " \(name) "
            x += surface.put(tab, x: x, y: row.y, style: style, limit: row.columns.upperBound - x)
        }
    }
}
