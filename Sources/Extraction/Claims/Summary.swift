import NewsModel

/// A line for lists out of the sentence that tells a happening.
enum Summary {
    /// Bytes a line may have before it is cut at a word.
    private static let limit = 96

    static func of(_ trigger: Trigger, in document: Document, sentence: Sentence, dates: [TextRange]) -> String {
        let whole = trigger.isNoun ? nounStart(trigger, document) : verbStart(trigger, document, sentence)
        let start = isThin(whole, trigger, document) ? verbStart(trigger, document, sentence) : whole
        let end = self.end(trigger, document, sentence)
        return line(document.range(dateless(start, trigger, document, dates)..<max(start + 1, end)), document)
    }

    /// «Recent violence» alone says too little.
    private static func isThin(_ start: Int, _ trigger: Trigger, _ document: Document) -> Bool {
        trigger.isNoun && trigger.clause.upperBound - start < 4 && trigger.tokens.upperBound - start < 3
    }

    /// A clause without a subject of its own («, which was followed by …», «accompanied by …, inspected») takes it in
    /// from the sentence.
    private static func verbStart(_ trigger: Trigger, _ document: Document, _ sentence: Sentence) -> Int {
        var start = trigger.clause.lowerBound
        if !hasSubject(start..<trigger.tokens.lowerBound, document) {
            start = min(start, max(sentence.tokens.lowerBound, trigger.tokens.lowerBound - reach))
            start =
                (start..<trigger.clause.lowerBound).first { opensName($0, document, sentence) }
                ?? trigger.clause.lowerBound
        }
        start = behindFrame(start, trigger, document)
        while start < trigger.tokens.lowerBound, isLeader(document.tokens[start]) { start += 1 }
        return start
    }

    /// «It was already clear that this option had failed»: what is behind «that».
    private static func behindFrame(_ start: Int, _ trigger: Trigger, _ document: Document) -> Int {
        guard document.tokens[start].key == it || document.token(start + 1).key == it else { return start }
        let opening = (start..<trigger.tokens.lowerBound).first { document.tokens[$0].key == that }
        guard let opening, opening + 2 < trigger.tokens.lowerBound else { return start }
        return opening + 1
    }

    private static let it = WordKey.of("it"), that = WordKey.of("that")

    /// Words before the trigger within which its subject is looked for.
    private static let reach = 22

    /// A name, or a noun behind an article, stands before the first verb.
    private static func hasSubject(_ lead: Range<Int>, _ document: Document) -> Bool {
        let opening = ClauseWords.lexicon.entry(document.tokens[lead.lowerBound].key)
        guard !opening.isOneOf(ClauseWords.preposition | ClauseWords.subordinate) else { return false }
        let first = lead.first { document.tokens[$0].isWord && !isLeader(document.tokens[$0]) }
        if let first, ClauseWords.lexicon.entry(document.tokens[first].key).isOneOf(ClauseWords.implicative) {
            return false
        }
        return lead.contains { isSubject(document.tokens[$0], document) }
    }

    private static func isSubject(_ token: Token, _ document: Document) -> Bool {
        guard token.isWord, !isLeader(token), token.key != that, !document.isAdverb(token) else { return false }
        return !ClauseWords.lexicon.entry(token.key).isOneOf(ClauseWords.preposition | ClauseWords.auxiliary)
    }

    private static func opensName(_ index: Int, _ document: Document, _ sentence: Sentence) -> Bool {
        if index == sentence.tokens.lowerBound { return true }
        let before = document.tokens[index - 1]
        let opens = before.isSign(",") || before.isSign(";") || before.isSign(":")
        return opens && document.tokens[index].isWord && !isLeader(document.tokens[index])
            && !ClauseWords.lexicon.entry(document.tokens[index].key).isOneOf(ClauseWords.preposition)
    }

    /// Behind a date that the line would begin with: lists show the date beside it.
    private static func dateless(_ start: Int, _ trigger: Trigger, _ document: Document, _ dates: [TextRange]) -> Int {
        let first = document.tokens[start],
            preposition = ClauseWords.lexicon.entry(first.key).isOneOf(ClauseWords.preposition)
        let lead = document.token(preposition ? start + 1 : start)
        guard let date = dates.first(where: { $0.contains(Int(lead.start)) }) else { return start }
        let behind = (start..<trigger.tokens.lowerBound).first { Int(document.tokens[$0].start) >= date.upperBound }
        guard let behind, document.tokens[behind].isSign(",") else { return start }
        return behind + 1
    }

    /// Signs and connecting words that a line does not begin with.
    private static func isLeader(_ token: Token) -> Bool {
        if token.kind == .sign { return !token.isSign("“") }
        if token.key == WordKey.possessive || token.kind == .lineBreak { return true }
        let leaders = ClauseWords.connector | ClauseWords.subordinate | ClauseWords.condition | ClauseWords.coordinator
        return token.isWord && ClauseWords.lexicon.entry(token.key).isOneOf(leaders)
    }

    private static func nounStart(_ trigger: Trigger, _ document: Document) -> Int {
        var start = trigger.tokens.lowerBound
        while start > trigger.clause.lowerBound, belongsToName(document.tokens[start - 1]) { start -= 1 }
        while start < trigger.tokens.lowerBound, isLeader(document.tokens[start]) { start += 1 }
        return start
    }

    private static func belongsToName(_ token: Token) -> Bool {
        guard token.isWord || token.kind == .number || token.isSign("-") else { return token.isSign("’") }
        let stops =
            ClauseWords.determiner | ClauseWords.preposition | ClauseWords.to | ClauseWords.pronoun
            | ClauseWords.auxiliary | ClauseWords.connector | ClauseWords.frame | ClauseWords.light
            | ClauseWords.subordinate
        return !ClauseWords.lexicon.entry(token.key).isOneOf(stops)
    }

    /// The end of the clause; a short one goes on to the next mark.
    private static func end(_ trigger: Trigger, _ document: Document, _ sentence: Sentence) -> Int {
        var end = trigger.clause.upperBound
        if end < sentence.tokens.upperBound, isLeader(document.tokens[end]), document.tokens[end].isWord { return end }
        while end < sentence.tokens.upperBound, end - trigger.tokens.lowerBound < 3 || !cuts(end, document) { end += 1 }
        while end > trigger.tokens.upperBound, trails(document.tokens[end - 1], document) { end -= 1 }
        return end
    }

    /// A mark here ends a clause: not a hyphen, an apostrophe, or the quotation marks of one word.
    private static func cuts(_ index: Int, _ document: Document) -> Bool {
        document.tokens[index].isSign(among: marks)
            || ClauseWords.lexicon.entry(document.tokens[index].key).isOneOf(ClauseWords.subordinate)
    }

    private static let marks = Signs(",;:—–()")

    private static func trails(_ token: Token, _ document: Document) -> Bool {
        if token.kind == .sign { return !token.isSign("”") && !token.isSign("%") }
        let loose = ClauseWords.coordinator | ClauseWords.pronoun | ClauseWords.preposition
        return token.kind == .lineBreak || ClauseWords.lexicon.entry(token.key).isOneOf(loose)
    }

    /// At most `limit` bytes on one line, with a capital at the beginning.
    private static func line(_ range: TextRange, _ document: Document) -> String {
        let line = document.line(range.lowerBound..<min(range.upperBound, range.lowerBound + 2 * limit))
            .capitalisedFirst
        guard line.utf8.count > limit, let cut = line.utf8.prefix(limit).lastIndex(of: UInt8(ascii: " ")) else {
            return line
        }
        return line[..<cut] + " …"
    }
}

extension String {
    var capitalisedFirst: String {
        guard let first = utf8.first, first >= 0x80 || first &- 0x61 < 26 else { return self }
        return prefix(1).uppercased() + dropFirst()
    }
}
