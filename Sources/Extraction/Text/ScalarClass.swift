/// What a scalar beyond ASCII is for the tokenizer.
enum ScalarClass {
    case letter, mark, space, sign

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0xA0, 0x2000...0x200A, 0x202F, 0x3000, 0xFEFF: self = .space
        case 0x2010...0x2027, 0x80...0x9F, 0xD7, 0xF7: self = .sign
        case 0xC0...0x24F: self = .letter
        default: self = Self.byProperties(scalar)
        }
    }

    /// From the Unicode Character Database; much slower than the ranges above.
    private static func byProperties(_ scalar: Unicode.Scalar) -> Self {
        let properties = scalar.properties
        if properties.isWhitespace { return .space }
        if properties.canonicalCombiningClass != .notReordered { return .mark }
        return properties.isAlphabetic ? .letter : .sign
    }
}
