/// Extended Date/Time Format, ISO 8601-2 levels 0 and 1, as far as dates of news need it:
/// «2013-04», «2021-09-30/2021-10-16», «199X», «19XX», «2022~», «2011/..», «../2021».
package enum EDTF {
    /// The days that an EDTF text spans, marks of doubt (`~ ? %`) left aside; nil when it is none.
    package static func interval(_ text: String) -> CalendarInterval? {
        if let day = day(text) { return CalendarInterval(day) }
        guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return part(text[...]) }
        let head = text[..<slash], tail = text[text.utf8.index(after: slash)...]
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
        guard text.utf8.count == 10 else { return nil }
        var numbers = (year: 0, month: 0, day: 0)
        for (place, byte) in text.utf8.enumerated() {
            let digit = Int(byte) - 0x30
            switch place {
            case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
            case _ where !(0...9).contains(digit): return nil
            case 0..<4: numbers.year = numbers.year * 10 + digit
            case 5, 6: numbers.month = numbers.month * 10 + digit
            default: numbers.day = numbers.day * 10 + digit
            }
        }
        return CalendarDate(numbers.year, numbers.month, numbers.day)
    }

    package static func isApproximate(_ text: String) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "%") }
    }

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

    private static func part(_ text: Substring) -> CalendarInterval? {
        let signs = text.utf8.filter { !marks.contains($0) }
        let fields = signs.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let head = fields.first, head.count == 4, fields.count <= 3 else { return nil }
        guard let low = number(head, x: 0), let high = number(head, x: 9) else { return nil }
        let rest = fields.dropFirst().prefix { !$0.elementsEqual("XX".utf8) }
        guard !rest.isEmpty else { return .years(low...high) }
        guard low == high, rest.allSatisfy({ $0.count == 2 }), let month = number(rest[rest.startIndex])
        else { return nil }
        guard rest.count == 2 else { return .month(low, month) }
        return number(rest[rest.startIndex + 1]).flatMap { CalendarDate(low, month, $0) }.map { CalendarInterval($0) }
    }

    private static let marks: [UInt8] = [UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "%")]

    /// Of a few digits; `x` stands for «X», which without it is none.
    private static func number(_ signs: ArraySlice<UInt8>, x: Int? = nil) -> Int? {
        var number = 0
        for sign in signs {
            guard let digit = (0x30...0x39).contains(sign) ? Int(sign) - 0x30 : sign == UInt8(ascii: "X") ? x : nil
            else {
                return nil
            }
            number = number * 10 + digit
        }
        return number
    }
}
