/// A page of live news opens each entry with the time of day: «1611 The president says …». These are no years.
enum LivePage {
    /// Entries from which on a text is such a page.
    private static let fewest = 4

    static func isOne(_ document: Document) -> Bool {
        let openings = document.sentences.lazy.filter { isEntry($0, in: document) }
        return openings.prefix(fewest).count == fewest
    }

    /// «0900» … «2359», four digits.
    static func isClockTime(_ token: Token) -> Bool {
        token.kind == .number && token.end - token.start == 4 && (0..<2_400).contains(token.value)
            && token.value % 100 < 60
    }

    /// A clock time that a new thought follows; «1998 was a hot year» goes on with a small letter.
    private static func isEntry(_ sentence: Sentence, in document: Document) -> Bool {
        let first = sentence.tokens.lowerBound
        return isClockTime(document.tokens[first]) && document.token(first + 1).isCapitalised
    }
}
