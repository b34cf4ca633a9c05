import NewsModel

/// Reads a text typed at the `@` prompt: an event, an EDTF date, a date of the table, or a range of two.
struct DatePrompt {
    private let text: String
    private let tokens: [DateToken]
    private let cursor: CalendarDate
    private let timeline: Timeline

    init(_ text: String, cursor: CalendarDate, timeline: Timeline) throws(DateGoalError) {
        self.text = text
        self.cursor = cursor
        self.timeline = timeline
        tokens = try DateToken.tokens(text)
    }

    func goal() throws(DateGoalError) -> DateGoal {
        if let event = try event() { return DateGoal(event: event) }
        return DateGoal(days: try days(), in: timeline)
    }

    /// The best event for `e:name`; nil when the text does not begin so.
    private func event() throws(DateGoalError) -> TimelineEntry? {
        guard tokens.count >= 2, tokens[0].word == "e", tokens[1].sign == ":" else { return nil }
        let name = String(text.dropFirst(tokens[1].column + 1))
        let all = timeline.entries + timeline.undated
        guard let best = FuzzyMatch.ranked(name, in: all.lazy.map(\.title)).first else {
            throw DateGoalError(column: tokens[1].column + 1, message: "no event is called so")
        }
        return all[best.line]
    }

    private func days() throws(DateGoalError) -> CalendarInterval {
        if let edtf, let days = EDTF.interval(edtf) { return days }
        guard let dots = tokens.firstIndex(where: { $0.sign == ".." }) else {
            return try nearest(tokens[...], to: cursor)
        }
        return try range(tokens[..<dots], tokens[(dots + 1)...], at: dots)
    }

    /// The text if it has a sign that only EDTF has: «199X», «2022~», «2021-09/2021-10», «../2021».
    private var edtf: String? {
        let upper = Folding.fold(text).uppercased().split(separator: " ").joined()
        return upper.contains { "X~%?/".contains($0) } ? upper : nil
    }
}

/// Ranges.
extension DatePrompt {
    private func range(
        _ left: ArraySlice<DateToken>, _ right: ArraySlice<DateToken>, at dots: Int
    ) throws(DateGoalError) -> CalendarInterval {
        switch (left.isEmpty, right.isEmpty) {
        case (true, true): throw DateGoalError(column: tokens[dots].column, message: "expected a date beside «..»")
        case (true, false):
            return CalendarInterval(earliest: nil, latest: try nearest(right, to: cursor).latest)
        case (false, true):
            return CalendarInterval(earliest: try nearest(left, to: cursor).earliest, latest: nil)
        case (false, false): return try closedRange(left, right)
        }
    }

    /// The end that leaves less open is read first, the other one from there.
    private func closedRange(
        _ left: ArraySlice<DateToken>, _ right: ArraySlice<DateToken>
    ) throws(DateGoalError) -> CalendarInterval {
        let (head, tail) = (try reading(left, anchor: cursor), try reading(right, anchor: cursor))
        if head.openness <= tail.openness {
            let first = try nearest(left, to: cursor)
            return first.union(try nearest(right, to: first.latest ?? cursor) { $0 >= first })
        }
        let last = try nearest(right, to: cursor)
        return try nearest(left, to: last.earliest ?? cursor) { $0 <= last }.union(last)
    }
}

/// Single dates.
extension DatePrompt {
    /// The reading nearest to a day, among those that are allowed.
    private func nearest(
        _ tokens: ArraySlice<DateToken>, to anchor: CalendarDate,
        where allowed: (CalendarInterval) -> Bool = { _ in true }
    ) throws(DateGoalError) -> CalendarInterval {
        let readings = try reading(tokens, anchor: anchor).days.filter(allowed)
        guard let nearest = readings.min(by: { distance($0, anchor) < distance($1, anchor) }) else {
            throw DateGoalError(column: column(tokens), message: "the range ends before it begins")
        }
        return nearest
    }

    private func distance(_ days: CalendarInterval, _ anchor: CalendarDate) -> Int {
        guard let first = days.earliest, let last = days.latest else { return 0 }
        return max(0, first.number - anchor.number, anchor.number - last.number)
    }

    /// What the first form that fits makes of the tokens.
    private func reading(
        _ tokens: ArraySlice<DateToken>, anchor: CalendarDate
    ) throws(DateGoalError) -> (days: [CalendarInterval], openness: Int) {
        var failure = DateFailure()
        for form in DateForm.all {
            var fields = DateFields(cursor: cursor, anchor: anchor, timeline: timeline)
            guard failure.read(form, tokens, into: &fields) else { continue }
            let days = form.candidates(fields)
            guard !days.isEmpty else {
                let message = form.isOfCalendar ? "the calendar has no such day" : "no date is known"
                throw DateGoalError(column: column(tokens), message: message)
            }
            return (days, fields.openness)
        }
        throw failure.error(tokens, end: text.count)
    }

    private func column(_ tokens: ArraySlice<DateToken>) -> Int { tokens.first?.column ?? text.count }
}
