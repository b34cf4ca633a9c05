import NewsModel

/// What one or two dates say of a stretch of time: where it begins and where it ends; nil where it is open.
struct DateRange: Hashable, Sendable {
    /// A date that is no length of time: its TIMEX3 value and its days.
    struct Bound: Hashable, Sendable {
        let value: String
        let days: CalendarInterval
    }

    let begin: Bound?
    let end: Bound?

    /// As exact as the dates themselves: «2021-03/2021-06», «2021-05/..».
    var edtf: String {
        "\(begin.map { Self.end(of: $0.days, at: 0) } ?? "..")/\(end.map { Self.end(of: $0.days, at: 1) } ?? "..")"
    }

    /// The whole date where EDTF writes it as one, else its first or its last day or month.
    private static func end(of days: CalendarInterval, at side: Int) -> Substring {
        let whole = EDTF.text(days)
        guard whole.contains(where: { "/X".contains($0) }) else { return whole[...] }
        let open = CalendarInterval(
            earliest: side == 0 ? days.earliest : nil, latest: side == 1 ? days.latest : nil)
        return EDTF.text(open).split(separator: "/")[side]
    }
}

extension DateFinder {
    /// By reading: the range that it begins or ends.
    func ranges(of readings: [Reading]) -> [DateRange?] {
        var ranges: [DateRange?] = Array(repeating: nil, count: readings.count)
        for place in readings.indices where ranges[place] == nil {
            if place > 0, readings[place - 1].match.reach.overlaps(readings[place].match.words) { continue }
            if place + 1 < readings.count, let range = range(from: readings[place], to: readings[place + 1]) {
                (ranges[place], ranges[place + 1]) = (range, range)
            } else {
                ranges[place] = openRange(of: readings[place])
            }
        }
        return ranges
    }

    private func range(from first: Reading, to last: Reading) -> DateRange? {
        guard last.match.words.lowerBound - first.match.words.upperBound < Self.farthest,
            DateRangeRules.all.contains(where: { $0.fits(first.match.words, last.match.words, in: text) }),
            let begin = first.meaning.bound
        else { return nil }
        if last.meaning.value == "PRESENT_REF" { return DateRange(begin: begin, end: nil) }
        guard let end = last.meaning.bound, begin.value != end.value, let from = begin.days.earliest,
            let to = end.days.latest, from <= to
        else { return nil }
        return DateRange(begin: begin, end: end)
    }

    private func openRange(of reading: Reading) -> DateRange? {
        let words = reading.match.words
        let around = (words.lowerBound - 4..<words.upperBound + 2).clamped(to: text.words.indices)
        guard around.contains(where: { DateRangeRules.signs.contains(text.words[$0].key) }),
            let rule = DateRangeRules.all.first(where: { $0.fits(reading.match.words, in: text) }),
            let bound = reading.meaning.bound
        else { return nil }
        return rule.side == .begin ? DateRange(begin: bound, end: nil) : DateRange(begin: nil, end: bound)
    }

    /// Words between two dates, more than any rule takes.
    private static let farthest = 5
}

extension Meaning {
    /// What it says as the beginning or end of a range; nil for a length of time, and for what lies on no day.
    fileprivate var bound: DateRange.Bound? {
        guard kind == .date || kind == .time else { return nil }
        return interval.map { DateRange.Bound(value: value, days: $0) }
    }
}
