/// One grapheme cluster as the screen shows it: the gate through which every text goes to the cells.
///
/// Only `Glyphs` makes them, and what it cannot vouch for becomes a visible mark (see `Invisible`).
package struct Glyph: Hashable, Sendable {
    /// Harmless scalars: each one of 1 or 2 columns begins a cell, each one of 0 joins the cell before it.
    package let text: String
    /// Columns of all its cells.
    package let columns: Int
    /// Bytes it takes in its source, which may show less or more than they hold.
    package let length: Int

    fileprivate init(_ text: String, columns: Int, length: Int) {
        self.text = text
        self.columns = columns
        self.length = length
    }

    fileprivate static let ascii = (0..<128).map { Glyph(String(UnicodeScalar(UInt8($0))), columns: 1, length: 1) }
}

/// The glyphs of UTF-8 bytes, in order. Their lengths add up to the bytes, whatever these are.
package struct Glyphs: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int
    private let joinsLines: Bool

    package init(_ bytes: [UInt8]) { self.init(bytes, in: 0..<bytes.count) }

    /// Where lines are joined, a line break is a blank; elsewhere it is a control character like others.
    init(_ bytes: [UInt8], in range: Range<Int>, joiningLines: Bool = false) {
        self.bytes = bytes
        joinsLines = joiningLines
        position = range.lowerBound
        end = range.upperBound
    }

    package mutating func next() -> Glyph? {
        if let letter = nextLetter() { return Glyph.ascii[Int(letter)] }
        return position < end ? cluster() : nil
    }

    /// The next glyph if it is a single printable character of ASCII, as most are.
    mutating func nextLetter() -> UInt8? {
        guard position < end, 0x20..<0x7F ~= bytes[position] else { return nil }
        guard position + 1 == end || bytes[position + 1] < 0x80 else { return nil }
        position += 1
        return bytes[position - 1]
    }

    private mutating func cluster() -> Glyph {
        let start = position
        if joinsLines, let length = lineBreak { return blank(ofLength: length) }
        guard let base = take() else { return mark("\u{FFFD}", ofLength: 1) }
        if base.isPlain, standsAlone { return mark(String(base), ofLength: position - start) }
        if let shown = Self.blank(for: base) ?? Invisible.mark(for: base) {
            return mark(shown, ofLength: position - start)
        }
        var builder = ClusterBuilder(base)
        while let (scalar, length) = Self.scalar(in: bytes, at: position, end), builder.takes(scalar) {
            position += length
        }
        return Glyph(builder.text, columns: builder.columns, length: position - start)
    }

    /// Whether what follows joins nothing before it.
    private var standsAlone: Bool {
        guard let (next, _) = Self.scalar(in: bytes, at: position, end) else { return true }
        return next.isASCII || next.isPlain
    }

    private func mark(_ text: String, ofLength length: Int) -> Glyph {
        Glyph(text, columns: text.unicodeScalars.reduce(0) { $0 + ($1.columns ?? 1) }, length: length)
    }

    /// The length of the line break at this place, if there is one.
    private var lineBreak: Int? {
        if bytes[position] == 0x0A { return 1 }
        return bytes[position] == 0x0D && position + 1 < end && bytes[position + 1] == 0x0A ? 2 : nil
    }

    private mutating func blank(ofLength length: Int) -> Glyph {
        position += length
        return Glyph(" ", columns: 1, length: length)
    }

    /// Spaces of all kinds and tabs are blank cells: a no-break space must not look otherwise, nor run otherwise.
    private static func blank(for scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F: " "
        case 0x3000: "  "
        default: nil
        }
    }

    private mutating func take() -> Unicode.Scalar? {
        guard let (scalar, length) = Self.scalar(in: bytes, at: position, end) else { position += 1; return nil }
        position += length
        return scalar
    }
}

extension Glyphs {
    /// The scalar at a place and its length in bytes; nil at the end and for a byte that does not begin UTF-8.
    private static func scalar(in bytes: [UInt8], at index: Int, _ end: Int) -> (Unicode.Scalar, Int)? {
        guard index < end else { return nil }
        let lead = bytes[index]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        guard 0xC2...0xF4 ~= lead else { return nil }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard end - index >= length else { return nil }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for byte in bytes[index + 1..<index + length] {
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard value >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000) else { return nil }
        return Unicode.Scalar(value).map { ($0, length) }
    }
}

extension String {
    /// The text with visible marks for all that could steer a terminal or hide there: for what is printed, too.
    package var visible: String { Glyphs(Array(utf8)).map(\.text).joined() }
}
