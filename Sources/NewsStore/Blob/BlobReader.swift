import NewsModel

/// Reads what a `BlobWriter` wrote. Whatever the bytes are, it throws rather than traps, and takes no more memory than
/// they can fill.
struct BlobReader {
    private let bytes: [UInt8]
    private(set) var place = 0
    private var strings: [String] = []
    private var textPlace = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    private mutating func byte() throws -> UInt8 {
        guard place < bytes.count else { throw BlobError.damaged }
        defer { place += 1 }
        return bytes[place]
    }

    private mutating func varint() throws -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: 0 as UInt64, to: 64, by: 7) {
            let next = try byte()
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return value }
        }
        throw BlobError.damaged
    }

    mutating func count(limit: Int) throws -> Int {
        guard let value = Int(exactly: try varint()), value <= limit else { throw BlobError.damaged }
        return value
    }

    mutating func number() throws -> Int {
        let raw = try varint()
        return Int(truncatingIfNeeded: Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1))
    }

    mutating func bit() throws -> Bool { try byte() != 0 }

    mutating func string() throws -> String {
        let known = try count(limit: strings.count)
        if known > 0 { return strings[known - 1] }
        let length = try count(limit: bytes.count)
        guard length <= bytes.count - place else { throw BlobError.damaged }
        defer { place += length }
        let text = String(decoding: bytes[place..<place + length], as: UTF8.self)
        strings.append(text)
        return text
    }

    mutating func optional<Value>(
        _ read: (inout Self) throws -> Value
    ) throws -> Value? { try bit() ? try read(&self) : nil }

    /// Each value takes a byte at least.
    mutating func list<Value>(
        _ read: (inout Self) throws -> Value
    ) throws -> [Value] {
        let length = try count(limit: bytes.count - place)
        var values: [Value] = []
        values.reserveCapacity(length)
        for _ in 0..<length { values.append(try read(&self)) }
        return values
    }

    /// Within a text of at most 2^40 bytes.
    mutating func range() throws -> TextRange {
        let (lower, overflow) = textPlace.addingReportingOverflow(try number())
        let length = try count(limit: 1 << 40)
        guard !overflow, (0...1 << 40).contains(lower) else { throw BlobError.damaged }
        textPlace = lower
        return lower..<lower + length
    }
}
