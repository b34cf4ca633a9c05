import NewsModel

/// The words of a short text, as rules compare them.
struct Words {
    /// As written, with the punctuation about them. What is punctuation alone is no word.
    let written: [Substring]
    /// Their `Folding` keys without that punctuation.
    let folded: [String]

    init(_ text: String) {
        var text = text, written: [Substring] = [], folded: [String] = []
        let found = text.withUTF8 { bytes in Self.places(bytes).map { ($0, Self.foldASCII(bytes[$0])) } }
        written.reserveCapacity(found.count)
        folded.reserveCapacity(found.count)
        for (place, key) in found {
            let word = text[utf8: place], key = key ?? Self.fold(word)
            guard !key.isEmpty else { continue }
            written.append(word)
            folded.append(key)
        }
        (self.written, self.folded) = (written, folded)
    }

    /// At blanks of ASCII and no-break spaces, byte by byte: splitting by `Character` takes ten times as long.
    static func split(_ text: String) -> [Substring] {
        var text = text
        return text.withUTF8(places).map { [text] place in text[utf8: place] }
    }

    private static func places(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var places: [Range<Int>] = [], start = 0
        func end(_ place: Int) { if start < place { places.append(start..<place) } }
        for place in bytes.indices {
            let byte = bytes[place], isNoBreak = byte == 0xA0 && place > start && bytes[place - 1] == 0xC2
            guard byte <= 0x20 || isNoBreak else { continue }
            end(isNoBreak ? place - 1 : place)
            start = place + 1
        }
        end(bytes.count)
        return places
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

    static func fold(_ word: Substring) -> String {
        let scalars = word.unicodeScalars
        guard let first = scalars.firstIndex(where: isPart), let last = scalars.lastIndex(where: isPart) else {
            return ""
        }
        return Folding.fold(String(scalars[first...last]))
    }

    /// Nil when the word is not all ASCII.
    private static func foldASCII(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        guard word.allSatisfy({ $0 < 0x80 }) else { return nil }
        let isPart: (UInt8) -> Bool = { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
        guard let first = word.firstIndex(where: isPart), let last = word.lastIndex(where: isPart) else { return "" }
        return String(unsafeUninitializedCapacity: last - first + 1) { key in
            for place in first...last {
                let byte = word[place]
                key[place - first] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            }
            return last - first + 1
        }
    }

    /// The properties of Unicode are slow to look up: Latin letters, quotes and dashes are told by their places.
    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x80: (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value & ~0x20)
        case 0xD7, 0xF7, 0x2010...0x2027: false
        case 0xA9, 0xC0...0x24F, 0x1E00...0x1EFF: true
        default: scalar.properties.isAlphabetic
        }
    }
}

extension String {
    /// A part by its bytes.
    fileprivate subscript(utf8 place: Range<Int>) -> Substring {
        self[utf8.index(startIndex, offsetBy: place.lowerBound)..<utf8.index(startIndex, offsetBy: place.upperBound)]
    }
}
