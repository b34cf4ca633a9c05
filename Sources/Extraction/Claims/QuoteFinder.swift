import NewsModel

/// Finds what is quoted: words in quotation marks, told from catchwords («scare quotes»), and what is said «that …».
///
/// A quotation is direct when a word of speaking governs it, or when it is too long for a catchword; after Pareti and
/// others, «Automatically Detecting and Attributing Indirect Quotations» (2013), by rules.
struct QuoteFinder {
    let document: Document
    let speakers: SpeakerFinder

    /// Words from which on a quotation without a speaker is no catchword any more.
    private static let longQuote = 8

    static func quotes(in document: Document, mentions: [Mention], actors: [Actor] = []) -> [Quote] {
        let finder = QuoteFinder(
            document: document, speakers: SpeakerFinder(document: document, mentions: mentions, actors: actors))
        var quotes: [Quote] = [], place = 0
        for (index, sentence) in document.sentences.enumerated() where sentence.kind != .furniture {
            var isQuoted = false
            while let quoted = finder.quoted(in: sentence, from: max(place, sentence.tokens.lowerBound)) {
                quotes.append(finder.quote(quoted, sentence: index, after: quotes.last))
                place = quoted.upperBound
                isQuoted = true
            }
            if !isQuoted, place <= sentence.tokens.lowerBound, let told = finder.indirect(index) { quotes.append(told) }
        }
        return quotes
    }

    /// What stands in quotation marks.
    private func quote(_ quoted: Range<Int>, sentence: Int, after last: Quote?) -> Quote {
        let range = document.range(quoted)
        if let last, last.kind == .direct, continues(last, quoted.lowerBound) {
            return Quote(range, kind: .direct, speaker: last.speaker)
        }
        if let speech = speakers.speech(around: quoted, in: sentence, after: last) {
            return Quote(range, kind: .direct, speaker: speech.speaker)
        }
        guard quoted.count(where: { document.tokens[$0].isWord }) >= Self.longQuote else {
            return Quote(range, kind: .scare)
        }
        return Quote(range, kind: .direct, speaker: speakers.speakerBefore(quoted, in: sentence, after: last))
    }

    /// «He stated that …», to the end of the sentence.
    private func indirect(_ sentence: Int) -> Quote? {
        let tokens = document.sentences[sentence].tokens
        guard let cue = tokens.first(where: { speakers.isCue($0) && document.token($0 + 1).key == Self.that }),
            let speaker = speakers.subject(of: cue, in: sentence), cue + 2 < tokens.upperBound
        else { return nil }
        let last = document.tokens[tokens.upperBound - 1].kind == .sign ? tokens.upperBound - 1 : tokens.upperBound
        guard last - cue > 3 else { return nil }
        return Quote(document.range(cue + 2..<last), kind: .indirect, speaker: speaker)
    }

    private static let that = WordKey.of("that")
}

// MARK: - Marks

extension QuoteFinder {
    /// The tokens from the next opening mark of a sentence to its closing mark, which may stand in a later sentence of
    /// the same region; to the end of the paragraph where the next one opens with a mark again.
    private func quoted(in sentence: Sentence, from start: Int) -> Range<Int>? {
        guard start < sentence.tokens.upperBound,
            let open = (start..<sentence.tokens.upperBound).first(where: { opens($0) })
        else { return nil }
        let mark = document.tokens[open]
        let line = document.tokens[(open + 1)...].prefix { $0.kind != .lineBreak }
        if let end = line.firstIndex(where: { closes($0, mark) }) { return open..<end + 1 }
        return goesOn(behind: line.endIndex, mark) && line.count > 1 ? open..<line.endIndex : nil
    }

    private func opens(_ index: Int) -> Bool {
        let token = document.tokens[index]
        return token.isSign("“") || token.isSign("\"") && (token.followsSpace || index == 0)
    }

    private func closes(_ token: Token, _ mark: Token) -> Bool {
        mark.isSign("“") ? token.isSign("”") : token.isSign("\"")
    }

    /// The paragraph before ends within the same speech.
    private func continues(_ last: Quote, _ open: Int) -> Bool {
        let before = (0..<open).last { document.tokens[$0].kind != .lineBreak }
        guard let before, before + 1 < open else { return false }
        return Int(document.tokens[before].end) == last.range.upperBound
            && !closes(document.tokens[before], document.tokens[open])
    }

    private func goesOn(behind end: Int, _ mark: Token) -> Bool {
        let next = document.token(end + 1)
        return document.token(end).kind == .lineBreak && next.kind == .sign && next.value == mark.value
    }
}
