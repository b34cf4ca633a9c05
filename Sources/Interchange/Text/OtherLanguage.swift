import NewsModel

/// Tells paragraphs in another language from English ones by the small words that English cannot do without.
struct OtherLanguage {
    /// False when the text as a whole is not English; nothing in it is foreign then.
    private let textIsEnglish: Bool

    init(_ paragraphs: [Paragraph], _ bytes: [UInt8]) {
        let longest = paragraphs.prefix(200).map(\.range).max { $0.count < $1.count } ?? 0..<0
        let sample = Words(String(decoding: bytes[longest].prefix(LineView.edge), as: UTF8.self))
        textIsEnglish = Self.share(sample) >= 0.1
    }

    /// A dozen words or more, most of them small, and hardly an English one among those.
    func isForeign(_ line: LineView) -> Bool {
        let words = line.words.written
        guard textIsEnglish, words.count >= 12 else { return false }
        let small = words.count { $0.unicodeScalars.first?.properties.isLowercase == true || !Self.isLatin($0) }
        return small * 2 > words.count && Self.share(line.words) < 0.05
    }

    private static func share(_ words: Words) -> Double {
        Double(words.folded.count { english.contains($0) }) / Double(max(1, words.count))
    }

    private static func isLatin(_ word: Substring) -> Bool {
        word.unicodeScalars.allSatisfy { $0.value < 0x250 || (0x1E00...0x20CF).contains($0.value) }
    }

    /// Left out are those that other languages write alike: a, in, on, to, no, do, an, or, me, die.
    private static let english: Set<String> = [
        "the", "of", "and", "that", "for", "with", "by", "it", "from", "at", "his", "her", "they", "are", "be", "this",
        "have", "has", "not", "which", "were", "but", "their", "its", "been", "who", "will", "would", "there", "as",
        "is", "was", "had", "said", "after", "than", "when", "if", "about", "into", "more", "our", "we", "you", "your",
    ]
}
