import NewsModel
import TerminalUI

/// The figures behind the actors of the sidebar: how often this article names them, how often all do, and a bar for
/// each article; while two are compared, how often A and B do.
struct SidebarColumns {
    /// From so many columns on there is room for the count of all articles too.
    static let wide = 32

    private let columns: [Column]
    private let bars: Int

    private struct Column {
        let caption: String
        let style: Style
        let counts: [Actor.ID: Int]
    }

    init(_ state: State, width: Int) {
        let compared = [("A", state.comparison?.a), ("B", state.comparison?.b)]
        let shown = state.isComparing ? compared : [("here", state.selection.article)]
        var columns = shown.map { caption, id in
            let counts = id.flatMap { state.index.positions[$0] }.map { state.index.actors[$0] } ?? []
            let pairs = counts.map { ($0.actor, $0.count) }
            return Column(caption: caption, style: .text, counts: Dictionary(uniqueKeysWithValues: pairs))
        }
        if !state.isComparing, width >= Self.wide {
            let totals = state.sidebarListing.actors.map { ($0, state.index.mentions[$0].count) }
            columns.append(Column(caption: "all", style: Style(.dim), counts: Dictionary(uniqueKeysWithValues: totals)))
        }
        self.columns = columns
        bars = state.isWindowed ? 0 : min(8, state.corpus.articles.count)
    }

    /// Columns of all figures together.
    private var width: Int { columns.count * 4 + bars + 1 }

    func drawCaptions(_ state: State, on surface: inout Surface, in room: Rect) {
        guard room.width >= bars else { return }
        drawBarsHeading(state, on: &surface, in: room)
        guard room.width > width else { return }
        for (place, column) in columns.enumerated() {
            surface.put(column.caption, endingAt: end(ofColumn: place, in: room), y: room.y, style: Style(.dim))
        }
    }

    private func end(ofColumn place: Int, in line: Rect) -> Int {
        line.columns.upperBound - bars - 1 - 4 * (columns.count - 1 - place)
    }

    /// Over the bars the numbers of the articles, the open one reversed; of many articles only which end is which.
    private func drawBarsHeading(_ state: State, on surface: inout Surface, in line: Rect) {
        let count = state.corpus.articles.count, x = line.columns.upperBound - bars
        let words = count > bars ? "old  new" : (1...max(1, bars)).map(String.init).joined()
        surface.put(words, x: x, y: line.y, style: Style(.dim), limit: bars)
        guard count == bars, let article = state.article else { return }
        let rank = state.index.ranks[article]
        surface.put("\(rank + 1)", x: x + rank, y: line.y, style: Style(.heading, .reverse))
    }

    func draw(_ actor: Actor, _ state: State, on surface: inout Surface, in line: Rect) {
        let room = line.width - width - 1
        let name = actor.name.clipped(to: room, ellipsis: state.signs.ellipsis)
        surface.put(name, x: line.x + 1, y: line.y, style: Style(actor.kind.role), limit: room)
        for (place, column) in columns.enumerated() {
            let words = column.counts[actor.id].map(String.init) ?? "-"
            surface.put(words, endingAt: end(ofColumn: place, in: line), y: line.y, style: column.style)
        }
        let told = state.index.histograms[actor.id], highest = told.max() ?? 0
        let signs = told.map { state.signs.bar($0, of: highest) }.joined()
        surface.put(signs, x: line.columns.upperBound - bars, y: line.y, style: Style(.bar), limit: bars)
    }
}
