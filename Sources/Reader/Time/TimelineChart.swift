import NewsModel

/// The part of the timeline that is in sight, with all that is drawn of it: made when the cursor leaves it or when
/// something that it is made of changes, so that drawing it looks nothing up.
struct TimelineChart: Sendable {
    /// What it is made for.
    struct Basis: Hashable, Sendable {
        var grain: Grain
        /// The bucket that the axis is laid out around.
        var anchor: Int
        /// Columns of the axis.
        var width: Int
        var lanes: LaneKind
    }

    let basis: Basis
    let axis: Axis
    /// What is told of each segment of the axis; nil for gaps.
    let buckets: [TimelineBucket?]
    /// By segment: whether an event that is longer than a bucket passes over it.
    let covered: [Bool]
    /// The most events that a bucket in sight has.
    let highest: Int
    /// The events that are longer than a bucket, those that most articles tell first.
    let spans: [TimelineEntry]
    let lanes: [Lane]
    /// Lanes beyond those.
    let restLanes: Int

    /// Spans that are kept; more than any window has rows for.
    private static let mostSpans = 60

    /// - Parameter counted: how many events a bucket has where the timeline has only some of them.
    init(
        _ chronicle: Chronicle, _ basis: Basis, _ corpus: Corpus, _ index: CorpusIndex,
        counted: (Int) -> Int? = { _ in nil }
    ) {
        let grain = basis.grain, timeline = chronicle.timeline
        let axis = Axis(timeline, chronicle.stops, around: basis.anchor, width: basis.width)
        self.basis = basis
        self.axis = axis
        var told = timeline.buckets(axis.segments.filter { !$0.kind.isGap }.map(\.kind.buckets.lowerBound), grain)[...]
        buckets = axis.segments.map { segment in
            guard !segment.kind.isGap, var bucket = told.popFirst() else { return nil }
            if let events = counted(bucket.number) { (bucket.events, bucket.articles) = (events, 0) }
            return bucket
        }
        highest = buckets.reduce(0) { max($0, $1?.events ?? 0) }
        let days = axis.window.map { grain.interval(of: $0) }
        let long = days.map { Self.long(timeline, $0, grain) } ?? []
        spans = Self.ranked(long).prefix(Self.mostSpans).map(\.self)
        covered = Self.covered(by: long, axis)
        let begun = days.map { timeline.starting(in: $0) } ?? 0..<0
        let finder = LaneFinder(corpus: corpus, index: index, kind: basis.lanes, axis: axis, timeline: timeline)
        (lanes, restLanes) = finder.lanes(begun)
    }

    /// What is told of a bucket in sight.
    func bucket(_ number: Int) -> TimelineBucket? { axis.place(of: number).flatMap { buckets[$0] } }

    private static func long(_ timeline: Timeline, _ days: CalendarInterval, _ grain: Grain) -> [TimelineEntry] {
        timeline.places(touching: days)
            .filter { timeline.entries[$0].bucket(grain) == nil }
            .map { timeline.entries[$0] }
    }

    /// What is told most comes first, then what is short, since it says more of its days.
    private static func ranked(_ long: [TimelineEntry]) -> [TimelineEntry] {
        long.indices.map { (articles: -long[$0].articles.count, length: long[$0].length, place: $0) }
            .sorted { ($0.articles, $0.length, $0.place) < ($1.articles, $1.length, $1.place) }
            .map { long[$0.place] }
    }

    private static func covered(by long: [TimelineEntry], _ axis: Axis) -> [Bool] {
        guard let window = axis.window else { return [] }
        var steps = Array(repeating: 0, count: axis.segments.count + 1)
        for entry in long {
            let seen = entry.buckets(axis.grain).clamped(to: window)
            guard let first = axis.place(of: seen.lowerBound), let last = axis.place(of: seen.upperBound) else {
                continue
            }
            steps[first] += 1
            steps[last + 1] -= 1
        }
        var passing = 0
        return steps.dropLast().map { step in
            passing += step
            return passing > 0
        }
    }
}
