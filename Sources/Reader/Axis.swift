import NewsModel

/// The horizontal axis of time: buckets side by side, long quiet stretches folded into one labelled gap.
struct Axis: Sendable {
    struct Segment: Hashable, Sendable {
        enum Kind: Hashable, Sendable { case bucket(Int), gap(ClosedRange<Int>) }

        var kind: Kind
        /// First column and number of columns.
        var x = 0
        var width: Int
    }

    let grain: Grain
    private(set) var segments: [Segment] = []

    /// Columns to the left of the axis, for its context.
    static let margin = 10

    /// Empty buckets that are still drawn one by one.
    private static let quietLimit = 4

    /// All of the timeline when that fits into `width` columns, else as much as fits around a bucket.
    init(_ timeline: Timeline, _ grain: Grain, around bucket: Int, width: Int) {
        self.grain = grain
        guard let span = timeline.extent(grain) else { return }
        let all = Self.walk(timeline, grain, from: span.lowerBound, by: 1, columns: width)
        if all.isComplete { segments = all.segments } else { segments = Self.centred(timeline, grain, bucket, width) }
        place()
    }

    /// Whether the middle half of the events fits: what came long before or after a crisis does not flatten it.
    static func fits(_ timeline: Timeline, _ grain: Grain, width: Int) -> Bool {
        let entries = timeline.entries
        guard let last = entries.indices.last else { return true }
        let from = grain.bucket(of: entries[last / 4].first), to = grain.bucket(of: entries[last - last / 4].first)
        let walked = walk(timeline, grain, from: from, by: 1, columns: width)
        return walked.isComplete || (walked.segments.last.map { $0.kind.buckets.upperBound >= to } ?? false)
    }

    /// The segment that shows a bucket; nil when it is outside.
    func segment(of bucket: Int) -> Segment? {
        segments.first {
            switch $0.kind {
            case .bucket(let number): number == bucket
            case .gap(let numbers): numbers.contains(bucket)
            }
        }
    }

    /// The buckets from the first column to the last.
    var window: ClosedRange<Int>? {
        guard let first = segments.first?.kind, let last = segments.last?.kind else { return nil }
        return first.buckets.lowerBound...last.buckets.upperBound
    }
}

extension Axis {
    private typealias Walk = (segments: [Segment], isComplete: Bool)

    private static func centred(_ timeline: Timeline, _ grain: Grain, _ bucket: Int, _ width: Int) -> [Segment] {
        let half = (width - columns(grain)) / 2
        let before = walk(timeline, grain, from: bucket, by: -1, columns: half + columns(grain)).segments
        let used = before.reduce(0) { $0 + $1.width }
        let after = walk(timeline, grain, from: bucket, by: 1, columns: width - used + columns(grain)).segments
        return before.reversed() + after.dropFirst()
    }

    /// The segments from a bucket on in one direction, as many as the columns hold.
    private static func walk(
        _ timeline: Timeline, _ grain: Grain, from start: Int, by step: Int, columns room: Int
    ) -> Walk {
        var segments: [Segment] = [], left = room, bucket = start
        func take(_ kind: Segment.Kind, _ width: Int) -> Bool {
            guard width <= left else { return false }
            segments.append(Segment(kind: kind, width: width))
            left -= width
            return true
        }
        while take(.bucket(bucket), columns(grain)) {
            guard let next = told(timeline, grain, beyond: bucket, step) else { return (segments, true) }
            let quiet = (next - bucket) * step - 1
            if quiet > quietLimit {
                let gap = min(bucket, next) + 1...max(bucket, next) - 1
                guard take(.gap(gap), label(grain, gap).count + 3) else { return (segments, false) }
                bucket = next
            } else {
                bucket += step
            }
        }
        return (segments, false)
    }

    /// The next bucket in which an event begins.
    private static func told(_ timeline: Timeline, _ grain: Grain, beyond bucket: Int, _ step: Int) -> Int? {
        let days = grain.interval(of: bucket)
        let place =
            step > 0
            ? days.latest.map { timeline.place(atOrAfter: $0.adding(days: 1)) }
            : days.earliest.map { timeline.place(atOrAfter: $0) - 1 }
        guard let place, timeline.entries.indices.contains(place) else { return nil }
        return grain.bucket(of: timeline.entries[place].first)
    }

    private mutating func place() {
        var x = 0
        for place in segments.indices {
            segments[place].x = x
            x += segments[place].width
        }
    }

    /// Columns of a bucket: its tick and a blank.
    private static func columns(_ grain: Grain) -> Int {
        switch grain {
        case .day, .week: 4
        case .month: 5
        case .year: 6
        case .decade, .century: 7
        }
    }

    /// «13 months»
    static func label(_ grain: Grain, _ gap: ClosedRange<Int>) -> String {
        let days = grain.interval(of: gap)
        guard let first = days.earliest, let last = days.latest else { return "" }
        return TimelineGap(days: first...last).words
    }
}

extension Axis.Segment.Kind {
    var buckets: ClosedRange<Int> {
        switch self {
        case .bucket(let number): number...number
        case .gap(let numbers): numbers
        }
    }
}
