import NewsModel
import TerminalUI

/// Draws a row for each lane: its name, and a mark in each bucket in which something of it happened.
struct LaneDrawing {
    private let axis: AxisDrawing

    init(_ axis: AxisDrawing) { self.axis = axis }

    private var state: State { axis.state }
    private var chart: TimelineChart { axis.chart }

    /// Rows that all lanes would take.
    static func rows(_ chart: TimelineChart) -> Int { chart.lanes.count + (chart.restLanes > 0 ? 1 : 0) }

    /// As many as there are rows for; the last row counts the others.
    func draw(on surface: inout Surface, in area: Rect) {
        let hidden = chart.lanes.count - area.height + chart.restLanes
        let shown = hidden > 0 ? chart.lanes.prefix(max(0, area.height - 1)) : chart.lanes[...]
        for (y, lane) in zip(area.rows, shown) { draw(lane, on: &surface, y) }
        guard hidden > 0, !area.isEmpty else { return }
        let rest = chart.lanes.count + chart.restLanes - shown.count
        let words = " \(state.signs.ellipsis) \(rest) more"
        surface.put(words, x: area.x, y: area.rows.upperBound - 1, style: Style(.dim), limit: area.width)
    }

    private func draw(_ lane: Lane, on surface: inout Surface, _ y: Int) {
        let badge = lane.article.flatMap(state.badge(of:)).map { "\($0) " } ?? ""
        let room = axis.left - axis.area.x - 5, count = String(lane.events)
        let name = (badge + lane.name).clipped(to: room, ellipsis: state.signs.ellipsis)
        surface.put(name, x: axis.area.x + 1, y: y, style: Style(lane.role))
        surface.put(count, endingAt: axis.left - 1, y: y, style: Style(.dim))
        for (place, segment) in chart.axis.segments.enumerated() where !segment.kind.isGap {
            draw(
                lane.marks[place], isHere: place == here, on: &surface, axis.left + segment.x + 1, y, segment.width - 1)
        }
        if let article = lane.article { drawPublication(of: article, on: &surface, y) }
    }

    private func draw(
        _ mark: Lane.Mark?, isHere: Bool, on surface: inout Surface, _ x: Int, _ y: Int, _ width: Int
    ) {
        let signs = state.signs
        guard let mark else {
            if isHere { surface.put(signs.quiet, x: x, y: y, style: Style(.dim)) }
            return
        }
        let sign = mark.isDisputed ? signs.differs : mark.isHollow ? signs.announced : signs.happening
        surface.put(sign, x: x, y: y, style: Style(mark.isDisputed ? .differs : .event, isHere ? .bold : []))
        guard mark.events > 1 else { return }
        let count = String(mark.events)
        surface.put(count.count < width ? count : "+", x: x + 1, y: y, style: Style(.dim), limit: width - 1)
    }

    /// The day an article came out, in its own lane.
    private func drawPublication(of article: Int, on surface: inout Surface, _ y: Int) {
        guard let days = state.corpus.articles[article].published.when?.interval,
            let day = days.earliest ?? days.latest,
            let place = chart.axis.place(of: chart.axis.grain.bucket(of: day))
        else { return }
        let segment = chart.axis.segments[place], x = axis.left + segment.x + max(1, segment.width - 1)
        surface.put(state.signs.pointer, x: x, y: y, style: Style(.heading))
    }

    private var here: Int? { chart.axis.place(of: state.bucket) }
}
