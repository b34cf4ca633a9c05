import NewsModel

/// Cuts tokens into sentences: behind a full stop, question or exclamation mark, at the ends of regions, and at line
/// breaks outside them. Inside a region, which its importer took for one paragraph, only a blank line cuts.
struct SentenceSplitter {
    private let tokens: [Token]
    private let regions: [Region]
    private var sentences: [Sentence] = []
    private var region = 0
    private var start: Int?

    static func sentences(of tokens: [Token], in regions: [Region]) -> [Sentence] {
        var splitter = SentenceSplitter(tokens: tokens, regions: regions)
        for index in tokens.indices { splitter.read(index) }
        splitter.close(at: tokens.count)
        return splitter.sentences
    }

    private init(tokens: [Token], regions: [Region]) {
        self.tokens = tokens
        self.regions = regions
        sentences.reserveCapacity(tokens.count / 20)
    }

    private mutating func read(_ index: Int) {
        let token = tokens[index]
        if entersRegion(token) { close(at: index) }
        guard token.kind != .lineBreak else { return endsLine(token) ? close(at: index) : () }
        if start == nil { start = index }
        if isEnd(index) { close(at: index + 1) }
    }

    /// Goes on to the region that the token lies in; true when that is another one.
    private mutating func entersRegion(_ token: Token) -> Bool {
        let before = region
        while region < regions.count, Int(token.start) >= regions[region].range.upperBound { region += 1 }
        return region != before
    }

    private mutating func close(at end: Int) {
        guard let first = start else { return }
        start = nil
        var last = end
        while last > first, tokens[last - 1].kind == .lineBreak { last -= 1 }
        let place = regions.lastIndex(before: Int(tokens[first].start), from: region)
        sentences.append(Sentence(tokens: first..<last, region: place, kind: place.map { regions[$0].kind } ?? .body))
    }

    private func endsLine(_ token: Token) -> Bool {
        token.value > 1 || regions.lastIndex(before: Int(token.start), from: region) == nil
    }
}

// MARK: - Ends

extension SentenceSplitter {
    /// The sentence ends with this token: the mark itself, or the closing quotes and brackets behind it.
    private func isEnd(_ index: Int) -> Bool {
        guard let next = token(index + 1), next.followsSpace else { return false }
        var mark = index
        while mark > 0, tokens[mark].isClosing, !tokens[mark].followsSpace { mark -= 1 }
        guard tokens[mark].isSentenceMark, opens(next, at: index + 1) else { return isDottedEnd(index, next) }
        return !tokens[mark].isSign(".") || !isAbbreviation(mark, next)
    }

    /// A small letter behind a full stop goes on, unless the mark is no full stop.
    private func opens(_ next: Token, at index: Int) -> Bool {
        switch next.kind {
        case .word: next.isCapitalised
        case .sign: next.isOpening && token(index + 1).map { $0.kind != .word || $0.isCapitalised } ?? true
        case .number, .ordinal, .decade, .lineBreak: true
        }
    }

    /// «… in the U.S. The …»: a dotted abbreviation that a sentence ends with.
    private func isDottedEnd(_ index: Int, _ next: Token) -> Bool {
        let token = tokens[index]
        guard token.isWord, token.shape.contains(.dotted), next.isCapitalised else { return false }
        return SentenceWords.lexicon.entry(next.key).isOneOf(SentenceWords.opener)
    }

    /// The word before this full stop is an initial or an abbreviation that goes on with `next`.
    private func isAbbreviation(_ mark: Int, _ next: Token) -> Bool {
        guard let word = token(mark - 1), word.isWord, !tokens[mark].followsSpace else { return false }
        let entry = SentenceWords.lexicon.entry(word.key)
        if entry.isOneOf(SentenceWords.title) { return word.isCapitalised }
        if entry.isOneOf(SentenceWords.numbered), next.kind == .number { return true }
        if entry.isOneOf(SentenceWords.abbreviation) { return word.isCapitalised && !isOpener(next) }
        return word.end - word.start == 1 && word.isCapitalised && next.isCapitalised && !isOpener(next)
    }

    private func isOpener(_ token: Token) -> Bool {
        SentenceWords.lexicon.entry(token.key).isOneOf(SentenceWords.opener)
    }

    private func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }
}

extension Token {
    private static let marks = Signs(".!?…"), closing = Signs("\"”’')]»"), opening = Signs("\"“‘'([«•—–-")

    fileprivate var isSentenceMark: Bool { isSign(among: Self.marks) }
    fileprivate var isClosing: Bool { isSign(among: Self.closing) }
    fileprivate var isOpening: Bool { isSign(among: Self.opening) }
}

extension [Region] {
    /// The region at this place, looking at `from` and the one before.
    fileprivate func lastIndex(before place: Int, from: Int) -> Int? {
        [from, from - 1].first { indices.contains($0) && self[$0].range.contains(place) }
    }
}
