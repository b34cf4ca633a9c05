import NewsModel

/// The words of a short text, as rules compare them.
struct Words {
    /// As written, with the punctuation about them. What is punctuation alone is no word.
    let written: [Substring]
    /// Their `Folding` keys without that punctuation.
    let folded: [String]

    init(_ text: String) {
        let both = text.split(whereSeparator: \.isWhitespace).map { ($0, Self.fold($0)) }.filter { !$0.1.isEmpty }
        written = both.map(\.0)
        folded = both.map(\.1)
    }

    var count: Int { written.count }

    /// The words alone, one blank between them: equal for texts that differ in case, blanks and punctuation only.
    static func folded(_ text: String) -> String {
        Words(text).folded.joined(separator: " ")
    }

    /// Ends as a sentence does: full stop, question or exclamation mark, colon or semicolon, quotation marks aside.
    static func endsSentence(_ text: String) -> Bool {
        let last = text.unicodeScalars.last { !closing.contains($0) }
        return last.map { ".!?…:;".unicodeScalars.contains($0) } ?? false
    }

    private static let closing = Set("\"'”’»)] \u{A0}".unicodeScalars)

    private static func fold(_ word: Substring) -> String {
        let scalars = word.unicodeScalars
        guard let first = scalars.firstIndex(where: isPart), let last = scalars.lastIndex(where: isPart) else {
            return ""
        }
        return Folding.fold(String(scalars[first...last]))
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value & ~0x20)
            : scalar.properties.isAlphabetic || scalar == "©"
    }
}
