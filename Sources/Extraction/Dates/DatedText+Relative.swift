import NewsModel

/// Dates counted from publication, read the other way: the days on which they could be written.
extension DatedText {
    struct RelativeDate {
        let match: DateMatch
        let range: TextRange
        /// A month without its year.
        let isMonth: Bool
    }

    /// Days, weeks, weekends and months of a sentence that count from publication.
    func relativeDates(in sentence: TextRange) -> [RelativeDate] {
        finder.matches.compactMap { match in
            let range = text.range(match.words)
            guard sentence.contains(range.lowerBound), text.tense(around: match.words) != .future,
                let meaning = read(match, on: Self.anyDay), case .publication = meaning.basis,
                let days = meaning.interval?.days, days <= 31
            else { return nil }
            return RelativeDate(match: match, range: range, isMonth: isBareMonth(match))
        }
    }

    /// The days of publication on which a date, told as past, means days that touch these.
    func publication(when date: RelativeDate, means days: CalendarInterval) -> CalendarInterval? {
        guard let first = days.earliest, let last = days.latest else { return nil }
        let all = first.number...last.number + Self.horizon
        guard let start = all.first(where: { fits(date, on: CalendarDate(number: $0), days) }) else { return nil }
        let end = (start...all.upperBound).first { !fits(date, on: CalendarDate(number: $0), days) }
        let latest = end.map { $0 - 1 } ?? all.upperBound
        return CalendarInterval(CalendarDate(number: start)...CalendarDate(number: latest))
    }

    /// «This year’s spike in violence», told as past or present.
    var tellsThisYear: Bool {
        finder.matches.contains { match in
            finder.rule(of: match).name == "this period" && text.tense(around: match.words) != .future
                && read(match, on: Self.anyDay)?.period?.grain == .year
        }
    }

    private func fits(_ date: RelativeDate, on day: CalendarDate, _ days: CalendarInterval) -> Bool {
        guard let told = read(date.match, on: day)?.interval, let first = told.earliest, let last = told.latest else {
            return false
        }
        return told.touches(days) && (date.isMonth ? first : last) <= day
    }

    private func read(_ match: DateMatch, on day: CalendarDate) -> Meaning? {
        DateReading(text: text, match: match, point: PointOfView(published: day, tense: .past)).meaning
    }

    private func isBareMonth(_ match: DateMatch) -> Bool { Self.months.contains(finder.rule(of: match).name) }

    private static let months = ["month", "month, doubtful"]
    /// Days after a happening for which it is still told by such dates.
    private static let horizon = 400
    private static let anyDay = CalendarDate(number: 0)
}
