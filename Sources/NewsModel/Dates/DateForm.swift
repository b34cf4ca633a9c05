/// A way of writing a day or a stretch of days, at the `@` prompt, in a filter, on the command line.
package struct DateForm: Sendable {
    package let name: String
    /// Elements parted by blanks: `<day>` a class of tokens, `<steps>` some tokens, anything else itself.
    let pattern: [DateElement]
    /// What may be typed, and the EDTF date it means when the cursor is on Thursday 14 March 2024.
    package let example: (text: String, means: String)
    package let help: String
    /// The days it may mean: several where a part is missing, none where the calendar or the timeline has none.
    let candidates: @Sendable (DateFields) -> [CalendarInterval]

    init(
        _ name: String, _ pattern: String, _ example: String, _ help: String,
        candidates: @escaping @Sendable (DateFields) -> [CalendarInterval]
    ) {
        self.name = name
        self.pattern = pattern.split(separator: " ").map { DateElement($0) }
        let sides = example.split(separator: " = ")
        self.example = (String(sides[0]), String(sides[1]))
        self.help = help
        self.candidates = candidates
    }
}

extension DateForm {
    /// Whether the calendar alone says what it means, not the timeline.
    package var isOfCalendar: Bool {
        pattern.contains { if case .literal = $0 { false } else { true } }
    }

    /// Whether a time of day may stand behind it.
    var takesTime: Bool { pattern.contains { [.day, .weekday, .steps].contains($0) } }

    // swift-format-ignore
    /// The single dates; `DateParser` makes ranges of them: `12..15 mar`, `12 mar..`, `..15 mar`.
    package static let all: [DateForm] = [
        DateForm("day", "<day>", "20 = 2024-03-20", "that day of the nearest month") { $0.days },
        DateForm("weekday", "<weekday>", "tue = 2024-03-12", "the nearest such day") { $0.weekdays },
        DateForm("month", "<month>", "sep = 2023-09", "the nearest such month") { $0.months },
        DateForm("year", "<year>", "2013 = 2013", "that year") { [.year($0.year)] },
        DateForm("decade", "<year> s", "1990s = 199X", "that decade") { $0.decades },
        DateForm("day month", "<day> <month>", "20 sep = 2023-09-20", "that day of the nearest year") { $0.dates },
        DateForm("month day", "<month> <day>", "mar 20 = 2024-03-20", "that day of the nearest year") { $0.dates },
        DateForm("month year", "<month> <year>", "sep 2021 = 2021-09", "that month") { $0.monthOfYear },
        DateForm("full date", "<day> <month> <year>", "20 sep 2021 = 2021-09-20", "that day") { $0.fullDate },
        DateForm("US date", "<month> <day> <year>", "sep 20, 2021 = 2021-09-20", "that day") { $0.fullDate },
        DateForm("ISO month", "<year> - <number>", "2021-09 = 2021-09", "that month") { $0.isoMonth },
        DateForm("ISO day", "<year> - <number> - <day>", "2024-03-20 = 2024-03-20", "that day") { $0.isoDay },
        DateForm("ISO week", "<year> - w <number>", "2024-w11 = 2024-03-11/2024-03-17", "that week") { $0.isoWeek },
        DateForm("steps", "<steps>", "+1w1d = 2024-03-22", "so many d, w, m, y from the cursor") { $0.stepped },
        DateForm("time", "<time>", "09:40 = 2024-03-14", "that minute, alone or behind a day") { $0.today },
        DateForm("start", "start", "start = 2023-09-20", "the first date") { $0.start },
        DateForm("end", "end", "end = 2024-06-01", "the last date") { $0.end },
        DateForm("peak", "peak", "peak = 2024-03-12", "the busiest day") { $0.peak },
        DateForm("quiet", "quiet", "quiet = 2023-09-21/2023-12-31", "the longest gap") { $0.quiet },
    ]
}
