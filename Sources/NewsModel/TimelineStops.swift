/// Where an axis has ticks and `h` and `l` stop: the buckets of a grain that have events of their own, in order. An
/// event that is longer has one at its beginning only where nothing else marks its time.
///
/// Made in n log n, asked by binary search.
package struct TimelineStops: Sendable {
    package let grain: Grain
    let numbers: [Int]

    package init(_ timeline: Timeline, _ grain: Grain) {
        self.grain = grain
        let touched = timeline.entries.indices.map { timeline.entries[$0].buckets(grain) }
        let own = Self.unique(touched.lazy.filter { $0.count == 1 }.map(\.lowerBound))
        let lonely = touched.lazy.filter { buckets in
            let next = own.partitioningIndex { $0 >= buckets.lowerBound }
            return next == own.count || own[next] > buckets.upperBound
        }
        numbers = Self.unique((own + lonely.map(\.lowerBound)).sorted())
    }

    private static func unique(_ numbers: some Sequence<Int>) -> [Int] {
        numbers.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    package var first: Int? { numbers.first }
    package var last: Int? { numbers.last }

    /// The next one in the direction of `step`; nil when there is none.
    package func next(beyond bucket: Int, by step: Int) -> Int? {
        let place =
            step > 0 ? numbers.partitioningIndex { $0 > bucket } : numbers.partitioningIndex { $0 >= bucket } - 1
        return numbers.indices.contains(place) ? numbers[place] : nil
    }
}
