import NewsModel

/// A text as names are read in it: its tokens without line breaks, the classes of its words, the known names that begin
/// with them, and how its words are written elsewhere in it.
final class NameText {
    let document: Document
    let tokens: [Token]
    let classes: [UInt64]
    let sentences: [NameSentence]
    /// By token, the known name that begins there.
    let matches: [KnownNames.Match?]
    private let writings: WordTable<Writings>

    /// How a word is written in all places of the text together.
    struct Writings {
        /// It occurs in small letters.
        var isSmall = false
        /// It occurs with a capital where a common word would have none.
        var isCapital = false
    }

    init(_ document: Document) {
        self.document = document
        let tokens = document.sentences.map { document.tokens[$0.tokens].filter { $0.kind != .lineBreak } }
        self.tokens = Array(tokens.joined())
        classes = self.tokens.map { $0.isWord ? ActorWords.lexicon.entry($0.key).classes : 0 }
        sentences = Self.sentences(document, self.tokens, classes, lengths: tokens.map(\.count))
        matches = Self.matches(self.tokens, sentences)
        writings = Self.writings(self.tokens, sentences)
    }

    func writings(of word: UInt64) -> Writings { writings[word] }

    /// Bytes of the text from the first to the last of some tokens.
    func range(_ range: Range<Int>) -> TextRange {
        guard let first = range.first, let last = range.last else { return 0..<0 }
        return Int(tokens[first].start)..<Int(tokens[last].end)
    }

    /// The words of some tokens, on one line.
    func string(_ range: Range<Int>) -> String {
        let bytes = document.article.bytes[self.range(range)]
        guard bytes.contains(where: { $0 < 0x20 }) else { return String(decoding: bytes, as: UTF8.self) }
        return tokens[range].enumerated().reduce(into: "") { text, token in
            if token.offset > 0, token.element.followsSpace { text += " " }
            text += document.text(token.element)
        }
    }

    /// The word's first letter, a small one if it is of ASCII.
    func firstLetter(_ index: Int) -> UInt8 {
        let byte = document.article.bytes[tokens[index].range.lowerBound]
        return 0x41...0x5A ~= byte ? byte + 0x20 : byte
    }

    /// The word ends in «s», but not in «ss» or «is».
    func isPlural(_ index: Int) -> Bool {
        let end = document.article.bytes[tokens[index].range].suffix(2)
        return end.count == 2 && end.last == UInt8(ascii: "s") && !"sisu".utf8.contains(end[end.startIndex])
    }

    func hasDigit(_ index: Int) -> Bool {
        document.article.bytes[tokens[index].range].contains { 0x30...0x39 ~= $0 }
    }

    func context(of span: NameSpan) -> NameContext {
        NameContext(reader: NameReader(self, sentences[span.sentence]), span: span.tokens)
    }
}

// MARK: - Reading

extension NameText {
    private static func sentences(
        _ document: Document, _ tokens: [Token], _ classes: [UInt64], lengths: [Int]
    ) -> [NameSentence] {
        var start = 0
        return zip(document.sentences, lengths).map { sentence, length in
            let range = start..<start + length
            start += length
            let style = style(tokens[range], classes[range], in: sentence.kind)
            return NameSentence(tokens: range, style: style, kind: sentence.kind)
        }
    }

    private static func matches(_ tokens: [Token], _ sentences: [NameSentence]) -> [KnownNames.Match?] {
        let names = KnownNames.all
        return sentences.flatMap { sentence in
            sentence.tokens.map { index in
                tokens[index].isWord ? names.match(tokens, at: index, before: sentence.tokens.upperBound) : nil
            }
        }
    }

    private static func writings(_ tokens: [Token], _ sentences: [NameSentence]) -> WordTable<Writings> {
        var writings = WordTable(empty: Writings(), capacity: tokens.count / 4)
        for sentence in sentences where sentence.style == .plain {
            for index in sentence.tokens where tokens[index].isWord {
                if !tokens[index].isCapitalised {
                    writings.update(tokens[index].key) { $0.isSmall = true }
                } else if index > sentence.tokens.lowerBound, tokens[index - 1].isWord {
                    writings.update(tokens[index].key) { $0.isCapital = true }
                }
            }
        }
        return writings
    }

    /// In a headline set in capitals the case of a word tells nothing.
    private static func style(
        _ tokens: ArraySlice<Token>, _ classes: ArraySlice<UInt64>, in kind: Region.Kind
    ) -> NameSentence.Style {
        var words = 0, capitals = 0, shouted = 0
        for (token, classes) in zip(tokens, classes) where token.isWord && classes & ActorWords.function == 0 {
            words += 1
            capitals += token.isCapitalised ? 1 : 0
            shouted += token.shape.contains(.allCapitals) ? 1 : 0
        }
        if words > 2, shouted * 10 > words * 8 { return .shouted }
        let isHeadline = kind == .title || words > 5 && tokens.last?.isSign(".") == false
        return isHeadline && words > 3 && capitals * 10 > words * 8 ? .titleCase : .plain
    }
}

/// A sentence among the tokens of a `NameText`.
struct NameSentence {
    enum Style { case plain, titleCase, shouted }

    let tokens: Range<Int>
    let style: Style
    let kind: Region.Kind
}
