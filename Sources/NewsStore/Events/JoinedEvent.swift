import NewsModel

/// An event as it is after some claims were joined.
package struct JoinedEvent: Sendable {
    package var event: StoredEvent
    package var words: WordMarks
    /// Those of its tellings that were no tellings of it before.
    package var new: [LibraryClaim]

    package init(_ event: StoredEvent, words: WordMarks, new: [LibraryClaim]) {
        self.event = event
        self.words = words
        self.new = new
    }
}
