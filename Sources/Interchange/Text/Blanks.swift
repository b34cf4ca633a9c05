import NewsModel

/// What counts as blank at the ends of a line: white space of Unicode, the byte order mark and the zero-width space.
enum Blanks {
    static func trimmed(_ range: TextRange, in bytes: [UInt8]) -> TextRange {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, let length = length(at: start, in: bytes[..<end]) { start += length }
        while end > start, let length = length(before: end, in: bytes[start...]) { end -= length }
        return start..<end
    }

    private static func length(at place: Int, in bytes: ArraySlice<UInt8>) -> Int? {
        (1...3).first { isBlank(bytes[place...].prefix($0), length: $0) }
    }

    private static func length(before place: Int, in bytes: ArraySlice<UInt8>) -> Int? {
        (1...3).first { isBlank(bytes[..<place].suffix($0), length: $0) }
    }

    private static func isBlank(_ bytes: ArraySlice<UInt8>, length: Int) -> Bool {
        guard bytes.count == length, let first = bytes.first, let last = bytes.last else { return false }
        switch length {
        case 1: return first == 0x20 || (0x09...0x0D).contains(first)
        case 2: return (first, last) == (0xC2, 0xA0)
        default: return isWideBlank(first, bytes[bytes.startIndex + 1], last)
        }
    }

    /// U+2000…U+200B, U+202F, U+205F, U+3000, U+FEFF.
    private static func isWideBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second, third) {
        case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
            true
        default: false
        }
    }
}
