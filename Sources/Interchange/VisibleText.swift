/// Text made safe for a terminal: nothing in it can move the cursor, turn the writing or hide.
package enum VisibleText {
    /// Control characters as control pictures (␛), C1 and what hides or turns text as ‹U+202E›; line breaks and tabs
    /// become blanks.
    package static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        return text.unicodeScalars.map { isUnsafe($0) ? mark($0) : String($0) }.joined()
    }

    /// True of what a terminal obeys, or a reader cannot see.
    static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E: false
        case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0000...0xE007F:
            true
        default: false
        }
    }

    private static func mark(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: " "
        case 0...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? ""
        case 0x7F: "␡"
        default: "‹U+\(String(scalar.value, radix: 16, uppercase: true))›"
        }
    }
}
