import NewsModel
import TerminalUI

/// Draws what lasts longer than a bucket as bars on the axis: `├─ evacuation ──┤`, with arrows where it goes on beyond
/// the window and soft ends where they are not known.
struct SpanDrawing {
    private let axis: AxisDrawing
    private var rows: [[Placed]] = []

    /// A bar and its title with their columns.
    private struct Placed {
        var span: Span
        var bar: Range<Int>
        var title: Range<Int>

        /// Both, with a blank behind them.
        var all: Range<Int> { min(bar.lowerBound, title.lowerBound)..<max(bar.upperBound, title.upperBound) + 1 }
    }

    /// Columns of a title that stands beside its bar, at most.
    private static let titleColumns = 24

    struct Span {
        var title: String
        var buckets: ClosedRange<Int>
        var isSoftFirst, isSoftLast: Bool
        var style: Style
    }

    /// Puts as many spans as fit into some rows, the most important first.
    init(_ axis: AxisDrawing, rows most: Int) {
        self.axis = axis
        let grain = axis.chart.axis.grain
        let spans = Self.publications(axis.state, grain) + axis.chart.spans.map { Span($0, axis.state, grain) }
        for span in spans { place(span, most) }
    }

    /// Rows that are in use.
    var height: Int { rows.count }

    private mutating func place(_ span: Span, _ most: Int) {
        guard let bar = axis.chart.axis.columns(of: span.buckets) else { return }
        let placed = Placed(span: span, bar: bar, title: columns(ofTitle: span.title, bar))
        let all = placed.all
        let free = rows.firstIndex { row in !row.contains { $0.all.overlaps(all) } }
        if let free { rows[free].append(placed) } else if rows.count < most { rows.append([placed]) }
    }

    /// In the bar if that is long enough, else behind it, else before it, else nowhere.
    private func columns(ofTitle title: String, _ bar: Range<Int>) -> Range<Int> {
        let end = axis.area.columns.upperBound - axis.left, width = min(title.columns, Self.titleColumns)
        if bar.count >= Self.titleColumns / 2 + 4 { return bar.lowerBound + 2..<bar.upperBound - 2 }
        if end - bar.upperBound > min(width, Self.titleColumns / 2) {
            return bar.upperBound + 1..<min(end, bar.upperBound + 1 + width)
        }
        guard bar.lowerBound > width else { return bar.upperBound..<bar.upperBound }
        return bar.lowerBound - width - 1..<bar.lowerBound - 1
    }

    func draw(on surface: inout Surface, from y: Int) {
        for (row, spans) in rows.enumerated() {
            for placed in spans { draw(placed, on: &surface, y + row) }
        }
    }

    private func draw(_ placed: Placed, on surface: inout Surface, _ y: Int) {
        let signs = axis.state.signs, span = placed.span, x = axis.left + placed.bar.lowerBound
        let window = axis.chart.axis.window ?? span.buckets
        let isSoft = span.isSoftFirst && span.isSoftLast
        let fill = isSoft ? signs.softSpan : signs.horizontal
        surface.put(String(repeating: fill, count: placed.bar.count), x: x, y: y, style: span.style)
        let isCutFirst = span.buckets.lowerBound < window.lowerBound,
            isCutLast = span.buckets.upperBound > window.upperBound
        let first = isCutFirst ? signs.before : span.isSoftFirst ? signs.softSpan : signs.teeRight
        let last = isCutLast ? signs.arrow : span.isSoftLast ? signs.softSpan : signs.teeLeft
        surface.put(first, x: x, y: y, style: span.style)
        if placed.bar.count > 1 { surface.put(last, x: x + placed.bar.count - 1, y: y, style: span.style) }
        guard !placed.title.isEmpty else { return }
        let isInside = placed.bar.contains(placed.title.lowerBound), room = placed.title.count - (isInside ? 2 : 0)
        let title = span.title.clipped(to: room, ellipsis: signs.ellipsis)
        let words = isInside ? " \(title) " : title
        surface.put(words, x: axis.left + placed.title.lowerBound, y: y, style: span.style)
    }

    /// When the open article came out, or the two compared.
    private static func publications(_ state: State, _ grain: Grain) -> [Span] {
        let compared = [state.comparison?.a, state.comparison?.b].compactMap {
            $0.flatMap { state.index.positions[$0] }
        }
        let articles = compared.count == 2 ? compared : [state.article].compactMap(\.self)
        return articles.compactMap { article in
            let published = state.corpus.articles[article].published
            guard let days = published.when?.interval, let first = days.earliest, let last = days.latest else {
                return nil
            }
            let name = state.comparisonMark(of: article).map { "\($0) published" } ?? "published"
            let isSoft = published.status != .stated
            return Span(
                title: name, buckets: grain.bucket(of: first)...grain.bucket(of: last), isSoftFirst: isSoft,
                isSoftLast: isSoft, style: Style(.heading))
        }
    }
}

extension SpanDrawing.Span {
    fileprivate init(_ entry: TimelineEntry, _ state: State, _ grain: Grain) {
        let isChosen = entry.event == state.selection.event
        let isHollow = [.announced, .hypothetical].contains(state.corpus.events[entry.event].status)
        let isDisputed = state.index.disputedEvents.contains(entry.event)
        title = (isDisputed ? "\(state.signs.differs) " : isHollow ? "\(state.signs.announced) " : "") + entry.title
        buckets = entry.buckets(grain)
        isSoftFirst = entry.isImprecise || entry.interval.earliest == nil
        isSoftLast = entry.isImprecise || entry.interval.latest == nil
        style = Style(isChosen ? .event : .dim, isChosen ? .bold : [])
    }
}
