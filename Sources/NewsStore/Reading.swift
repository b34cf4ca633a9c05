/// What the reader did with one article.
package struct Reading: Hashable, Sendable {
    package var isRead = false
    /// Nil when the article was never left in the middle.
    package var place: ReadingPlace?
    /// Seconds since 1970; nil when it was never opened.
    package var opened: Int?

    package init(isRead: Bool = false, place: ReadingPlace? = nil, opened: Int? = nil) {
        self.isRead = isRead
        self.place = place
        self.opened = opened
    }
}

/// Where the reader stopped: a sentence of the text and where on the screen it stood.
package struct ReadingPlace: Hashable, Sendable {
    /// The byte of the article where the sentence begins.
    package var sentence: Int
    /// Its first line, in rows below the top of the text pane.
    package var row: Int

    package init(sentence: Int, row: Int) {
        self.sentence = sentence
        self.row = row
    }
}
