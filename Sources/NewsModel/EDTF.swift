/// Extended Date/Time Format, ISO 8601-2 levels 0 and 1, as far as dates of news need it:
/// «2013-04», «2021-09-30/2021-10-16», «199X», «19XX», «2022~», «2011/..», «../2021».
package enum EDTF {
    /// The days that an EDTF text spans, marks of doubt (`~ ? %`) left aside; nil when it is none.
    package static func interval(_ text: String) -> CalendarInterval? {
        if let day = day(text) { return CalendarInterval(day) }
        guard let slash = text.firstIndex(of: "/") else { return part(text[...]) }
        let head = text[..<slash], tail = text[text.index(after: slash)...]
        let open: (Substring) -> Bool = { $0.isEmpty || $0 == ".." }
        guard !(open(head) && open(tail)) else { return nil }
        let first = open(head) ? CalendarInterval(earliest: nil, latest: nil) : part(head)
        let last = open(tail) ? CalendarInterval(earliest: nil, latest: nil) : part(tail)
        guard let first, let last else { return nil }
        if let a = first.earliest, let b = last.latest, a > b { return nil }
        return CalendarInterval(earliest: first.earliest, latest: last.latest)
    }

    /// Nearly all dates are days, «2021-10-04»: they are read without cutting the text.
    private static func day(_ text: String) -> CalendarDate? {
        let digits = text.utf8.count == 10 ? text.utf8.map { Int($0) - 0x30 } : []
        let isDay = digits.indices.allSatisfy { $0 == 4 || $0 == 7 ? digits[$0] == -3 : 0...9 ~= digits[$0] }
        guard isDay, digits.count == 10 else { return nil }
        let number = { (range: Range<Int>) in digits[range].reduce(0) { $0 * 10 + $1 } }
        return CalendarDate(number(0..<4), number(5..<7), number(8..<10))
    }

    package static func isApproximate(_ text: String) -> Bool { text.contains { "~%".contains($0) } }

    /// The shortest EDTF text that spans just these days.
    package static func text(_ interval: CalendarInterval) -> String {
        switch (interval.earliest, interval.latest) {
        case (nil, nil): "../.."
        case (let from?, nil): "\(start(from))/.."
        case (nil, let to?): "../\(end(to))"
        case (let from?, let to?): closed(from, to)
        }
    }

    private static func closed(_ from: CalendarDate, _ to: CalendarDate) -> String {
        if from == to { return from.description }
        let (a, b) = (from.civil, to.civil)
        let wholeMonths = a.day == 1 && b.day == CalendarDate.days(in: b.month, of: b.year)
        guard wholeMonths else { return "\(from)/\(to)" }
        guard a.month == 1, b.month == 12 else {
            return a.year == b.year && a.month == b.month ? month(from) : "\(month(from))/\(month(to))"
        }
        if a.year == b.year { return CalendarDate.padded(a.year, 4) }
        if a.year % 100 == 0, b.year == a.year + 99 { return CalendarDate.padded(a.year / 100, 2) + "XX" }
        if a.year % 10 == 0, b.year == a.year + 9 { return CalendarDate.padded(a.year / 10, 3) + "X" }
        return "\(CalendarDate.padded(a.year, 4))/\(CalendarDate.padded(b.year, 4))"
    }

    private static func month(_ day: CalendarDate) -> String { String(day.description.prefix(7)) }

    private static func start(_ day: CalendarDate) -> String {
        guard day.day == 1 else { return day.description }
        return day.month == 1 ? CalendarDate.padded(day.year, 4) : month(day)
    }

    private static func end(_ day: CalendarDate) -> String {
        guard day.day == CalendarDate.days(in: day.month, of: day.year) else { return day.description }
        return day.month == 12 ? CalendarDate.padded(day.year, 4) : month(day)
    }

    /// Digits, «X», hyphens and marks of doubt.
    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, UInt8(ascii: "X"), UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "%"):
            true
        default: false
        }
    }

    private static func part(_ text: Substring) -> CalendarInterval? {
        guard text.utf8.allSatisfy(isPart) else { return nil }
        let fields = text.filter { !"~?%".contains($0) }
            .split(separator: "-", omittingEmptySubsequences: false)
        guard let head = fields.first, head.count == 4, fields.count <= 3 else { return nil }
        let years = (low: Int(head.replacing("X", with: "0")), high: Int(head.replacing("X", with: "9")))
        guard let low = years.low, let high = years.high, low >= 0 else { return nil }
        let rest = fields.dropFirst().prefix { $0 != "XX" }
        guard !rest.isEmpty else { return .years(low...high) }
        guard low == high, rest.allSatisfy({ $0.count == 2 }), let month = Int(rest[rest.startIndex]) else {
            return nil
        }
        guard rest.count == 2 else { return .month(low, month) }
        return Int(rest[rest.startIndex + 1]).flatMap { CalendarDate(low, month, $0) }.map { CalendarInterval($0) }
    }
}
