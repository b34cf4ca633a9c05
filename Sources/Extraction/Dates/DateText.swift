import NewsModel

/// The words of a document as date rules see them: line breaks left out, a gap between sentences.
struct DateText: Sendable {
    struct Word: Sendable {
        /// `Token.key`; 0 in a gap, which no pattern takes.
        var key: UInt64 = 0
        /// Bits of `DateWords`.
        var classes: UInt64 = 0
        var value: Int32 = 0
        /// Place of its token in the document.
        var token: Int32 = -1
    }

    let document: Document
    private(set) var words: [Word]

    init(_ document: Document) {
        self.document = document
        var words: [Word] = []
        words.reserveCapacity(document.tokens.count + document.sentences.count * 2)
        words.append(Word())
        let isLive = LivePage.isOne(document)
        for sentence in document.sentences {
            for index in sentence.tokens where document.tokens[index].kind != .lineBreak {
                words.append(DateWords.word(document.tokens[index], at: index, in: document.article.bytes))
                if isLive, LivePage.opensEntry(index, in: document) { words[words.count - 1].classes = 0 }
            }
            words.append(Word())
        }
        self.words = words
        if words.contains(where: { $0.key == Self.may }) { clearSurnames() }
    }

    /// «May» is no month by itself where the text names a «Theresa May» or «Mrs May».
    private mutating func clearSurnames() {
        let places = words.indices.filter { words[$0].key == Self.may && words[$0].classes & Self.month != 0 }
        guard places.contains(where: isSurname) else { return }
        for place in places { words[place].classes &= ~Self.monthWord }
    }

    private func isSurname(_ place: Int) -> Bool {
        Self.titles.contains(words[place - 1].key)
            || words[place - 1].classes & Self.name != 0 && words[place + 1].classes & Self.number == 0
    }

    private static let may = WordKey.of("may")
    private static let titles = ["mr", "mrs", "ms", "minister", "secretary", "pm"].map { WordKey.of($0) }
    private static let month = DateWords.mask("month"), monthWord = DateWords.mask("monthword")
    private static let name = DateWords.mask("name"), number = DateWords.mask("number")

    /// Bytes from the first to the last of some words.
    func range(_ places: Range<Int>) -> TextRange {
        let first = document.token(Int(words[places.lowerBound].token))
        return Int(first.start)..<Int(document.token(Int(words[places.upperBound - 1].token)).end)
    }

    /// The words between single blanks, as they stand in the text.
    func spelling(_ places: Range<Int>) -> String { document.line(range(places)) }

    func token(_ place: Int) -> Token { document.token(Int(words[place].token)) }

    /// The sentence that a word stands in; nil for a gap.
    func sentence(of place: Int) -> Sentence? {
        let token = Int(words[place].token), sentences = document.sentences
        let index = sentences.partitioningIndex { $0.tokens.upperBound > token }
        return sentences.indices.contains(index) && sentences[index].tokens.contains(token) ? sentences[index] : nil
    }
}
