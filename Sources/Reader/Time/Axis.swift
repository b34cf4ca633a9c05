import NewsModel

/// The horizontal axis of time: buckets side by side, long quiet stretches folded into a gap that is told in words.
struct Axis: Sendable {
    struct Segment: Hashable, Sendable {
        enum Kind: Hashable, Sendable { case bucket(Int), gap(ClosedRange<Int>) }

        var kind: Kind
        /// The tick of a bucket, the length of a gap.
        var label: String
        /// First column and number of columns. The first one is blank, or an opening bracket.
        var x = 0
        var width: Int

        var columns: Range<Int> { x..<x + width }
    }

    let grain: Grain
    /// In order of time, without holes between them.
    let segments: [Segment]
    /// Whether there is more before the first column or behind the last.
    let isCutBefore, isCutAfter: Bool

    /// All of the timeline when that fits into `width` columns, else as much as fits around the cursor's bucket, which
    /// is always in sight.
    init(_ timeline: Timeline, _ stops: TimelineStops, around cursor: Int, width: Int) {
        grain = stops.grain
        segments = AxisBuilder(timeline: timeline, stops: stops, cursor: cursor, width: width).segments()
        let first = segments.first?.kind.buckets.lowerBound, last = segments.last?.kind.buckets.upperBound
        isCutBefore = first.map { stops.next(beyond: $0, by: -1) != nil } ?? false
        isCutAfter = last.map { stops.next(beyond: $0, by: 1) != nil } ?? false
    }

    /// The buckets from the first column to the last.
    var window: ClosedRange<Int>? {
        guard let first = segments.first?.kind, let last = segments.last?.kind else { return nil }
        return first.buckets.lowerBound...last.buckets.upperBound
    }

    /// The place of the segment that shows a bucket; nil when it is out of sight.
    func place(of bucket: Int) -> Int? {
        let place = segments.partitioningIndex { $0.kind.buckets.upperBound >= bucket }
        return segments.indices.contains(place) && segments[place].kind.buckets.contains(bucket) ? place : nil
    }

    /// Whether a bucket has columns of its own, and is not folded away in a gap.
    func shows(_ bucket: Int) -> Bool { place(of: bucket).map { !segments[$0].kind.isGap } ?? false }

    /// The columns of some buckets; nil when none of them is in sight.
    func columns(of buckets: ClosedRange<Int>) -> Range<Int>? {
        guard let window, window.overlaps(buckets) else { return nil }
        let seen = buckets.clamped(to: window)
        guard let first = place(of: seen.lowerBound), let last = place(of: seen.upperBound) else { return nil }
        let head = segments[first].part(of: seen.lowerBound).lowerBound
        return head..<max(head + 1, segments[last].part(of: seen.upperBound).upperBound)
    }
}

extension Axis.Segment {
    /// The columns of one bucket: all of its own segment, its share of a gap.
    fileprivate func part(of bucket: Int) -> Range<Int> {
        guard case .gap(let buckets) = kind else { return columns }
        let place = bucket - buckets.lowerBound
        return x + place * width / buckets.count..<x + (place + 1) * width / buckets.count
    }
}

extension Axis.Segment.Kind {
    var isGap: Bool { if case .gap = self { true } else { false } }

    var buckets: ClosedRange<Int> {
        switch self {
        case .bucket(let number): number...number
        case .gap(let numbers): numbers
        }
    }
}
