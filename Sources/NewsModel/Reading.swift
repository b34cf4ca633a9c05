/// What the reader did with one article.
package struct Reading: Hashable, Sendable {
    package var isRead = false
    package var isStarred = false
    package var tags: Set<String> = []
    /// In order of place.
    package var notes: [Note] = []
    /// Nil when the article was never left in the middle.
    package var place: ReadingPlace?
    /// Seconds since 1970; nil when it was never opened.
    package var opened: Int?

    /// Whether the reader wrote, tagged or starred anything.
    package var isMarked: Bool { isStarred || !tags.isEmpty || !notes.isEmpty }

    package init(
        isRead: Bool = false, isStarred: Bool = false, tags: Set<String> = [], notes: [Note] = [],
        place: ReadingPlace? = nil, opened: Int? = nil
    ) {
        self.isRead = isRead
        self.isStarred = isStarred
        self.tags = tags
        self.notes = notes
        self.place = place
        self.opened = opened
    }
}

/// What the reader wrote about some words of an article.
package struct Note: Hashable, Sendable, Codable, Identifiable {
    /// Made once at random, so that two programs at a time never make the same one.
    package let id: String
    /// The words it is about.
    package var range: TextRange
    /// The same words as they were read: they find the place again if the file has changed.
    package var quote: String
    package var text: String

    package init(id: String, range: TextRange, quote: String, text: String) {
        self.id = id
        self.range = range
        self.quote = quote
        self.text = text
    }
}

/// Where the reader stopped: a sentence of the text and where on the screen it stood.
package struct ReadingPlace: Hashable, Sendable {
    /// The byte of the article where the sentence begins.
    package var sentence: Int
    /// Its first line, in rows below the top of the text pane.
    package var row: Int
    /// How the sentence begins, to find it again if the file has changed.
    package var words: String

    package init(sentence: Int, row: Int, words: String = "") {
        self.sentence = sentence
        self.row = row
        self.words = words
    }
}
