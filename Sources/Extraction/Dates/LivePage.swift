/// A page of live news opens each entry with the time of day: «1611 The president says …». These are no years.
enum LivePage {
    /// Entries from which on a text is such a page.
    private static let fewest = 4

    static func isOne(_ document: Document) -> Bool {
        document.tokens.indices.lazy.filter { opensEntry($0, in: document) }.prefix(fewest).count == fewest
    }

    /// A clock time at the beginning of a line or paragraph, that a new thought follows behind a blank; «1998 was a hot
    /// year» goes on with a small letter, and a year that is a heading may have lost its line break, as «1937The».
    static func opensEntry(_ index: Int, in document: Document) -> Bool {
        let next = document.token(index + 1)
        return isClockTime(document.tokens[index]) && document.token(index - 1).kind == .lineBreak
            && next.isCapitalised && next.followsSpace
    }

    /// «0900» … «2359», four digits.
    private static func isClockTime(_ token: Token) -> Bool {
        token.kind == .number && token.end - token.start == 4 && (0..<2_400).contains(token.value)
            && token.value % 100 < 60
    }
}
