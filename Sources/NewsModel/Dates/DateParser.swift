/// What a reader's date means.
package struct DateMeaning: Hashable, Sendable {
    package var days: CalendarInterval
    /// Minutes since midnight; nil unless a time of day was typed.
    package var minute: Int?
    /// Whether it was typed as a range: `12..15 mar`.
    package var isRange: Bool
}

/// Why a text means no date.
package struct DateMistake: Error, Equatable {
    /// Where it goes wrong: `Character`s from the start of the text.
    package let column: Int
    /// «expected a month»
    package let message: String

    package init(column: Int, message: String) {
        self.column = column
        self.message = message
    }
}

/// Reads what a reader types for a date: an EDTF date, a date of the table `DateForm.all`, or a range of two.
///
/// What is missing of a date is filled so that it comes nearest to the cursor.
package struct DateParser {
    private let text: String
    private let tokens: [DateToken]
    private let cursor: CalendarDate
    private let timeline: Timeline

    private typealias Reading = (days: [CalendarInterval], openness: Int, minute: Int?)

    package init(_ text: String, cursor: CalendarDate, timeline: Timeline) throws(DateMistake) {
        self.text = text
        self.cursor = cursor
        self.timeline = timeline
        tokens = try DateToken.tokens(text)
    }

    package func meaning() throws(DateMistake) -> DateMeaning {
        if let edtf, let days = EDTF.interval(edtf) {
            return DateMeaning(days: days, minute: nil, isRange: edtf.contains("/"))
        }
        if let dots = tokens.firstIndex(where: { $0.sign == ".." }) {
            let days = try range(tokens[..<dots], tokens[(dots + 1)...], at: dots)
            return DateMeaning(days: days, minute: nil, isRange: true)
        }
        let minute = try reading(tokens[...], anchor: cursor).minute
        return DateMeaning(days: try nearest(tokens[...], to: cursor), minute: minute, isRange: false)
    }

    /// The text if it has a sign that only EDTF has: «199X», «2022~», «2021-09/2021-10», «../2021».
    private var edtf: String? {
        let upper = Folding.fold(text).uppercased().split(separator: " ").joined()
        return upper.contains { "X~%?/".contains($0) } ? upper : nil
    }
}

/// Ranges.
extension DateParser {
    private func range(
        _ left: ArraySlice<DateToken>, _ right: ArraySlice<DateToken>, at dots: Int
    ) throws(DateMistake) -> CalendarInterval {
        switch (left.isEmpty, right.isEmpty) {
        case (true, true): throw DateMistake(column: tokens[dots].column, message: "expected a date beside «..»")
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
    ) throws(DateMistake) -> CalendarInterval {
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
extension DateParser {
    /// The reading nearest to a day, among those that are allowed.
    private func nearest(
        _ tokens: ArraySlice<DateToken>, to anchor: CalendarDate,
        where allowed: (CalendarInterval) -> Bool = { _ in true }
    ) throws(DateMistake) -> CalendarInterval {
        let readings = try reading(tokens, anchor: anchor).days.filter(allowed)
        guard let nearest = readings.min(by: { distance($0, anchor) < distance($1, anchor) }) else {
            throw DateMistake(column: column(tokens), message: "the range ends before it begins")
        }
        return nearest
    }

    private func distance(_ days: CalendarInterval, _ anchor: CalendarDate) -> Int {
        guard let first = days.earliest, let last = days.latest else { return 0 }
        return max(0, first.number - anchor.number, anchor.number - last.number)
    }

    /// What the first form that fits makes of the tokens.
    private func reading(_ tokens: ArraySlice<DateToken>, anchor: CalendarDate) throws(DateMistake) -> Reading {
        var failure = DateFailure()
        for form in DateForm.all {
            var fields = DateFields(cursor: cursor, anchor: anchor, timeline: timeline)
            guard failure.read(form, tokens, into: &fields) else { continue }
            let days = form.candidates(fields)
            guard !days.isEmpty else {
                let message = form.isOfCalendar ? "the calendar has no such day" : "no date is known"
                throw DateMistake(column: column(tokens), message: message)
            }
            return (days, fields.openness, fields.minute)
        }
        throw failure.error(tokens, end: text.count)
    }

    private func column(_ tokens: ArraySlice<DateToken>) -> Int { tokens.first?.column ?? text.count }
}
