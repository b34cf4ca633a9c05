import NewsModel

/// The timeline as a list: the events in order of time, the quiet stretches that a grain shows, the undated events
/// last. Its rows are not kept but found by binary search, so that a change of grain costs little.
struct Chronicle: Sendable {
    let grain: Grain
    let hasBackground: Bool
    let timeline: Timeline
    let stops: TimelineStops
    /// By event: its place in the list, gaps not counted.
    private let places: [Event.ID: Int]
    private let allGaps: [Gap]
    /// Those that are at least a bucket of the grain long.
    private let gaps: [Gap]

    private typealias Gap = (place: Int, gap: TimelineGap)

    enum Row: Hashable, Sendable {
        case event(TimelineEntry)
        case gap(TimelineGap)
    }

    init(_ timeline: Timeline, _ grain: Grain, background: Bool) {
        self.grain = grain
        self.timeline = timeline
        stops = TimelineStops(timeline, grain)
        hasBackground = background
        places = Dictionary(
            (timeline.entries + timeline.undated).enumerated().map { ($1.event, $0) },
            uniquingKeysWith: { first, _ in first })
        allGaps = timeline.gaps
        gaps = Self.shown(allGaps, grain)
    }

    private init(_ other: Chronicle, _ grain: Grain) {
        self.grain = grain
        timeline = other.timeline
        stops = TimelineStops(timeline, grain)
        hasBackground = other.hasBackground
        places = other.places
        allGaps = other.allGaps
        gaps = Self.shown(allGaps, grain)
    }

    func by(_ grain: Grain) -> Chronicle { Chronicle(self, grain) }

    private static func shown(_ gaps: [Gap], _ grain: Grain) -> [Gap] {
        gaps.filter { _, gap in
            let before = gap.days.lowerBound.adding(days: -1), after = gap.days.upperBound.adding(days: 1)
            return grain.bucket(of: after) - grain.bucket(of: before) > 1
        }
    }
}

/// Places count events only, rows the gaps too.
extension Chronicle {
    /// The number of events.
    var length: Int { timeline.entries.count + timeline.undated.count }

    /// The number of rows.
    var count: Int { length + gaps.count }

    func place(of event: Event.ID) -> Int? { places[event] }

    func entry(_ place: Int) -> TimelineEntry {
        let dated = timeline.entries
        return place < dated.count ? dated[place] : timeline.undated[place - dated.count]
    }

    /// The row of the event at a place.
    func row(of place: Int) -> Int { place + gaps.partitioningIndex { $0.place > place } }

    subscript(row: Int) -> Row {
        let before = gaps.indices.partitioningIndex { gaps[$0].place + $0 >= row }
        let isGap = gaps.indices.contains(before) && gaps[before].place + before == row
        return isGap ? .gap(gaps[before].gap) : .event(entry(row - before))
    }
}
