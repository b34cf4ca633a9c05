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
