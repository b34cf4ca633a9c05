/// The words of a text as a set for measuring likeness: folded, at least three letters, cut to six so that endings do
/// not matter (a light stemming).
package struct WordSet: Sendable {
    package let words: Set<String>

    package init(_ bytes: some Sequence<UInt8>) {
        words = Set(
            Folding.fold(bytes).split { !Self.isLetter($0) }
                .filter { $0.count >= 3 || ($0.first.map(Self.isDigit) ?? false) }
                .map { String(String(decoding: $0, as: UTF8.self).prefix(6)) })
    }

    /// How much of their words two texts share, from 0 to 1; see `dice`.
    package func overlap(_ other: Self, frequency: [String: Int]) -> Double {
        words.dice(other.words, frequency: frequency)
    }

    /// The stretches of some bytes between the words that the set lacks: names, numbers, words long enough to tell.
    package func common(with bytes: ArraySlice<UInt8>) -> [TextRange] {
        let own = bytes.split(whereSeparator: Self.isBlank).filter { word in
            (word.count > 4 || !(0x61...0x7A).contains(word[word.startIndex]))
                && !WordSet(word).words.isSubset(of: words)
        }
        let starts = [bytes.startIndex] + own.map(\.endIndex), ends = own.map(\.startIndex) + [bytes.endIndex]
        return zip(starts, ends).map { $0..<$1 }.filter { !$0.isEmpty }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte) || isDigit(byte)
    }
}

extension Set {
    /// The coefficient of Sørensen and Dice in which an element weighs the less the more sets have it. `frequency`
    /// tells in how many; 1 where it does not.
    func dice(_ other: Self, frequency: [Element: Int]) -> Double {
        let all = weight(frequency) + other.weight(frequency)
        return all > 0 ? 2 * Double(intersection(other).weight(frequency)) / Double(all) : 0
    }

    /// In millionths: whole numbers, so that the order of a set does not matter to the last digit.
    private func weight(_ frequency: [Element: Int]) -> Int {
        reduce(0) { $0 + 1_000_000 / Swift.max(1, frequency[$1] ?? 1) }
    }
}
