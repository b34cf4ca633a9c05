import NewsModel
import TerminalUI

/// Draws an axis of time: a tick and a bar for each bucket, quiet stretches in words, the cursor in brackets.
struct AxisDrawing {
    let state: State
    let chart: TimelineChart
    /// The axis with its margin on the left.
    let area: Rect

    /// Columns to the left of the axis: room for an arrow, or for the names of lanes.
    static func margin(_ area: Rect, _ lanes: LaneKind) -> Int {
        switch lanes {
        case .none: 1
        default: min(21, max(14, area.width / 6))
        }
    }

    /// Nil where the timeline has no columns on the screen.
    init?(_ state: State, in area: Rect) {
        guard let chart = state.chart, area.width > 1 else { return nil }
        self.state = state
        self.chart = chart
        self.area = area
    }

    private var signs: Signs { state.signs }

    /// The column of the axis's first one.
    var left: Int { area.x + Self.margin(area, chart.basis.lanes) }

    func draw(on surface: inout Surface, ticks: Int, bars: Rect) {
        guard !state.chronicle.timeline.entries.isEmpty else {
            let hint =
                state.query.isEmpty
                ? "\(state.key("background", in: .timeline)) shows the background"
                : "\(state.key("escape")) drops the last part of the filter"
            let words = "no dated events\(state.index.background > 0 || !state.query.isEmpty ? "; \(hint)" : "")"
            surface.put(words, x: area.x + 1, y: ticks, style: Style(.dim), limit: area.width - 1)
            return
        }
        for (place, segment) in chart.axis.segments.enumerated() {
            if segment.kind.isGap {
                draw(gap: segment, on: &surface, ticks, bars)
            } else {
                drawTick(segment, on: &surface, ticks)
                drawBar(segment, place, on: &surface, bars)
            }
            guard case .bucket(let number) = segment.kind else { continue }
            let height = bars.rows.upperBound - ticks
            surface.target(Rect(x: left + segment.x, y: ticks, width: segment.width, height: height), "bucket", number)
        }
        drawRange(on: &surface, ticks)
        drawCursor(on: &surface, ticks)
        drawArrows(on: &surface, bars.rows.upperBound - 1)
    }

    private func draw(gap: Axis.Segment, on surface: inout Surface, _ ticks: Int, _ bars: Rect) {
        let dots = String(repeating: signs.gap, count: gap.label.count)
        surface.put(dots, x: left + gap.x + 1, y: ticks, style: Style(.dim))
        surface.put(gap.label, x: left + gap.x + 1, y: bars.rows.upperBound - 1, style: Style(.dim))
    }

    private func drawTick(_ segment: Axis.Segment, on surface: inout Surface, _ y: Int) {
        let isPlain = segment.label.count <= 2 || chart.axis.grain <= .year
        surface.put(segment.label, x: left + segment.x + 1, y: y, style: Style(isPlain ? .dim : .heading))
    }

    // MARK: - The cursor and the chosen days

    /// Brackets, since a bar of another colour is not seen everywhere; among chosen days, which have brackets of their
    /// own, a line.
    private func drawCursor(on surface: inout Surface, _ y: Int) {
        guard let place = chart.axis.place(of: state.bucket) else { return }
        let segment = chart.axis.segments[place], x = left + segment.x, hasFocus = state.active == .timeline
        if state.range?.intersection(chart.axis.grain.interval(of: state.bucket)) != nil {
            surface.add(.underline, in: Rect(x: x + 1, y: y, width: segment.label.columns, height: 1))
        } else {
            surface.put("[\(segment.label)]", x: x, y: y, style: Style(.title, hasFocus ? .reverse : []))
        }
        if hasFocus { surface.cursor = Surface.Position(x: x, y: y) }
    }

    private func drawRange(on surface: inout Surface, _ y: Int) {
        guard let days = state.range, let window = chart.axis.window else { return }
        let grain = chart.axis.grain
        let first = days.earliest.map { grain.bucket(of: $0) } ?? window.lowerBound
        let last = days.latest.map { grain.bucket(of: $0) } ?? window.upperBound
        guard first <= last, let columns = chart.axis.columns(of: first...last) else { return }
        let line = Rect(x: left + columns.lowerBound, y: y, width: columns.count + 1, height: 1)
        surface.add(.reverse, in: line)
        if window.contains(first) { surface.put("[", x: line.x, y: y, style: Style(.title, .reverse)) }
        let end = line.columns.upperBound - 1
        if window.contains(last) { surface.put("]", x: end, y: y, style: Style(.title, .reverse)) }
    }

    /// Arrows where the timeline goes on.
    private func drawArrows(on surface: inout Surface, _ y: Int) {
        if chart.axis.isCutBefore { surface.put(signs.before, x: left - 1, y: y, style: Style(.title)) }
        let end = area.columns.upperBound - 1
        if chart.axis.isCutAfter { surface.put(signs.arrow, x: end, y: y, style: Style(.title)) }
    }
}

/// Bars.
extension AxisDrawing {
    /// Columns of a bar: those of the narrowest bucket without the blank beside it, and not more than look well.
    private var barWidth: Int {
        min(6, (chart.axis.segments.lazy.filter { !$0.kind.isGap }.map(\.width).min() ?? 2) - 1)
    }

    private func drawBar(_ segment: Axis.Segment, _ place: Int, on surface: inout Surface, _ area: Rect) {
        let events = chart.buckets[place]?.events ?? 0, x = left + segment.x + 1, bottom = area.rows.upperBound - 1
        guard events > 0 else {
            let sign = chart.covered[place] ? signs.softSpan : signs.quiet
            surface.put(sign, x: x, y: bottom, style: Style(.dim))
            return
        }
        let count = events > 1 && area.height == 1 ? String(events) : "", width = barWidth - count.count
        let steps = signs.bars.count, level = level(of: events, of: steps * area.height)
        for (row, y) in area.rows.reversed().enumerated() where level > row * steps {
            let sign = signs.bars[min(steps, level - row * steps) - 1]
            surface.put(String(repeating: sign, count: max(1, width)), x: x, y: y, style: Style(.bar))
        }
        if width > 0 { surface.put(count, x: x + width, y: bottom, style: Style(.text)) }
        let above = bottom - (level + steps - 1) / steps
        guard area.height > 1, area.rows.contains(above), events > 1 else { return }
        surface.put(String(events), x: x, y: above, style: Style(.dim), limit: segment.width - 1)
    }

    /// The height of a bar, in the square root's scale: it shows two events beside hundreds.
    private func level(of events: Int, of most: Int) -> Int {
        guard chart.highest > 0 else { return 0 }
        let share = (Double(events) / Double(chart.highest)).squareRoot()
        return min(most, max(1, Int((share * Double(most)).rounded())))
    }
}

/// What stands under the bars.
extension AxisDrawing {
    /// «▲ Thu 14 Mar 2024 · 2 events · 3 articles», under the cursor.
    func drawPointer(on surface: inout Surface, at y: Int) {
        guard let place = chart.axis.place(of: state.bucket) else { return }
        let x = left + chart.axis.segments[place].x + 1, words = state.bucketWords, end = area.columns.upperBound
        surface.put(signs.pointer, x: x, y: y, style: Style(.title))
        guard x + 2 + words.columns > end else {
            surface.put(words, x: x + 2, y: y, style: Style(.heading))
            return
        }
        let shown = words.clipped(to: x - area.x - 2, ellipsis: signs.ellipsis)
        surface.put(shown, endingAt: x - 1, y: y, style: Style(.heading))
    }
}

extension State {
    /// «Thu 14 Mar 2024 · 2 events · 3 articles»
    var bucketWords: String {
        let told = chart?.bucket(bucket) ?? chronicle.timeline.bucket(bucket, chronicle.grain)
        let articles = told.articles == 0 ? [] : [told.articles.of("article")]
        let counts = told.events == 0 ? [wordsWithoutEvents] : [told.events.of("event")] + articles
        return ([chronicle.grain.heading(of: bucket)] + counts).joined(separator: " \(signs.separator) ")
    }

    /// Of a bucket that no event lies wholly in: whether longer ones begin there.
    private var wordsWithoutEvents: String {
        let begun = chronicle.timeline.starting(in: chronicle.grain.interval(of: bucket)).count
        return begun == 0 ? "no events" : "\(begun.of("longer event")) from here"
    }
}
