import NewsModel

/// The words of a short text, as rules compare them.
struct Words {
    /// As written, with the punctuation about them. What is punctuation alone is no word.
    let written: [Substring]
    /// Their `Folding` keys without that punctuation.
    let folded: [String]

    init(_ text: String) {
        let both = Self.split(text).map { ($0, Self.fold($0)) }.filter { !$0.1.isEmpty }
        written = both.map(\.0)
        folded = both.map(\.1)
    }

    /// At blanks of ASCII and no-break spaces, byte by byte: splitting by `Character` takes ten times as long.
    static func split(_ text: String) -> [Substring] {
        var words: [Substring] = []
        var start: String.Index?
        var previous: UInt8 = 0
        for place in text.utf8.indices {
            let byte = text.utf8[place]
            defer { previous = byte }
            let isBlank = byte <= 0x20 || (byte == 0xA0 && previous == 0xC2)
            if !isBlank {
                start = start ?? place
            } else if let first = start {
                let end = byte == 0xA0 ? text.utf8.index(before: place) : place
                if first < end { words.append(text[first..<end]) }
                start = nil
            }
        }
        return start.map { words + [text[$0...]] } ?? words
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
        if let folded = foldASCII(word) { return folded }
        let scalars = word.unicodeScalars
        guard let first = scalars.firstIndex(where: isPart), let last = scalars.lastIndex(where: isPart) else {
            return ""
        }
        return Folding.fold(String(scalars[first...last]))
    }

    /// Nil when the word is not all ASCII.
    private static func foldASCII(_ word: Substring) -> String? {
        guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let bytes = word.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let isPart: (UInt8) -> Bool = { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
        guard let first = bytes.firstIndex(where: isPart), let last = bytes.lastIndex(where: isPart) else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value & ~0x20)
            : scalar.properties.isAlphabetic || scalar == "©"
    }
}
