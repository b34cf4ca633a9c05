/// A bucket of a grain, with what is told of it.
package struct TimelineBucket: Hashable, Sendable {
    package var number: Int
    /// Events that lie wholly in it. One that is longer raises no bucket, so that «in 2013» does not make a bar of
    /// every day of that year.
    package var events = 0
    /// Articles that tell these events.
    package var articles = 0

    package init(number: Int) { self.number = number }
}

/// How much is told of each part of the time.
extension Timeline {
    /// The buckets from the one of the first event to the one of the last; nil without dated events.
    package func extent(_ grain: Grain) -> ClosedRange<Int>? {
        span.map { grain.bucket(of: $0.lowerBound)...grain.bucket(of: $0.upperBound) }
    }

    /// What is told of a bucket; the cost is that of the events that begin in it.
    package func bucket(_ number: Int, _ grain: Grain) -> TimelineBucket {
        let days = grain.interval(of: number)
        var bucket = TimelineBucket(number: number), articles: Set<Int> = []
        for entry in entries[starting(in: days)] where days.latest.map({ entry.last <= $0 }) ?? false {
            bucket.events += 1
            articles.formUnion(entry.articles)
        }
        bucket.articles = articles.count
        return bucket
    }

    /// The bucket of which most articles tell, and of several such the first; nil when no event lies in one bucket.
    package func busiest(_ grain: Grain) -> TimelineBucket? {
        let stops = TimelineStops(self, grain)
        var best: TimelineBucket?, next = stops.first
        while let number = next {
            let bucket = bucket(number, grain)
            if bucket.events > 0, (bucket.articles, bucket.events) > (best?.articles ?? 0, best?.events ?? 0) {
                best = bucket
            }
            next = stops.next(beyond: number, by: 1)
        }
        return best
    }

    /// The next bucket with more events than its neighbours.
    package func burst(_ stops: TimelineStops, beyond bucket: Int, by step: Int) -> Int? {
        var next = stops.next(beyond: bucket, by: step)
        while let number = next {
            let events = count(number, stops.grain), before = count(number - 1, stops.grain)
            if events > 1, events >= before, events > count(number + 1, stops.grain) { return number }
            next = stops.next(beyond: number, by: step)
        }
        return nil
    }

    private func count(_ bucket: Int, _ grain: Grain) -> Int {
        let days = grain.interval(of: bucket)
        return entries[starting(in: days)].count { entry in days.latest.map { entry.last <= $0 } ?? false }
    }

    /// The share of the events that lie wholly in one bucket each; of many events, a sample's.
    package func resolved(_ grain: Grain) -> Double {
        let step = max(1, entries.count / 1_000)
        let sample = stride(from: 0, to: entries.count, by: step)
        let whole = sample.reduce(0) { $0 + (entries[$1].bucket(grain) == nil ? 0 : 1) }
        return entries.isEmpty ? 1 : Double(whole) / Double((entries.count + step - 1) / step)
    }
}
