import NewsModel

/// A text as names are read in it: its tokens without line breaks, the classes of its words, and how its words are
/// written elsewhere in it.
struct NameText {
    let document: Document
    private(set) var tokens: [Token] = []
    private(set) var classes: [UInt64] = []
    private(set) var sentences: [NameSentence] = []
    /// Keys of words that occur in small letters.
    private(set) var small: Set<UInt64> = []
    /// Keys of words that occur with a capital where a common word would have none.
    private(set) var capital: Set<UInt64> = []

    init(_ document: Document) {
        self.document = document
        tokens.reserveCapacity(document.tokens.count)
        classes.reserveCapacity(document.tokens.count)
        for sentence in document.sentences { add(sentence) }
    }

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

    private mutating func add(_ sentence: Sentence) {
        let start = tokens.count
        for token in document.tokens[sentence.tokens] where token.kind != .lineBreak {
            tokens.append(token)
            classes.append(token.isWord ? ActorWords.lexicon.entry(token.key).classes : 0)
        }
        let range = start..<tokens.count
        let style = style(of: range, in: sentence.kind)
        sentences.append(NameSentence(tokens: range, style: style, kind: sentence.kind))
        if style == .plain { note(range) }
    }

    private mutating func note(_ range: Range<Int>) {
        for index in range where tokens[index].isWord {
            if !tokens[index].isCapitalised {
                small.insert(tokens[index].key)
            } else if index > range.lowerBound, tokens[index - 1].isWord {
                capital.insert(tokens[index].key)
            }
        }
    }

    /// In a headline set in capitals the case of a word tells nothing.
    private func style(of range: Range<Int>, in kind: Region.Kind) -> NameSentence.Style {
        var words = 0, capitals = 0, shouted = 0
        for index in range where tokens[index].isWord && classes[index] & ActorWords.function == 0 {
            words += 1
            capitals += tokens[index].isCapitalised ? 1 : 0
            shouted += tokens[index].shape.contains(.allCapitals) ? 1 : 0
        }
        if words > 2, shouted * 10 > words * 8 { return .shouted }
        let isHeadline = kind == .title || words > 5 && tokens[range].last?.isSign(".") == false
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
