import NewsModel

/// An address of the web that an article gives.
package struct Link: Hashable, Sendable {
    package let url: String
    /// Where it stands, in UTF-8 bytes of the file; nil for the address of the article itself.
    package let range: TextRange?
}

extension Article {
    /// The addresses in the text, in order of place, and last that of the article itself: `3o` opens the third.
    package var links: [Link] {
        let found = linkRanges.map { Link(url: Self.address(text($0)), range: $0) }
        guard let url, !found.contains(where: { $0.url == url }) else { return found }
        return found + [Link(url: url, range: nil)]
    }

    /// Where addresses stand: from `http://`, `https://` or `www.` on to the next blank or sign that ends one.
    var linkRanges: [TextRange] {
        var ranges: [TextRange] = [], place = 0
        while let start = bytes[place...].firstIndex(where: Self.beginsAddress) {
            place = start + 1
            let isInWord = start > 0 && Self.isLetter(bytes[start - 1])
            guard !isInWord, let head = Self.heads.first(where: { bytes[start...].starts(with: $0) }) else { continue }
            let end = addressEnd(from: start)
            guard end > start + head.count else { continue }
            ranges.append(start..<end)
            place = end
        }
        return ranges
    }

    private static let heads = ["http://", "https://", "www."].map { Array($0.utf8) }

    private static func beginsAddress(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "h") || byte == UInt8(ascii: "w") }

    private static func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }

    /// The full stop, comma or bracket that ends a sentence around an address is not part of it; nor is anything that
    /// RFC 3986 does not allow in one.
    private func addressEnd(from start: Int) -> Int {
        var end = bytes[start...].firstIndex { !Self.isAllowed($0) } ?? bytes.count
        while end > start, Self.isTrailing(bytes[end - 1], in: bytes[start..<end]) { end -= 1 }
        return end
    }

    private static func isAllowed(_ byte: UInt8) -> Bool { 0x21...0x7E ~= byte && !"<>\"\\^`{|}".utf8.contains(byte) }

    /// A closing bracket belongs to an address in which one was opened, as in those of Wikipedia.
    private static func isTrailing(_ byte: UInt8, in address: ArraySlice<UInt8>) -> Bool {
        guard byte == UInt8(ascii: ")") else { return ".,;:!?'*]".utf8.contains(byte) }
        return address.count { $0 == UInt8(ascii: ")") } > address.count { $0 == UInt8(ascii: "(") }
    }

    private static func address(_ words: String) -> String { words.hasPrefix("www.") ? "https://" + words : words }
}
