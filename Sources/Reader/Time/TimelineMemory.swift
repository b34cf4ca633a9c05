import NewsModel

/// What the timeline remembers.
struct TimelineMemory: Hashable, Sendable {
    /// Nil for the grain that shows the crisis best.
    var grain: Grain?
    /// The day around which the axis was laid out. It stands still as long as the cursor is in sight.
    var anchor: CalendarDate?
    var showsBackground = false
    /// What `x` divides the timeline by.
    var lanes = LaneKind.none
    var range: DayRange?
    /// Buckets of the grain whose less important events are shown, too.
    var opened: Set<Int> = []

    /// Days chosen with `v`, or typed at `@` as a range.
    struct DayRange: Hashable, Sendable {
        /// Where it began.
        var anchor: CalendarInterval
        /// Whether it goes on to the cursor.
        var isGrowing = true
    }
}
