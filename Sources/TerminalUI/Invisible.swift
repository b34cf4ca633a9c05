extension String {
    /// What may be handed to other programs: without what steers a terminal or turns the writing, line ends kept.
    package var withoutControls: String {
        let kept = unicodeScalars.filter { scalar in
            scalar == "\n" || scalar.properties.generalCategory != .control && !scalar.properties.isBidiControl
        }
        return String(String.UnicodeScalarView(kept))
    }
}

/// The visible marks for characters that would steer the terminal, reorder a line or hide in it.
///
/// | character | shown as |
/// |---|---|
/// | C0 control, DEL | its control picture: ␀ ␛ ␡ |
/// | C1 control | its number: <9B> |
/// | bidi control, invisible format character, line separator | its short name or number: <RLO> <U+E0041> |
/// | joiner, soft hyphen or variation selector where nothing is to join or vary | its name: <ZWJ> <SHY> <VS17> |
/// | private, unassigned, or bytes that are not UTF-8 | � |
enum Invisible {
    /// The mark for a scalar that may not reach the screen; nil for one that may.
    static func mark(for scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0..<0x20: return String(UnicodeScalar(0x2400 + scalar.value) ?? replacement)
        case 0x20..<0x7F: return nil
        case 0x7F: return "␡"
        case 0x80..<0xA0: return "<\(hex(scalar))>"
        case 0xAD: return "<SHY>"
        case 0xA0..<0x300: return nil
        default: return markBeyondLatin(scalar)
        }
    }

    static let replacement: Unicode.Scalar = "\u{FFFD}"

    private static func markBeyondLatin(_ scalar: Unicode.Scalar) -> String? {
        if let name = names[scalar.value] { return "<\(name)>" }
        if let number = scalar.variationSelector { return "<VS\(number)>" }
        if scalar.columns == nil { return String(replacement) }
        guard scalar.properties.generalCategory == .format, !isVisibleFormat(scalar) else { return nil }
        return "<U+\(hex(scalar))>"
    }

    /// Signs that Arabic and its neighbours write around a number are of category Cf, and seen.
    private static func isVisibleFormat(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2: true
        default: false
        }
    }

    private static func hex(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16, uppercase: true) }

    // swift-format-ignore
    private static let names: [UInt32: String] = [
        0x061C: "ALM",  0x200B: "ZWSP", 0x200C: "ZWNJ", 0x200D: "ZWJ",  0x200E: "LRM",  0x200F: "RLM",
        0x202A: "LRE",  0x202B: "RLE",  0x202C: "PDF",  0x202D: "LRO",  0x202E: "RLO",
        0x2066: "LRI",  0x2067: "RLI",  0x2068: "FSI",  0x2069: "PDI",
        0x2028: "LS",   0x2029: "PS",   0x2060: "WJ",   0xFEFF: "BOM",
        0x034F: "CGJ",  0x115F: "HCF",  0x1160: "HJF",  0x17B4: "KIVAQ", 0x17B5: "KIVAA", 0x180E: "MVS",
        0x3164: "HF",   0xFFA0: "HWHF",
    ]
}
