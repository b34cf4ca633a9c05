import NewsModel

/// An article ready for reading: its tokens and sentences. What all finders work on.
final class Document: Sendable {
    let article: Article
    let tokens: [Token]
    let sentences: [Sentence]

    init(_ article: Article) {
        self.article = article
        tokens = Tokenizer.tokens(of: article.bytes)
        sentences = SentenceSplitter.sentences(of: tokens, in: article.regions)
    }

    /// The token at a place; `Token.none` outside the text.
    func token(_ index: Int) -> Token { tokens.indices.contains(index) ? tokens[index] : .none }

    /// The tokens that begin in a range.
    func tokens(in range: TextRange) -> Range<Int> {
        let first = tokens.partitioningIndex { Int($0.start) >= range.lowerBound }
        return first..<tokens.partitioningIndex { Int($0.start) >= range.upperBound }
    }

    func text(_ token: Token) -> String { article.text(token.range) }

    /// The words of a span on one line, single blanks between them.
    func line(_ range: TextRange) -> String {
        var line: [UInt8] = []
        line.reserveCapacity(range.count)
        for byte in article.bytes[range] where byte > 0x20 || line.last != 0x20 { line.append(max(byte, 0x20)) }
        return String(decoding: line, as: UTF8.self)
    }

    /// The last two letters of a token, in ASCII.
    func ending(_ token: Token) -> (UInt8, UInt8) {
        token.end - token.start < 2 ? (0, 0) : (article.bytes[Int(token.end) - 2], article.bytes[Int(token.end) - 1])
    }

    /// An adverb by its looks: «heavily».
    func isAdverb(_ token: Token) -> Bool { token.isWord && ending(token) == (UInt8(ascii: "l"), UInt8(ascii: "y")) }

    /// The bytes from the first to the last of some tokens.
    func range(_ tokens: Range<Int>) -> TextRange {
        guard !tokens.isEmpty else { return 0..<0 }
        return Int(self.tokens[tokens.lowerBound].start)..<Int(self.tokens[tokens.upperBound - 1].end)
    }
}

/// A sentence, or a headline or list item that stands for one.
struct Sentence: Sendable {
    /// Places of its tokens in the document; line breaks inside belong to it, those at its ends do not.
    let tokens: Range<Int>
    /// Place of its region in the article; nil where the article has no regions.
    let region: Int?
    let kind: Region.Kind
}
