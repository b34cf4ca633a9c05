import NewsModel

/// Values as few bytes: numbers as varints (LEB128, signed ones zigzag), a string once, then by its number, places as
/// the distance from the place before.
struct BlobWriter {
    private(set) var bytes: [UInt8] = []
    private var strings: [String: Int] = [:]
    private var place = 0

    mutating func count(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func number(_ value: Int) { count((value << 1) ^ (value >> 63)) }

    mutating func bit(_ value: Bool) { bytes.append(value ? 1 : 0) }

    mutating func string(_ text: String) {
        if let known = strings[text] { return count(known) }
        strings[text] = strings.count + 1
        count(0)
        count(text.utf8.count)
        bytes += text.utf8
    }

    mutating func optional<Value>(_ value: Value?, _ write: (inout Self, Value) -> Void) {
        bit(value != nil)
        if let value { write(&self, value) }
    }

    mutating func list<Value>(_ values: [Value], _ write: (inout Self, Value) -> Void) {
        count(values.count)
        for value in values { write(&self, value) }
    }

    mutating func range(_ range: TextRange) {
        number(range.lowerBound - place)
        count(range.count)
        place = range.lowerBound
    }
}
