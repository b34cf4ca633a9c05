import NewsModel

/// The timeline as it is shown: the events wanted, and gaps that a grain shows. Made anew only when these change.
struct Chronicle: Sendable {
    let grain: Grain
    let hasBackground: Bool
    let timeline: Timeline
    /// The finest grain in whose buckets at least half of the events lie wholly.
    let finest: Grain
    /// Events and gaps in order of time.
    let rows: [TimelineRow]
    private let places: [Event.ID: Int]
    /// From the bucket of the first event to that of the last; empty when there are too many to keep.
    private let buckets: [TimelineBucket]
    private let firstBucket: Int

    private static let mostBuckets = 200_000

    init(_ events: [Event], _ grain: Grain, background: Bool) {
        self.grain = grain
        hasBackground = background
        timeline = Timeline(events, background: background)
        finest = Self.finest(timeline)
        rows = timeline.rows(grain).filter { !$0.isHeading }
        places = Dictionary(
            rows.enumerated().compactMap { row in row.element.event.map { ($0, row.offset) } },
            uniquingKeysWith: { first, _ in first })
        let extent = timeline.extent(grain).flatMap { $0.count <= Self.mostBuckets ? $0 : nil }
        buckets = extent.map { [timeline] in timeline.buckets($0, grain) } ?? []
        firstBucket = extent?.lowerBound ?? 0
    }

    /// A timeline of months shown by days would be bars without points.
    static func finest(_ timeline: Timeline) -> Grain {
        let entries = timeline.entries
        return Grain.allCases.last { grain in
            entries.count { $0.bucket(grain) != nil } * 2 >= entries.count
        } ?? .century
    }

    /// What is told of a bucket.
    func bucket(_ number: Int) -> TimelineBucket {
        if buckets.indices.contains(number - firstBucket) { return buckets[number - firstBucket] }
        return buckets.isEmpty ? timeline.buckets(number...number, grain)[0] : TimelineBucket(number: number)
    }

    /// The row of an event; nil when it is not shown.
    func row(of event: Event.ID) -> Int? { places[event] }

    /// The row of the first event that begins on a day or later.
    func row(atOrAfter day: CalendarDate) -> Int? {
        let place = timeline.place(atOrAfter: day)
        let entry = timeline.entries.indices.contains(place) ? timeline.entries[place] : timeline.entries.last
        return entry.flatMap { places[$0.event] }
    }

    /// The next row with an event, so many events away; the last one in that direction.
    func eventRow(from row: Int, by distance: Int) -> Int? {
        var left = distance.magnitude, found: Int?
        var next = row + distance.signum()
        while left > 0, rows.indices.contains(next) {
            if rows[next].event != nil { (found, left) = (next, left - 1) }
            next += distance.signum()
        }
        return found
    }
}

extension TimelineRow {
    fileprivate var isHeading: Bool {
        if case .heading = self { true } else { false }
    }
}

/// What the timeline remembers.
struct TimelineMemory: Hashable, Sendable {
    /// Nil for the finest grain at which all fits.
    var grain: Grain?
    var showsBackground = false
}
