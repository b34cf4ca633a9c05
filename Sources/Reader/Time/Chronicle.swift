import NewsModel

/// The timeline as a list: the events in order of time, the quiet stretches that a grain shows, the undated events
/// last. Of a period that many events fall in it shows the most important ones and says how many more there are.
struct Chronicle: Sendable {
    let grain: Grain
    let hasBackground: Bool
    let timeline: Timeline
    let stops: TimelineStops
    /// The periods that are shown whole.
    let opened: Set<Int>
    /// By event: how much it matters.
    private let importance: [Double]
    /// By event: its place among all, dated and undated.
    private let ranks: [Event.ID: Int]
    private let lines: [Line]
    private let allGaps: [Gap]
    /// Those that are at least a bucket of the grain long.
    private let gaps: [Gap]

    private typealias Gap = (place: Int, gap: TimelineGap)

    enum Row: Hashable, Sendable {
        case event(TimelineEntry)
        case gap(TimelineGap)
        /// Less important events of a period.
        case more(Fold)
    }

    /// Events of a period that have no row of their own.
    struct Fold: Hashable, Sendable {
        /// The bucket of the grain; `undated` for those without.
        let period: Int
        let events: Int
        /// The most important of them, which stands for all.
        let first: TimelineEntry
    }

    /// An event, or the fold that stands behind the last event of its period.
    private struct Line: Sendable {
        /// Twice its rank among all events; of a fold, between the last event of its period and the next.
        let order: Int
        let entry: TimelineEntry
        var fold: Fold?

        init(_ entry: TimelineEntry, rank: Int) { (self.entry, order) = (entry, 2 * rank) }

        init(_ fold: Fold, before rank: Int) {
            (entry, order) = (fold.first, 2 * rank - 1)
            self.fold = fold
        }
    }

    init(
        _ timeline: Timeline, _ grain: Grain, background: Bool, importance: [Double] = [], opened: Set<Int> = []
    ) {
        let ranks = Dictionary(
            (timeline.entries + timeline.undated).enumerated().map { ($1.event, $0) },
            uniquingKeysWith: { first, _ in first })
        self.init(timeline, grain, background, importance, ranks, timeline.gaps, opened)
    }

    private init(
        _ timeline: Timeline, _ grain: Grain, _ background: Bool, _ importance: [Double], _ ranks: [Event.ID: Int],
        _ allGaps: [Gap], _ opened: Set<Int>
    ) {
        (self.timeline, self.grain, self.opened, hasBackground) = (timeline, grain, opened, background)
        (self.importance, self.ranks, self.allGaps) = (importance, ranks, allGaps)
        stops = TimelineStops(timeline, grain)
        gaps = Self.shown(allGaps, grain)
        lines = Self.lines(timeline, grain, importance, opened)
    }

    /// The same events by another grain, or with other periods shown whole.
    func by(_ grain: Grain, opened: Set<Int>) -> Chronicle {
        Chronicle(timeline, grain, hasBackground, importance, ranks, allGaps, opened)
    }

    private static func shown(_ gaps: [Gap], _ grain: Grain) -> [Gap] {
        gaps.filter { _, gap in
            let before = gap.days.lowerBound.adding(days: -1), after = gap.days.upperBound.adding(days: 1)
            return grain.bucket(of: after) - grain.bucket(of: before) > 1
        }
    }
}

// MARK: - Folding

extension Chronicle {
    /// The period of what no text dates.
    static let undated = Int.max
    /// A timeline of so many events is shown whole at any grain.
    private static let readable = 200
    /// Events that a period of a longer one shows, and how many more are worth a fold.
    static let most = 10
    private static let worthFolding = 3

    private static func lines(
        _ timeline: Timeline, _ grain: Grain, _ importance: [Double], _ opened: Set<Int>
    ) -> [Line] {
        let all = timeline.entries + timeline.undated
        guard all.count > readable, !importance.isEmpty else {
            return all.enumerated().map { Line($1, rank: $0) }
        }
        var lines: [Line] = [], start = 0
        while start < all.count {
            let period = period(of: all[start], grain)
            let end = all[start...].firstIndex { Self.period(of: $0, grain) != period } ?? all.count
            let isWhole = opened.contains(period) || end - start < most + worthFolding
            lines +=
                isWhole
                ? (start..<end).map { Line(all[$0], rank: $0) } : folded(start..<end, period, all, importance)
            start = end
        }
        return lines
    }

    private static func period(of entry: TimelineEntry, _ grain: Grain) -> Int {
        entry.isDated ? grain.bucket(of: entry.first) : undated
    }

    /// The most important events in order of time, then one line for the others; of equal ones the earlier are shown.
    private static func folded(
        _ places: Range<Int>, _ period: Int, _ all: [TimelineEntry], _ importance: [Double]
    ) -> [Line] {
        let best = places.sorted {
            (importance[all[$1].event], $0) < (importance[all[$0].event], $1)
        }
        let fold = Fold(period: period, events: places.count - most, first: all[best[most]])
        return best.prefix(most).sorted().map { Line(all[$0], rank: $0) } + [Line(fold, before: places.upperBound)]
    }

    /// Events that have no row of their own.
    var foldedCount: Int { lines.reduce(0) { $0 + ($1.fold?.events ?? 0) } }

    /// The fold at a place; nil where an event stands.
    func fold(_ place: Int) -> Fold? { lines.indices.contains(place) ? lines[place].fold : nil }
}

// MARK: - Places

/// Places count events and folds, rows the gaps too.
extension Chronicle {
    /// The number of events and folds.
    var length: Int { lines.count }

    /// The number of rows.
    var count: Int { length + gaps.count }

    /// All events in order of time, the undated ones last.
    var events: [Event.ID] { (timeline.entries + timeline.undated).map(\.event) }

    /// Of an event that has no row, the place of its fold.
    func place(of event: Event.ID) -> Int? {
        guard let rank = ranks[event] else { return nil }
        let next = lines.partitioningIndex { $0.order >= 2 * rank }
        guard next < lines.count, lines[next].order != 2 * rank else { return next }
        return lines[next...].firstIndex { $0.fold != nil }
    }

    /// The place of the event nearest to a day; where that is folded, of one shown beside it.
    func place(nearest day: CalendarDate) -> Int? {
        guard let nearest = timeline.place(nearest: day), let place = place(of: timeline.entries[nearest].event) else {
            return nil
        }
        guard lines[place].fold != nil else { return place }
        let shown = max(0, place - Self.most)..<place
        return shown.first { lines[$0].entry.first >= timeline.entries[nearest].first } ?? place - 1
    }

    /// The event at a place, or the one that stands for a fold.
    func entry(_ place: Int) -> TimelineEntry { lines[place].entry }

    /// The row of a place.
    func row(of place: Int) -> Int { place + gaps.partitioningIndex { 2 * $0.place > lines[place].order } }

    subscript(row: Int) -> Row {
        let before = gaps.indices.partitioningIndex { place(behind: gaps[$0]) + $0 >= row }
        let isGap = gaps.indices.contains(before) && place(behind: gaps[before]) + before == row
        if isGap { return .gap(gaps[before].gap) }
        let line = lines[row - before]
        return line.fold.map(Row.more) ?? .event(line.entry)
    }

    /// The place of the first line behind a gap.
    private func place(behind gap: Gap) -> Int { lines.partitioningIndex { $0.order >= 2 * gap.place } }
}
