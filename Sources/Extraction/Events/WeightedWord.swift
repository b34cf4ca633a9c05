import NewsModel

/// A word of content by its stem, and how much it counts.
struct WeightedWord: Sendable {
    var key: UInt32
    var weight: Float

    /// A name counts as two words.
    private static let name = 2.0

    /// Of a passage, in which words count 1.
    var isName: Bool { weight > 1 }

    /// The words of some tokens, each once with its greatest weight, in order of key. Words of grammar and short ones
    /// are left out; figures stay.
    static func words(of tokens: Range<Int>, in document: Document, weight: (Int) -> Double) -> [WeightedWord] {
        var words: [WeightedWord] = []
        words.reserveCapacity(tokens.count)
        for index in tokens {
            let token = document.tokens[index]
            guard isContent(token) else { continue }
            let isName = token.isCapitalised && !document.beginsSentence(index)
            let key = WordStem.key(of: token, in: document)
            words.append(WeightedWord(key: key, weight: Float(weight(index) * (isName ? name : 1))))
        }
        words.sort { ($0.key, $1.weight) < ($1.key, $0.weight) }
        var last: UInt32?
        return words.filter { word in
            defer { last = word.key }
            return word.key != last
        }
    }

    private static func isContent(_ token: Token) -> Bool {
        guard token.isWord else { return token.kind == .number && token.end - token.start > 1 }
        return (token.end - token.start > 3 || token.shape.contains(.allCapitals)) && token.key != WordKey.possessive
            && !ClauseWords.lexicon.entry(token.key).isOneOf(ClauseWords.grammar)
    }

    /// The words, each made lighter or heavier, as a vector of length 1.
    static func scaled(_ words: [WeightedWord], by weight: (UInt32) -> Float) -> [WeightedWord] {
        let weights = words.map { $0.weight * weight($0.key) }
        let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return zip(words, weights).map { WeightedWord(key: $0.key, weight: length > 0 ? $1 / length : 0) }
    }

    /// The sum of the products of what two lists share.
    static func product(_ a: [WeightedWord], _ b: [WeightedWord]) -> Float {
        var sum: Float = 0, i = 0, j = 0
        while i < a.count, j < b.count {
            let (first, second) = (a[i], b[j])
            if first.key == second.key { sum += first.weight * second.weight }
            i += first.key <= second.key ? 1 : 0
            j += second.key <= first.key ? 1 : 0
        }
        return sum
    }
}

extension Document {
    fileprivate func beginsSentence(_ token: Int) -> Bool {
        let place = sentences.partitioningIndex { $0.tokens.lowerBound >= token }
        return place < sentences.count && sentences[place].tokens.lowerBound == token
    }
}
