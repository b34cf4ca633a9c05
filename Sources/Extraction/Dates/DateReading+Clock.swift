import NewsModel

/// Verbs for parts of a day and times of the clock.
extension DateReading {
    /// «TMO», «TAF», «TEV», «TNI», «TMO» for dawn.
    var daypart: String { ["TMO", "TAF", "TEV", "TNI", "TMO"][max(0, min(partOfDay - 1, 4))] }

    /// The day of a time of the clock that has none beside it.
    var clockDay: Meaning { point.clockDay.map { day($0.day, .told($0.range)) } ?? same(.day) }

    /// The day of «yesterday morning», «last night», «this evening».
    var dayNearby: Meaning { this(.day, has("last", "yesterday") ? -1 : has("tomorrow") ? 1 : 0) }

    /// The time of «7:15 p.m.»
    func clock(on day: Meaning?) -> Meaning? {
        clock(firstValue, value("digits", value("dayofmonth") > 0 ? 0 : 1), on: day)
    }

    /// «half past six», «quarter to nine»
    var clockInWords: Meaning? {
        guard let hour = number.count, (1...12).contains(hour) else { return nil }
        let minute = has("half") ? 30 : has("to") ? 45 : 15
        return clock(has("to") ? (hour + 11) % 12 : hour, minute, on: clockDay)
    }

    /// The time of «9.30» and «0930».
    func clockOfDigits(on day: Meaning?) -> Meaning? {
        let digits = value("dottedtime") + value("clocktime")
        return clock(digits / 100, digits % 100, on: day)
    }

    /// The time of «19:26:27».
    func clockWithSeconds(on day: Meaning?) -> Meaning? {
        let seconds = value("digits", value("dayofmonth") > 0 ? 1 : 2)
        var meaning = seconds < 60 ? clock(on: day) : nil
        meaning?.value += ":" + CalendarDate.padded(seconds, 2)
        return meaning
    }

    /// A time of the clock on a day; nil when there is no such time.
    func clock(_ hour: Int, _ minute: Int, on day: Meaning?) -> Meaning? {
        let isNight = has("night", "tonight") && (6..<12).contains(hour)
        let isAfternoon = isNight || has("p.m.", "pm", "afternoon", "evening"), isMorning = has("a.m.", "am", "morning")
        guard (0...(isAfternoon || isMorning ? 12 : 24)).contains(hour), (0..<60).contains(minute) else { return nil }
        let hours = isAfternoon ? hour % 12 + 12 : isMorning ? hour % 12 : hour
        return day?.asDay?.at("T\(CalendarDate.padded(hours, 2)):\(CalendarDate.padded(minute, 2))")
    }

    private var partOfDay: Int {
        let word = match.words.first { text.words[$0].classes & Self.daypartWord != 0 }
        return word.map { Int(text.words[$0].value) } ?? 0
    }

    private static let daypartWord = DateWords.mask("daypart")
}
