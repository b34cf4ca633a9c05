/// How a day is written: for machines (ISO 8601) and for readers.
extension CalendarDate: CustomStringConvertible {
    package static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    package static let weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    /// «2023-05-26»
    package var description: String {
        let (year, month, day) = civil
        return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }

    /// «26 May 2023»
    package var words: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

    /// «Fri 26 May 2023»
    package var shortWords: String {
        "\(Self.weekdayNames[weekday - 1].prefix(3)) \(day) \(Self.monthNames[month - 1].prefix(3)) \(year)"
    }

    package static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number.magnitude)
        guard number < 0 || digits.utf8.count < width else { return digits }
        let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
        return (number < 0 ? "-" : "") + zeros + digits
    }
}
