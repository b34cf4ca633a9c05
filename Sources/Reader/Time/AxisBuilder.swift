import NewsModel

/// Lays out an axis: which buckets there is room for, how wide they are, and what they are called.
struct AxisBuilder {
    let timeline: Timeline
    let stops: TimelineStops
    let cursor: Int
    /// Columns at most, one of them for what closes the last bucket.
    let width: Int

    private var grain: Grain { stops.grain }

    private typealias Segment = Axis.Segment
    /// The next bucket to show, and what is folded away before it.
    private typealias Stop = (bucket: Int, gap: ClosedRange<Int>?)

    /// Empty buckets that are still drawn one by one.
    private static let quietLimit = 4
    /// Columns at most that a bucket has beyond its tick.
    private var mostSpread: Int { min(10, width / 20) }

    /// As wide as everything fits; when it does not, what lies around the cursor.
    func segments() -> [Axis.Segment] {
        let first = min(stops.first ?? cursor, cursor)
        for spread in (0...mostSpread).reversed() {
            let all = walk(from: first, spread)
            if all.isComplete { return all.segments }
        }
        return fullest(width < 100 ? 0 : 1)
    }

    /// The window in which most events begin, of those that do not have the cursor's bucket at their very edge or that
    /// begin or end with the timeline.
    private func fullest(_ spread: Int) -> [Axis.Segment] {
        var best: (segments: [Segment], events: Int)?, next: Int? = cursor
        while let start = next {
            let (segments, isComplete) = walk(from: start, spread)
            next = stop(beyond: start, by: -1, spread)?.bucket
            guard let seen = segments.first(where: { $0.kind == .bucket(cursor) }) else { break }
            let isCentral = seen.x < width * 7 / 8 || isComplete, isFree = seen.x >= width / 8 || next == nil
            let events = events(in: segments)
            if isCentral, isFree, events > best?.events ?? -1 { best = (segments, events) }
        }
        return best?.segments ?? walk(from: cursor, spread).segments
    }

    private func events(in segments: [Axis.Segment]) -> Int {
        guard let first = segments.first?.kind.buckets.lowerBound, let last = segments.last?.kind.buckets.upperBound
        else { return 0 }
        return timeline.starting(in: grain.interval(of: first...last)).count
    }

    /// The segments from a bucket on, as many as there is room for.
    private func walk(from start: Int, _ spread: Int) -> (segments: [Axis.Segment], isComplete: Bool) {
        var segments: [Segment] = [], x = 0
        var next: Stop? = (start, nil), previous: Int?
        while let stop = next {
            let gap = stop.gap.map { Segment(kind: .gap($0), label: label($0), x: x, width: columns($0)) }
            let start = x + (gap?.width ?? 0), name = label(stop.bucket, after: previous)
            let bucket = Segment(kind: .bucket(stop.bucket), label: name, x: start, width: columns(name, spread))
            guard bucket.columns.upperBound < width else { return (segments, false) }
            segments += [gap, bucket].compactMap(\.self)
            x = bucket.columns.upperBound
            previous = stop.bucket
            next = self.stop(beyond: stop.bucket, by: 1, spread)
        }
        return (segments, true)
    }

    /// The neighbour, or the next bucket with something in it beyond a long quiet stretch.
    private func stop(beyond bucket: Int, by step: Int, _ spread: Int) -> Stop? {
        let told = stops.next(beyond: bucket, by: step)
        let ahead = (cursor - bucket) * step > 0 ? cursor : nil
        guard let next = [told, ahead].compactMap(\.self).min(by: { ($0 - $1) * step < 0 }) else { return nil }
        let quiet = (next - bucket) * step - 1
        guard quiet > Self.quietLimit else { return (bucket + step, nil) }
        let gap = min(bucket, next) + 1...max(bucket, next) - 1
        return columns(gap) < quiet * columns("", spread) ? (next, gap) : (bucket + step, nil)
    }
}

/// Names and their widths.
extension AxisBuilder {
    private func columns(_ label: String, _ spread: Int) -> Int { max(tickColumns + 1 + spread, label.count + 1) }

    private func columns(_ gap: ClosedRange<Int>) -> Int { label(gap).count + 2 }

    private var tickColumns: Int {
        switch grain {
        case .day, .week: 2
        case .month: 3
        case .year: 4
        case .decade, .century: 5
        }
    }

    /// «13 months»
    private func label(_ gap: ClosedRange<Int>) -> String {
        let days = grain.interval(of: gap)
        guard let first = days.earliest, let last = days.latest else { return "" }
        return TimelineGap(days: first...last).duration
    }

    /// The tick, with as much of the date as the bucket before it does not tell: «Sep 2021» at the beginning and
    /// behind a gap into another year, «2022» for the January that follows a December.
    private func label(_ bucket: Int, after previous: Int?) -> String {
        guard grain > .year, let day = grain.interval(of: bucket).earliest else { return grain.tick(of: bucket) }
        let before = previous.flatMap { grain.interval(of: $0).earliest }
        let isNext = previous == bucket - 1, isSameYear = before?.year == day.year
        if !isSameYear, isNext { return String(day.year) }
        let year = isSameYear ? "" : " \(day.year)"
        guard grain > .month else { return day.monthWords + year }
        if isSameYear, before?.month == day.month { return String(day.day) }
        return isNext ? day.monthWords : "\(day.day) \(day.monthWords)\(year)"
    }
}
