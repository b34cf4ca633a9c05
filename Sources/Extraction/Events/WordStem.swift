import NewsModel

/// What inflected forms of an English word have in common: a key of its first letters without its ending.
enum WordStem {
    /// Letters that are kept; what English puts behind them seldom tells two words of one text apart.
    private static let length = 6
    /// Letters that must be left of a word.
    private static let shortest = 3

    static func key(of token: Token, in document: Document) -> UInt32 {
        let bytes = document.article.bytes[token.range]
        if token.shape.contains(.foreign) { return key(Folding.fold(bytes)) }
        return key(bytes.map { $0 | 0x20 })
    }

    static func key(_ word: some StringProtocol) -> UInt32 { key(Folding.fold(word.utf8)) }

    private static func key(_ letters: [UInt8]) -> UInt32 {
        let hash = stem(letters).reduce(WordKey.empty) { WordKey.add($1, to: $0) }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    private static func stem(_ letters: [UInt8]) -> ArraySlice<UInt8> {
        var stem = letters[...]
        for ending in endings where stem.count >= ending.count + shortest && stem.reversed().starts(with: ending) {
            stem = stem.dropLast(ending.count)
            break
        }
        if stem.count > shortest, stem.last == stem.dropLast().last { stem = stem.dropLast() }
        if stem.count > shortest, stem.last == UInt8(ascii: "e") || stem.last == UInt8(ascii: "y") {
            stem = stem.dropLast()
        }
        return stem.prefix(length)
    }

    /// Backwards, the longer ones first.
    private static let endings = ["ments", "ings", "ment", "ing", "ied", "ies", "es", "ed", "s"]
        .map { Array($0.utf8.reversed()) }
}
