import NewsModel

/// A line for lists out of the sentence that tells a happening.
enum Summary {
    /// Bytes a line may have before it is cut at a word.
    private static let limit = 96

    static func of(_ trigger: Trigger, in document: Document, sentence: Sentence) -> String {
        let start = trigger.isNoun ? nounStart(trigger, document) : verbStart(trigger, document, sentence)
        let end = self.end(trigger, document, sentence)
        return line(document.article.bytes[document.range(start..<max(start + 1, end))])
    }

    /// A clause that has its subject outside («which was followed by …») takes it in from the sentence.
    private static func verbStart(_ trigger: Trigger, _ document: Document, _ sentence: Sentence) -> Int {
        var start = trigger.clause.lowerBound
        if trigger.tokens.lowerBound - start < 3 { start = previousStart(start, document, sentence) }
        while start < trigger.tokens.lowerBound, isLeader(document.tokens[start]) { start += 1 }
        return start
    }

    /// Where the piece of the sentence before `start` begins, no more than 14 words away.
    private static func previousStart(_ start: Int, _ document: Document, _ sentence: Sentence) -> Int {
        var place = start
        while place > sentence.tokens.lowerBound, start - place < 14 {
            if place < start - 1, document.tokens[place - 1].isSign(",") || document.tokens[place - 1].isSign(";") {
                break
            }
            place -= 1
        }
        return place
    }

    /// Signs and connecting words that a line does not begin with.
    private static func isLeader(_ token: Token) -> Bool {
        if token.kind == .sign { return !token.isSign("“") && !token.isSign("\"") }
        if token.kind == .lineBreak { return true }
        return ClauseWords.lexicon.entry(token.key).isOneOf(
            ClauseWords.connector | ClauseWords.subordinate | ClauseWords.condition)
            && token.isWord
    }

    private static func nounStart(_ trigger: Trigger, _ document: Document) -> Int {
        var start = trigger.tokens.lowerBound
        while start > trigger.clause.lowerBound, belongsToName(document.tokens[start - 1]) { start -= 1 }
        return start
    }

    private static func belongsToName(_ token: Token) -> Bool {
        guard token.isWord || token.kind == .number || token.isSign("-") else { return token.isSign("’") }
        let stops =
            ClauseWords.determiner | ClauseWords.preposition | ClauseWords.pronoun | ClauseWords.auxiliary
            | ClauseWords.connector | ClauseWords.frame | ClauseWords.light | ClauseWords.subordinate
        return !ClauseWords.lexicon.entry(token.key).isOneOf(stops)
    }

    /// The end of the clause; short clauses go on to the next mark.
    private static func end(_ trigger: Trigger, _ document: Document, _ sentence: Sentence) -> Int {
        var end = trigger.clause.upperBound
        while end < sentence.tokens.upperBound, end - trigger.tokens.lowerBound < 4 || !document.tokens[end].kind.isMark
        {
            end += 1
        }
        while end > trigger.tokens.upperBound, document.tokens[end - 1].kind.isMark { end -= 1 }
        return end
    }

    /// On one line, at most `limit` bytes, with a capital at the beginning.
    private static func line(_ bytes: ArraySlice<UInt8>) -> String {
        var line: [UInt8] = [], end = 0
        for byte in bytes.prefix(limit + 1) {
            if byte <= 0x20, line.last != 0x20 { end = line.count }
            if byte > 0x20 || line.last != 0x20 { line.append(byte > 0x20 ? byte : 0x20) }
        }
        guard bytes.count > limit, end > 0 else { return String(decoding: line, as: UTF8.self).capitalisedFirst }
        return String(decoding: line[..<end], as: UTF8.self).capitalisedFirst + " …"
    }
}

extension Token.Kind {
    fileprivate var isMark: Bool { self == .sign || self == .lineBreak }
}

extension String {
    var capitalisedFirst: String {
        guard let first = utf8.first, first >= 0x80 || first &- 0x61 < 26 else { return self }
        return prefix(1).uppercased() + dropFirst()
    }
}
