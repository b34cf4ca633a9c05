/// How many columns a scalar takes: an own table, so that tests, screen and every locale agree.
///
/// General categories come from the standard library, wide blocks from Unicode's EastAsianWidth.txt.
extension Unicode.Scalar {
    /// 0 for a mark on the character before, 1, or 2; nil when no terminal can be relied on to show it.
    var columns: Int? {
        if value < 0x300 || isPlain { return value < 0xA1 ? 1 : narrowColumns }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        case .unassigned, .privateUse, .surrogate, .control, .lineSeparator, .paragraphSeparator: return nil
        default: return isHangulTail ? 0 : isWide ? 2 : narrowColumns
        }
    }

    /// A vowel or final consonant of Hangul, which joins the letter before it.
    var isHangulTail: Bool { 0x1160...0x11FF ~= value || 0xD7B0...0xD7FB ~= value }

    /// A letter or sign of one column that hides nothing and joins nothing before it: most of what is not ASCII, told
    /// without the standard library's tables.
    var isPlain: Bool {
        switch value {
        case 0xA1...0xAC, 0xAE...0x2FF, 0x400...0x481, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x21FF,
            0x2500...0x25FC:
            true
        default: false
        }
    }

    /// One, but for what is as wide as its neighbours in the terminals of East Asia.
    private var narrowColumns: Int { AmbiguousWidth.columns == 2 && AmbiguousWidth.contains(self) ? 2 : 1 }

    private var isWide: Bool {
        guard value >= 0x1100 else { return false }
        return properties.isEmojiPresentation || Self.wideBlocks.contains { $0.contains(value) }
    }

    // swift-format-ignore
    private static let wideBlocks: [ClosedRange<UInt32>] = [
        0x1100...0x115F,   0x2329...0x232A,   0x2E80...0x303E,   0x3040...0xA4CF,   0xA960...0xA97F,
        0xAC00...0xD7A3,   0xF900...0xFAFF,   0xFE10...0xFE1F,   0xFE30...0xFE6F,   0xFF00...0xFF60,
        0xFFE0...0xFFE6,   0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
    ]
}

extension String {
    /// Columns the text takes on screen, after hostile characters became visible marks.
    package var columns: Int { Glyphs(Array(utf8)).reduce(0) { $0 + $1.columns } }

    /// The text as far as `limit` columns reach; where it is cut, `ellipsis` ends it.
    package func clipped(to limit: Int, ellipsis: String) -> String {
        guard columns > limit else { return self }
        let room = limit - ellipsis.columns
        guard room >= 0 else { return "" }
        let bytes = Array(utf8)
        var used = 0, end = 0
        for glyph in Glyphs(bytes) {
            guard used + glyph.columns <= room else { break }
            used += glyph.columns
            end += glyph.length
        }
        return String(decoding: bytes[..<end], as: UTF8.self) + ellipsis
    }
}
