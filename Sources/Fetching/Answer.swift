import Foundation

/// What a server answered.
package struct Answer {
    /// Where it came from, behind all redirects.
    package let url: String
    package let status: Int
    /// The lines of its header, as they came.
    let header: [UInt8]
    package let contents: [UInt8]

    /// A field of the header, its name in small letters; the last, where a name stands twice.
    subscript(_ name: String) -> String? {
        let lines = String(decoding: header, as: UTF8.self).split(whereSeparator: \.isNewline)
        let pairs = lines.compactMap { line in line.firstIndex(of: ":").map { (line[..<$0], line[$0...].dropFirst()) } }
        return pairs.last { $0.0.lowercased() == name }.map { String($0.1.drop { $0 == " " }) }
    }
}

extension Answer {
    /// How many seconds it wants to be left alone, as it says in seconds or by the hour (RFC 9110, 10.2.3); nil where
    /// it says nothing of the kind.
    var retryAfter: Int? {
        guard let text = self["retry-after"] else { return nil }
        if let seconds = Int(text) { return max(0, seconds) }
        return Self.time(text).map { Int(min(max(0, $0.timeIntervalSinceNow.rounded(.up)), 1e9)) }
    }

    /// «Wed, 21 Oct 2015 07:28:00 GMT»
    private static func time(_ text: String) -> Date? {
        let words = text.split { " :".contains($0) }, numbers = words.map { Int($0) }
        guard words.count == 8, let month = months.firstIndex(of: String(words[2])) else { return nil }
        let parts = DateComponents(
            calendar: Calendar(identifier: .gregorian), timeZone: .gmt, year: numbers[3], month: month + 1,
            day: numbers[1], hour: numbers[4], minute: numbers[5], second: numbers[6])
        return parts.date
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

/// Why an address gave nothing, in one line.
package struct FetchError: Error, CustomStringConvertible {
    let address: String
    let reason: String

    init(_ address: String, _ reason: String) {
        self.address = address
        self.reason = reason
    }

    package var description: String { "\(address): \(reason)" }
}
