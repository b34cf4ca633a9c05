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
    package func bucket(_ number: Int, _ grain: Grain) -> TimelineBucket { buckets([number], grain)[0] }

    /// What is told of some buckets, each named once; the cost is that of the events that begin in them.
    package func buckets(_ numbers: some Sequence<Int>, _ grain: Grain) -> [TimelineBucket] {
        var latest = Array(repeating: Int?.none, count: articleLimit)
        return numbers.map { number in
            let days = grain.interval(of: number)
            var bucket = TimelineBucket(number: number)
            // By places: copies of entries would cost more than the count.
            for place in starting(in: days) where days.latest.map({ entries[place].last <= $0 }) ?? false {
                bucket.events += 1
                for article in entries[place].articles where latest[article] != number {
                    latest[article] = number
                    bucket.articles += 1
                }
            }
            return bucket
        }
    }

    /// The bucket of which most articles tell, and of several such the first; nil when no event lies in one bucket.
    package func busiest(_ grain: Grain) -> TimelineBucket? {
        let told = buckets(TimelineStops(self, grain).numbers, grain).lazy.filter { $0.events > 0 }
        return told.reduce(nil) { best, next in
            guard let best else { return next }
            return (next.articles, next.events) > (best.articles, best.events) ? next : best
        }
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
        return starting(in: days).count { place in days.latest.map { entries[place].last <= $0 } ?? false }
    }

    /// The share of the events that lie wholly in one bucket each; of many events, a sample's.
    package func resolved(_ grain: Grain) -> Double {
        let step = max(1, entries.count / 1_000)
        let sample = stride(from: 0, to: entries.count, by: step)
        let whole = sample.reduce(0) { $0 + (entries[$1].bucket(grain) == nil ? 0 : 1) }
        return entries.isEmpty ? 1 : Double(whole) / Double((entries.count + step - 1) / step)
    }
}
