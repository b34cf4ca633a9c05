/// How an event is drawn on a row of buckets: a point in one bucket, or a bar over several.
package struct TimelineMark: Hashable, Sendable {
    /// An end of a bar.
    package enum End: Sendable {
        /// A day that the texts give.
        case solid
        /// Known roughly, or not at all.
        case soft
        /// Beyond the window.
        case clipped
    }

    /// The buckets it covers, within the window.
    package let buckets: ClosedRange<Int>
    package let start: End
    package let end: End

    package var isPoint: Bool { buckets.count == 1 && start != .clipped && end != .clipped }

    /// Nil when the entry lies outside of the window or is not dated.
    package init?(_ entry: TimelineEntry, in window: ClosedRange<Int>, _ grain: Grain) {
        let touched = entry.buckets(grain)
        guard entry.isDated, touched.overlaps(window) else { return nil }
        buckets = touched.clamped(to: window)
        start = Self.end(entry.interval.earliest, entry, isClipped: touched.lowerBound < window.lowerBound)
        end = Self.end(entry.interval.latest, entry, isClipped: touched.upperBound > window.upperBound)
    }

    private static func end(_ day: CalendarDate?, _ entry: TimelineEntry, isClipped: Bool) -> End {
        if isClipped { return .clipped }
        return day == nil || entry.isImprecise ? .soft : .solid
    }
}
