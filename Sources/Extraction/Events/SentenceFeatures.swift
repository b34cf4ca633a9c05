import NewsModel

/// What a sentence is about, as keys: its words of content, by their first letters, and the types of its triggers.
enum SentenceFeatures {
    /// Letters of a word that are compared; English endings lie behind them.
    private static let stem = 6

    static func of(_ sentence: TextRange, in document: Document) -> Set<UInt64> {
        let first = document.tokens.partitioningIndex { Int($0.start) >= sentence.lowerBound }
        let last = document.tokens.partitioningIndex { Int($0.start) >= sentence.upperBound }
        var features: Set<UInt64> = []
        for token in document.tokens[first..<last] where isContent(token) {
            features.insert(key(of: token, in: document))
            if let entry = TriggerLexicon.shared[token.key]?.first { features.insert(UInt64(entry.type)) }
        }
        return features
    }

    /// Neither number, sign, nor a word of three letters or of grammar.
    private static func isContent(_ token: Token) -> Bool {
        guard token.isWord, token.end - token.start > 3 || token.shape.contains(.allCapitals) else { return false }
        guard token.key != WordKey.possessive else { return false }
        let telling = ClauseWords.force | ClauseWords.light | ClauseWords.fresh | ClauseWords.frame
        return ClauseWords.lexicon.entry(token.key).classes & ~telling == 0
    }

    private static func key(of token: Token, in document: Document) -> UInt64 {
        let word = Folding.fold(document.article.bytes[token.range])
        let plain = word.count > 4 && word.last == UInt8(ascii: "s") ? word.dropLast() : word[...]
        return plain.prefix(stem).reduce(WordKey.empty) { WordKey.add($1, to: $0) }
    }
}
