import NewsModel
import TerminalUI

/// What is derived for the timeline: its list, its grain, the part of it that is in sight.
extension State {
    mutating func prepareTimeline(_ arrangement: Arrangement) {
        if chronicle.hasBackground != timeline.showsBackground { makeChronicle() }
        defer { prepareRange() }
        guard let columns = axisColumns(arrangement) else {
            if chart != nil { chart = nil }
            return
        }
        prepareGrain(columns)
        if timeline.anchor == nil, selection.article != nil { timeline.anchor = day }
        let anchor = timeline.anchor ?? day
        prepareChart(around: anchor, columns)
        guard anchor != day, chart?.axis.shows(bucket) != true else { return }
        timeline.anchor = day
        prepareChart(around: day, columns)
    }

    private mutating func prepareChart(around anchor: CalendarDate, _ columns: Int) {
        let grain = chronicle.grain
        let basis = TimelineChart.Basis(
            grain: grain, anchor: grain.bucket(of: anchor), width: columns, lanes: timeline.lanes)
        guard chart?.basis != basis else { return }
        chart = TimelineChart(chronicle, basis, corpus, index) { libraryEvents(in: $0, grain) }
    }

    /// So many events that the grain is not chosen anew with every letter of a filter.
    private static let manyEvents = 5_000

    /// Makes the timeline again of the events that are wanted now.
    mutating func makeChronicle() {
        let background = timeline.showsBackground, shown = shown
        let wanted = index.timeline.filter { (background || !$0.isBackground) && shown.has(event: $0.event) }
        chronicle = Chronicle(
            wanted, chronicle.grain, background: background, importance: index.importance, opened: timeline.opened)
        if wanted.entries.count < Self.manyEvents { opening = nil }
        chart = nil
        told = nil
    }

    /// Columns of the axis in the strip or in the timeline's pane; nil where neither is on the screen.
    private func axisColumns(_ arrangement: Arrangement) -> Int? {
        guard let area = arrangement.strip ?? arrangement.panes[.timeline] else { return nil }
        return area.dropLeft(AxisDrawing.margin(area, timeline.lanes)).width - 1
    }

    private mutating func prepareGrain(_ columns: Int) {
        if timeline.grain == nil, opening?.columns != columns {
            opening = Opening(columns: columns, grain: Self.openingGrain(chronicle.timeline, columns))
        }
        let wanted = timeline.grain ?? opening?.grain ?? .month
        if chronicle.grain != wanted || chronicle.opened != timeline.opened {
            chronicle = chronicle.by(wanted, opened: timeline.opened)
        }
    }

    /// The grain that was found best for a width.
    struct Opening: Sendable {
        var columns: Int
        var grain: Grain
    }

    /// The finest grain that a good part of the dates has, and at which half of the events are in sight.
    ///
    /// The rest may be known by the year only, or lie long before: a crisis is seen by its days and months.
    static func openingGrain(_ timeline: Timeline, _ columns: Int) -> Grain {
        guard !timeline.entries.isEmpty else { return .month }
        let middle = timeline.entries[timeline.entries.count / 2].first
        return Grain.allCases.last { grain in
            guard timeline.resolved(grain) >= 0.25 else { return false }
            let stops = TimelineStops(timeline, grain)
            let axis = Axis(timeline, stops, around: grain.bucket(of: middle), width: columns)
            let seen = axis.window.map { timeline.starting(in: grain.interval(of: $0)).count } ?? 0
            return seen * 2 >= timeline.entries.count
        } ?? .century
    }
}
