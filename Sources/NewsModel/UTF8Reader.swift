/// Reads the scalars of bytes that may not be UTF-8.
package enum UTF8Reader {
    /// The scalar that begins at `index`, and its length in bytes; U+FFFD of length 1 where the bytes are not UTF-8.
    @inline(__always)
    package static func scalar(in bytes: Span<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = bytes[index]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        return multibyte(in: bytes, at: index, first: UInt32(first))
    }

    private static func multibyte(
        in bytes: Span<UInt8>, at index: Int, first: UInt32
    ) -> (scalar: Unicode.Scalar, length: Int) {
        let (length, lead, least): (Int, UInt32, UInt32) =
            switch first {
            case 0xC2...0xDF: (2, first & 0x1F, 0x80)
            case 0xE0...0xEF: (3, first & 0x0F, 0x800)
            case 0xF0...0xF4: (4, first & 0x07, 0x10000)
            default: (0, 0, 0)
            }
        guard length > 0, bytes.count - index >= length else { return ("\u{FFFD}", 1) }
        var value = lead
        for next in index + 1..<index + length {
            guard bytes[next] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | UInt32(bytes[next] & 0x3F)
        }
        guard value >= least, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
        return (scalar, length)
    }
}
