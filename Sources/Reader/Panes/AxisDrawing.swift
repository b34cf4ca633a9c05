import NewsModel
import TerminalUI

/// Draws an axis of time: its context on the left, a tick and a bar for each bucket, quiet stretches in words.
struct AxisDrawing {
    private let axis: Axis
    private let counts: [Int: TimelineBucket]
    private let highest: Int
    private let state: State
    private let area: Rect

    init(_ state: State, in area: Rect) {
        self.state = state
        self.area = area
        let chronicle = state.chronicle
        axis = Axis(
            chronicle.timeline, chronicle.grain, around: state.bucket, width: area.width - Axis.margin)
        counts = Self.counts(axis, chronicle)
        highest = counts.values.map(\.events).max() ?? 0
    }

    private static func counts(_ axis: Axis, _ chronicle: Chronicle) -> [Int: TimelineBucket] {
        let told = axis.segments.compactMap { segment -> (Int, TimelineBucket)? in
            guard case .bucket(let number) = segment.kind else { return nil }
            return (number, chronicle.bucket(number))
        }
        return Dictionary(uniqueKeysWithValues: told)
    }

    func draw(on surface: inout Surface, ticks: Int, bars: Int) {
        guard !axis.segments.isEmpty else {
            surface.put("no dated events", x: area.x + 1, y: ticks, style: Style(.dim), limit: area.width)
            return
        }
        surface.put(context, x: area.x + 1, y: ticks, style: Style(.heading), limit: Axis.margin - 1)
        surface.put("\(state.chronicle.grain)", x: area.x + 1, y: bars, style: Style(.dim), limit: Axis.margin - 2)
        for segment in axis.segments {
            let x = area.x + Axis.margin + segment.x
            switch segment.kind {
            case .gap(let gap): draw(gap, at: x, ticks, bars, on: &surface)
            case .bucket(let number): draw(number, at: x, segment.width, ticks, bars, on: &surface)
            }
        }
        drawMissing(on: &surface, bars)
    }

    /// When the open article was published, or the two compared: `▲` with its date behind.
    func drawPublications(on surface: inout Surface, at y: Int) {
        surface.put("publ.", x: area.x + 1, y: y, style: Style(.dim))
        let places = [state.comparison?.a, state.comparison?.b].compactMap { $0.flatMap { state.index.positions[$0] } }
        var marks: [Int: String] = [:]
        for article in places.count == 2 ? places : [state.article].compactMap(\.self) {
            let published = state.corpus.articles[article].published
            guard let day = published.when?.interval.earliest ?? published.when?.interval.latest else { continue }
            guard let segment = axis.segment(of: axis.grain.bucket(of: day)) else { continue }
            let mark = places.count == 2 ? state.comparisonMark(of: article) ?? "" : " " + published.words
            marks[area.x + Axis.margin + segment.x, default: ""] += state.signs.pointer + mark
        }
        for (x, mark) in marks { surface.put(mark, x: x, y: y, style: Style(.heading), limit: area.width - x) }
    }

    /// What the cursor's tick leaves out: the year of a month, month and year of a day.
    private var context: String {
        guard let first = axis.grain.interval(of: state.bucket).earliest else { return "" }
        switch axis.grain {
        case .day, .week: return "\(first.monthWords) \(first.year)"
        case .month: return String(first.year)
        default: return ""
        }
    }

    private func draw(_ number: Int, at x: Int, _ width: Int, _ ticks: Int, _ bars: Int, on surface: inout Surface) {
        let isCursor = number == state.bucket, tick = tick(number)
        let style = isCursor ? Style(.title, .reverse) : Style(tick == axis.grain.tick(of: number) ? .dim : .heading)
        surface.put(tick, x: x, y: ticks, style: style, limit: width)
        let bucket = counts[number] ?? TimelineBucket(number: number)
        let bar = state.signs.bar(bucket.events, of: highest)
        let sign = bucket.events > 0 ? bar : bucket.passing > 0 ? state.signs.softSpan : state.signs.quiet
        let text = String(repeating: sign, count: max(1, width - 2))
        surface.put(bucket.events > 0 ? text : sign, x: x, y: bars, style: Style(bucket.events > 0 ? .bar : .dim))
    }

    /// The tick; where a new year or month begins, that.
    private func tick(_ number: Int) -> String {
        guard let first = axis.grain.interval(of: number).earliest else { return "" }
        switch axis.grain {
        case .day where first.day == 1, .week where first.day <= 7: return first.monthWords
        case .month where first.month == 1: return String(first.year)
        default: return axis.grain.tick(of: number)
        }
    }

    private func draw(_ gap: ClosedRange<Int>, at x: Int, _ ticks: Int, _ bars: Int, on surface: inout Surface) {
        let label = Axis.label(axis.grain, gap)
        let style = gap.contains(state.bucket) ? Style(.title, .reverse) : Style(.dim)
        surface.put(label, x: x, y: bars, style: style)
        let dots = String(repeating: state.signs.gap, count: label.count)
        surface.put(dots, x: x, y: ticks, style: Style(.dim))
    }

    /// Arrows where the timeline goes on.
    private func drawMissing(on surface: inout Surface, _ y: Int) {
        let entries = state.chronicle.timeline.entries
        guard let window = axis.window, let first = entries.first, let last = entries.last else { return }
        if axis.grain.bucket(of: first.first) < window.lowerBound {
            surface.put(state.signs.before, x: area.x + Axis.margin - 1, y: y, style: Style(.title))
        }
        if axis.grain.bucket(of: last.first) > window.upperBound {
            surface.put(state.signs.arrow, x: area.columns.upperBound - 1, y: y, style: Style(.title))
        }
    }
}
