/// The days of a date, as a reader asks for them.
struct MeantDays: Sendable {
    private let interval: CalendarInterval
    /// It was some time in these days rather than on all of them.
    private let isVague: Bool

    init(_ date: DateValue) {
        interval = date.interval
        isVague =
            date.interval.days == nil || date.isApproximate || (date.interval.isCalendarUnit && !date.interval.isDay)
    }

    /// Whether a reader who asks for some days means it: some of its days are among them, and where it is a whole month
    /// or year in which nobody knows the day, all of them.
    func areMeant(by days: CalendarInterval) -> Bool { isVague ? days.contains(interval) : days.touches(interval) }
}
