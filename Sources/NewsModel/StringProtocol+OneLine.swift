extension StringProtocol {
    /// With one plain blank for any run of blanks, no-break ones and line breaks, and none at its ends.
    package var inOneLine: String { String(self).madeOneLine }
}

extension String {
    fileprivate var madeOneLine: String {
        var text = self
        return text.withUTF8(Self.plainLine) ?? split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The text without blanks at its ends, if it is one line then without a blank too many: most texts are, and bytes
    /// tell it quickly. Nil where characters must be looked at.
    private static func plainLine(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let start = bytes.firstIndex { $0 != 0x20 } ?? bytes.count
        let line = bytes[start..<(bytes.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? start)]
        var isAfterBlank = start > 0
        for place in line.indices {
            let byte = line[place]
            // What follows a blank may be a mark that belongs to it, but among Latin letters there are none.
            guard byte >= 0x20, byte != 0x7F, !isAfterBlank || byte != 0x20 && byte < 0xCC else { return nil }
            guard byte < 0x80 || !isBlank(bytes[place...].prefix(3)) else { return nil }
            isAfterBlank = byte == 0x20
        }
        return String(decoding: line, as: UTF8.self)
    }

    /// Whether controls of C1 or white space of Unicode begin there.
    private static func isBlank(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let (first, second, third) = (bytes.first ?? 0, bytes.dropFirst().first ?? 0, bytes.dropFirst(2).first ?? 0)
        switch (first, second, third) {
        case (0xC2, 0x80...0xA0, _), (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return true
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): return true
        default: return false
        }
    }
}
