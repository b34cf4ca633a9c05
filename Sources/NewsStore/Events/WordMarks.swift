import NewsModel

/// The words of some lines as 64 bits, one for each: lines that share words share bits (the superimposed coding of
/// signature files, Faloutsos and Christodoulakis 1984). Enough to choose of some hundred events those to look at.
package struct WordMarks: Hashable, Sendable {
    let bits: UInt64

    /// Letters of a word that count, and those it must have.
    private static let length = 5, shortest = 4

    init(bits: UInt64) { self.bits = bits }

    package init(_ lines: some Sequence<String>) {
        bits = lines.reduce(0) { $0 | Self.bits($1) }
    }

    private static func bits(_ line: String) -> UInt64 {
        Folding.fold(line.utf8).split { !isLetter($0) }.filter { $0.count >= shortest }.reduce(0) { bits, word in
            bits | 1 << (hash(word.prefix(length)) >> 58)
        }
    }

    /// FNV-1a.
    private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
        word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
    }

    /// How many both have.
    package func common(with other: WordMarks) -> Int { (bits & other.bits).nonzeroBitCount }
}
