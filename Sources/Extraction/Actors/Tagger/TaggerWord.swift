import NewsModel

/// A token as the tagger sees it: its letters and its looks.
struct TaggerWord {
    let text: NameText
    let index: Int
    let key: UInt64
    let shape: UInt8
    let isInitial: Bool

    init(_ text: NameText, _ index: Int, _ bounds: Range<Int>) {
        self.text = text
        self.index = index
        key = text.tokens[index].kind == .number ? 3 : text.tokens[index].key
        shape = Self.shape(text, index, bounds)
        isInitial = index == bounds.lowerBound || text.tokens[index - 1].kind == .sign
    }

    /// The key of the last letters.
    func suffix(_ count: Int) -> UInt64 {
        let range = text.tokens[index].range
        return key(of: max(range.lowerBound, range.upperBound - count)..<range.upperBound)
    }

    func prefix(_ count: Int) -> UInt64 {
        let range = text.tokens[index].range
        return key(of: range.lowerBound..<min(range.upperBound, range.lowerBound + count))
    }

    private func key(of range: Range<Int>) -> UInt64 {
        var key = WordKey.empty
        for place in range { key = WordKey.add(text.document.article.bytes[place] | 0x20, to: key) }
        return key
    }

    /// A number for how a token looks; 0 outside the sentence.
    static func shape(_ text: NameText, _ index: Int, _ bounds: Range<Int>) -> UInt8 {
        guard bounds.contains(index) else { return 0 }
        let token = text.tokens[index]
        switch token.kind {
        case .number: return token.end - token.start == 4 ? 1 : 2
        case .ordinal, .decade: return 3
        case .lineBreak: return 0
        case .sign: return 16 + UInt8(truncatingIfNeeded: token.value & 0x7F)
        case .word: break
        }
        if token.key == WordKey.possessive { return 4 }
        guard token.isCapitalised else { return 5 }
        if token.end - token.start == 1 { return 6 }
        if token.shape.contains(.dotted) { return 7 }
        if token.shape.contains(.allCapitals) { return token.end - token.start < 4 ? 8 : 9 }
        return text.hasInnerCapital(index) ? 10 : 11
    }
}

extension NameText {
    /// «McCain», «YouTube».
    fileprivate func hasInnerCapital(_ index: Int) -> Bool {
        document.article.bytes[tokens[index].range].dropFirst().contains { 0x41...0x5A ~= $0 }
    }
}
