import NewsModel

/// A text whose names people have marked, token by token.
struct LabelledText {
    /// What a token is marked as: «PER», «ORG», «LOC», «MISC», or nothing; `begins` at the first of a name.
    struct Token {
        var range: TextRange
        var label: String?
        var begins = false
    }

    /// A name as a range of tokens.
    struct Name: Hashable {
        let tokens: Range<Int>
        let label: String
    }

    /// Sentences of a text to learn from: about as many as an article has.
    static let article = 60

    private(set) var bytes: [UInt8] = []
    private(set) var tokens: [Token] = []

    var article: Article { Article(id: "text", path: "text", bytes: bytes) }

    /// The marked names, in order.
    var names: [Name] {
        var names: [Name] = [], start = 0
        for (place, token) in tokens.enumerated() {
            if token.begins { start = place }
            let ends = place + 1 == tokens.count || tokens[place + 1].label != token.label || tokens[place + 1].begins
            if let label = token.label, ends { names.append(Name(tokens: start..<place + 1, label: label)) }
        }
        return names
    }

    /// The tokens that a range of bytes touches.
    func tokens(touching range: TextRange) -> Range<Int> {
        let first = tokens.partitioningIndex { $0.range.upperBound > range.lowerBound }
        let end = tokens.partitioningIndex { $0.range.lowerBound >= range.upperBound }
        return first..<max(first, end)
    }

    mutating func append(_ word: some Sequence<UInt8>, label: String?, begins: Bool) {
        let start = bytes.count
        bytes += word
        tokens.append(Token(range: start..<bytes.count, label: label, begins: begins))
    }

    mutating func append(blank: String) { bytes += Array(blank.utf8) }
}
