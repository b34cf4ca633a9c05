import NewsModel
import TerminalUI

/// All that is told, in order of time: an axis with bars, what lasts, then the events as a list or divided into lanes.
enum TimelinePane {
    /// Two rows: ticks and bars.
    static func drawStrip(_ state: State, on surface: inout Surface, in area: Rect) {
        AxisDrawing(state, in: area)?.draw(on: &surface, ticks: area.y, bars: area.row(1))
    }

    static func draw(_ state: State, on surface: inout Surface, in area: Rect) {
        let hasFocus = state.active == .timeline
        surface.heading(title(state), detail(state, area), in: area, state.signs, hasFocus: hasFocus)
        var body = area.dropTop(1)
        guard let axis = AxisDrawing(state, in: body) else { return drawList(state, on: &surface, in: body) }
        if !(state.arrangement?.layout.hasStrip ?? false) {
            body = body.dropTop(drawAxis(axis, state, on: &surface, in: body))
        }
        if state.timeline.lanes != .none {
            let lanes = body.height < 16 ? body : body.top(body.height / 2)
            let rows = min(lanes.height, LaneDrawing.rows(axis.chart))
            LaneDrawing(axis).draw(on: &surface, in: lanes.top(rows))
            body = body.dropTop(rows)
        }
        drawList(state, on: &surface, in: body)
    }

    private static func title(_ state: State) -> String {
        let scope = state.isWindowed ? [libraryScope(state)] : []
        return (["Timeline", state.chronicle.grain.words] + scope).joined(separator: " \(state.signs.separator) ")
    }

    /// Which events of a library are shown.
    private static func libraryScope(_ state: State) -> String {
        guard let total = state.eventTotal else { return "this article" }
        return state.query.isEmpty ? "the most important of \(total.of("event"))" : "the most important that are left"
    }

    /// The chosen days; else the bucket under the cursor, where no row has room for it; and what is not shown.
    private static func detail(_ state: State, _ area: Rect) -> String {
        if let told = state.told { return told.words }
        var parts = isTall(area, state) ? [] : [state.bucketWords]
        let folded = state.chronicle.foldedCount
        if folded > 0, state.eventTotal == nil { parts.append("\(folded) less important folded") }
        if state.index.background > 0, area.width >= 76 {
            let shown = state.timeline.showsBackground ? "shown" : "folded"
            parts.append("background \(shown) (\(state.index.background))")
        }
        return parts.joined(separator: " \(state.signs.separator) ")
    }

    /// Whether there is a row for the pointer.
    private static func isTall(_ area: Rect, _ state: State) -> Bool {
        area.height >= 9 && !(state.arrangement?.layout.hasStrip ?? false)
    }

    // MARK: - The axis

    /// Ticks, bars, the pointer and what lasts; the rows it took.
    private static func drawAxis(
        _ axis: AxisDrawing, _ state: State, on surface: inout Surface, in body: Rect
    ) -> Int {
        guard body.height >= 4 else { return 0 }
        let bars = body.dropTop(1).top(body.height < 10 ? 1 : body.height < 20 ? 3 : 4)
        axis.draw(on: &surface, ticks: body.y, bars: bars)
        var used = 1 + bars.height
        if body.height >= 8 {
            axis.drawPointer(on: &surface, at: body.y + used)
            used += 1
        }
        let spans = SpanDrawing(axis, rows: body.height < 6 ? 0 : body.height < 10 ? 1 : min(6, body.height / 5))
        spans.draw(on: &surface, from: body.y + used)
        return used + spans.height
    }

    // MARK: - The list of events

    private static func drawList(_ state: State, on surface: inout Surface, in area: Rect) {
        let chronicle = state.chronicle
        guard !area.isEmpty else { return }
        guard let place = state.chroniclePlace else {
            surface.put(" Nothing to show", x: area.x, y: area.y, style: Style(.dim), limit: area.width)
            return
        }
        let current = chronicle.row(of: place)
        let top = state.top(of: .timeline, for: current, of: chronicle.count, in: area.height)
        for (y, row) in zip(area.rows, top..<max(top, chronicle.count)) {
            let line = EventRow(state: state, line: Rect(x: area.x, y: y, width: area.width, height: 1))
            switch chronicle[row] {
            case .gap(let gap): line.draw(gap, on: &surface)
            case .more(let fold): line.draw(fold, isChosen: row == current, on: &surface)
            case .event(let entry): line.draw(entry, isChosen: row == current, on: &surface)
            }
        }
    }
}
