/// A bucket of a grain, with what is told of it.
package struct TimelineBucket: Hashable, Sendable {
    package var number: Int
    /// Events that lie wholly in it.
    package var events = 0
    /// Articles that tell these events.
    package var articles = 0
    /// Events that pass over it, reaching into other buckets.
    package var passing = 0

    package init(number: Int) { self.number = number }
}

/// How much is told of each part of the time: the heights of the bars above the events.
extension Timeline {
    /// The buckets from the one of the first event to the one of the last; nil without dated events.
    package func extent(_ grain: Grain) -> ClosedRange<Int>? {
        span.map { grain.bucket(of: $0.lowerBound)...grain.bucket(of: $0.upperBound) }
    }

    /// All buckets of a window, the empty ones too. An event that is longer than a bucket makes no bar but passes over
    /// all that it touches, so that «in 2013» does not raise every day of that year.
    package func buckets(_ window: ClosedRange<Int>, _ grain: Grain) -> [TimelineBucket] {
        var buckets = window.map { TimelineBucket(number: $0) }
        let places = places(touching: grain.interval(of: window))
        for bucket in told(places, grain) where window.contains(bucket.number) {
            buckets[bucket.number - window.lowerBound] = bucket
        }
        for place in places {
            let touched = entries[place].buckets(grain)
            guard touched.count > 1 else { continue }
            for number in touched.clamped(to: window) { buckets[number - window.lowerBound].passing += 1 }
        }
        return buckets
    }

    /// The bucket of which most articles tell, and of several such the first; nil when no event lies in one bucket.
    package func busiest(_ grain: Grain) -> TimelineBucket? {
        told(entries.indices, grain).reduce(nil) { best, next in
            guard let best else { return next }
            return (next.articles, next.events) > (best.articles, best.events) ? next : best
        }
    }

    /// The buckets that hold some of these events wholly, in order.
    private func told(_ places: some Sequence<Int>, _ grain: Grain) -> [TimelineBucket] {
        var buckets: [TimelineBucket] = []
        var seen: [Int: Int] = [:]
        for entry in places.lazy.map({ entries[$0] }) {
            guard let number = entry.bucket(grain) else { continue }
            if buckets.last?.number != number { buckets.append(TimelineBucket(number: number)) }
            let new = entry.articles.count { seen.updateValue(number, forKey: $0) != number }
            buckets[buckets.count - 1].events += 1
            buckets[buckets.count - 1].articles += new
        }
        return buckets
    }
}

extension TimelineEntry {
    /// The buckets that it touches.
    package func buckets(_ grain: Grain) -> ClosedRange<Int> { grain.bucket(of: first)...grain.bucket(of: last) }

    /// The bucket in which it lies wholly; nil when it is longer.
    package func bucket(_ grain: Grain) -> Int? {
        let touched = buckets(grain)
        return touched.count == 1 ? touched.lowerBound : nil
    }
}
