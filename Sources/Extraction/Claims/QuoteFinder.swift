import NewsModel

/// Finds what stands in quotation marks, tells speech from scare quotes, and finds the speaker.
///
/// A quotation is direct when its sentence has a word of speaking, or when it is too long for a catchword; after Pareti
/// and others, «Automatically Detecting and Attributing Indirect Quotations» (2013), in its simplest form.
struct QuoteFinder {
    let document: Document
    let mentions: [Mention]

    /// Words from which on a quotation without a speaker is no catchword any more.
    private static let longQuote = 8

    static func quotes(in document: Document, mentions: [Mention]) -> [Quote] {
        let finder = QuoteFinder(document: document, mentions: mentions)
        var quotes: [Quote] = [], place = 0
        for (index, sentence) in document.sentences.enumerated() {
            while let quoted = finder.quoted(in: sentence, from: max(place, sentence.tokens.lowerBound)) {
                quotes.append(finder.quote(quoted, sentence: index, after: quotes.last))
                place = quoted.upperBound
            }
        }
        return quotes
    }

    /// The tokens from the next opening mark of a sentence to its closing mark, which may stand in a later sentence of
    /// the same region.
    private func quoted(in sentence: Sentence, from start: Int) -> Range<Int>? {
        guard start < sentence.tokens.upperBound,
            let open = (start..<sentence.tokens.upperBound).first(where: { opens($0) })
        else { return nil }
        let mark = document.tokens[open]
        let end = document.tokens[(open + 1)...].prefix { $0.kind != .lineBreak }.firstIndex { closes($0, mark) }
        return end.map { open..<$0 + 1 }
    }

    private func opens(_ index: Int) -> Bool {
        let token = document.tokens[index]
        return token.isSign("“") || token.isSign("\"") && (token.followsSpace || index == 0)
    }

    private func closes(_ token: Token, _ mark: Token) -> Bool {
        mark.isSign("“") ? token.isSign("”") : token.isSign("\"")
    }

    private func quote(_ quoted: Range<Int>, sentence: Int, after last: Quote?) -> Quote {
        let range = document.range(quoted), tokens = document.sentences[sentence].tokens
        if let cue = cue(around: quoted, in: tokens) {
            return Quote(range, kind: .direct, speaker: speaker(of: quoted, cue: cue, in: tokens, after: last))
        }
        guard quoted.count(where: { document.tokens[$0].isWord }) >= Self.longQuote else {
            return Quote(range, kind: .scare)
        }
        return Quote(range, kind: .direct, speaker: speakerBefore(sentence))
    }

    /// The word of speaking of this sentence that stands nearest to the quotation, outside it.
    private func cue(around quoted: Range<Int>, in tokens: Range<Int>) -> Int? {
        tokens.filter { !quoted.contains($0) && isCue($0) }
            .min { abs($0 - quoted.lowerBound) < abs($1 - quoted.lowerBound) }
    }

    private func isCue(_ index: Int) -> Bool {
        SpeechWords.lexicon.entry(document.tokens[index].key).isOneOf(SpeechWords.cue)
    }

    private func speaker(of quoted: Range<Int>, cue: Int, in tokens: Range<Int>, after last: Quote?) -> Actor.ID? {
        let limit = last?.range.upperBound ?? 0
        if isElided(quoted), let name = mention(in: limit..<document.range(quoted).lowerBound) { return name }
        let cueRange = document.tokens[cue].range, sentence = document.range(tokens)
        let before = mention(in: sentence.lowerBound..<cueRange.lowerBound)
        let behind = mentions.first {
            $0.range.lowerBound >= cueRange.upperBound && $0.range.lowerBound < cueRange.upperBound + 40
        }
        return cue > quoted.lowerBound ? behind?.actor ?? before : before ?? behind?.actor
    }

    /// «Thaçi labelled it “…”, and Vučić as “…”»: the word of speaking is left out.
    private func isElided(_ quoted: Range<Int>) -> Bool {
        SpeechWords.lexicon.entry(document.token(quoted.lowerBound - 1).key).isOneOf(SpeechWords.elision)
    }

    /// The last actor named wholly inside a range.
    private func mention(in range: TextRange) -> Actor.ID? {
        mentions.last { $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound }?.actor
    }

    /// «As Marshall warns, … . The force “increasingly resembles an army”»: the speaker of the sentence before.
    private func speakerBefore(_ sentence: Int) -> Actor.ID? {
        guard sentence > 0 else { return nil }
        let before = document.sentences[sentence - 1].tokens
        guard let cue = before.first(where: { isCue($0) }) else { return nil }
        return mention(in: document.range(before).lowerBound..<document.tokens[cue].range.lowerBound)
    }
}
