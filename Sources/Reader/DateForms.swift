import NewsModel

/// A way of writing a day or a stretch of days at the `@` prompt.
struct DateForm: Sendable {
    let name: String
    /// Elements parted by blanks: `<day>` a class of tokens, `<steps>` some tokens, anything else itself.
    let pattern: [DateElement]
    /// What may be typed, and the EDTF date it means when the cursor is on Thursday 14 March 2024.
    let example: (text: String, means: String)
    let help: String
    /// What to say when the form is right but there is nothing of the kind.
    let failure: String
    /// The days it may mean, several where a part is missing.
    let candidates: @Sendable (DateFields) -> [CalendarInterval]

    init(
        _ name: String, _ pattern: String, _ text: String, _ means: String, _ help: String,
        else failure: String = "there is no such day",
        candidates: @escaping @Sendable (DateFields) -> [CalendarInterval]
    ) {
        self.name = name
        self.pattern = pattern.split(separator: " ").map { DateElement($0) }
        self.example = (text, means)
        self.help = help
        self.failure = failure
        self.candidates = candidates
    }
}

extension DateForm {
    // swift-format-ignore
    /// The single dates; `DatePrompt` makes ranges of them: `12..15 mar`, `12 mar..`, `..15 mar`.
    static let all: [DateForm] = [
        DateForm("day", "<day>", "20", "2024-03-20", "that day of the month nearest to the cursor") { $0.days },
        DateForm("weekday", "<weekday>", "tue", "2024-03-12", "that weekday nearest to the cursor") { $0.weekdays },
        DateForm("month", "<month>", "sep", "2023-09", "that month nearest to the cursor") { $0.months },
        DateForm("year", "<year>", "2013", "2013", "that year") { [.year($0.year)] },
        DateForm("decade", "<year> s", "1990s", "199X", "that decade", else: "a decade begins with 0") { $0.decades },
        DateForm("day and month", "<day> <month>", "20 sep", "2023-09-20", "that day nearest to the cursor") { $0.yearlyDays },
        DateForm("month and day", "<month> <day>", "mar 20", "2024-03-20", "that day nearest to the cursor") { $0.yearlyDays },
        DateForm("month of a year", "<month> <year>", "sep 2021", "2021-09", "that month") { $0.monthOfYear },
        DateForm("full date", "<day> <month> <year>", "20 september 2021", "2021-09-20", "that day") { $0.fullDate },
        DateForm("full date, month first", "<month> <day> <year>", "september 20, 2021", "2021-09-20", "that day") { $0.fullDate },
        DateForm("ISO month", "<year> - <number>", "2021-09", "2021-09", "that month", else: "a month is 01 to 12") { $0.isoMonth },
        DateForm("ISO day", "<year> - <number> - <day>", "2024-03-20", "2024-03-20", "that day") { $0.isoDay },
        DateForm("ISO week", "<year> - w <number>", "2024-w12", "2024-03-18/2024-03-24", "that week", else: "no such week") { $0.isoWeek },
        DateForm("steps", "<steps>", "+3d", "2024-03-17", "from the cursor, in days, weeks, months and years: -2w, 1w1d, +1m") { $0.stepped },
        DateForm("start", "start", "start", "2023-09-20", "the first date", else: "there are no dated events") { $0.start },
        DateForm("end", "end", "end", "2024-06-01", "the last date", else: "there are no dated events") { $0.end },
        DateForm("peak", "peak", "peak", "2024-03-12", "the busiest day", else: "there are no dated events") { $0.peak },
        DateForm("quiet", "quiet", "quiet", "2023-09-21/2023-12-31", "the longest gap", else: "there is no gap") { $0.quiet },
    ]
}
