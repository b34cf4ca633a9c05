/// The attributes of a start tag, from behind its name to its end.
struct MarkupAttributes {
    private let bytes: [UInt8]
    private(set) var place: Int
    /// The tag ends in `/>`.
    private(set) var isEmpty = false

    init(_ bytes: [UInt8], from place: Int) {
        self.bytes = bytes
        self.place = min(place, bytes.count)
    }

    /// Values with their references replaced. What is beyond the limit is passed over.
    mutating func all() -> [String: String] {
        var values: [String: String] = [:], count = 0
        while let name = name() {
            let value = value()
            count += 1
            guard count <= ImportLimit.attributes.value, values[name] == nil else { continue }
            values[name] = MarkupReference.text(bytes[value.clamped(to: 0..<bytes.count)])
        }
        return values
    }

    /// Nil behind the end of the tag.
    private mutating func name() -> String? {
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: ">") {
                isEmpty = place > 0 && bytes[place - 1] == UInt8(ascii: "/")
                place += 1
                return nil
            }
            guard byte.isBlank || byte == UInt8(ascii: "/") else { break }
            place += 1
        }
        guard place < bytes.count else { return nil }
        let start = place
        place += 1
        while place < bytes.count, !bytes[place].isBlank, !"=/>".utf8.contains(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<min(place, start + 64)].map(\.small), as: UTF8.self)
    }

    private mutating func value() -> Range<Int> {
        passBlanks()
        guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return place..<place }
        place += 1
        passBlanks()
        guard place < bytes.count else { return place..<place }
        let quote = bytes[place]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return bareValue() }
        let start = place + 1
        let end = bytes.place(of: quote, from: start) ?? bytes.count
        place = min(end + 1, bytes.count)
        return start..<end
    }

    private mutating func bareValue() -> Range<Int> {
        let start = place
        while place < bytes.count, !bytes[place].isBlank, bytes[place] != UInt8(ascii: ">") { place += 1 }
        return start..<place
    }

    private mutating func passBlanks() {
        while place < bytes.count, bytes[place].isBlank { place += 1 }
    }
}
