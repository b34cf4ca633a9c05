import NewsModel

/// How things stood when the reader left a folder.
package struct Session: Hashable, Sendable {
    /// Whatever a part of the program wants to find again, by name.
    package var fields: [String: String] = [:]
    /// Places to go back to, the latest last.
    package var back: [Visit] = []
    /// Places to go forward to, the nearest last.
    package var ahead: [Visit] = []
    /// What can be undone, the latest last.
    package var done: [Step] = []
    /// What can be redone, the next one last.
    package var undone: [Step] = []

    package init() {}
}

/// A place that was left by a jump.
package struct Visit: Hashable, Sendable, Identifiable {
    /// Made once at random.
    package let id: String
    package var pane: String
    package var path: String
    /// In UTF-8 bytes.
    package var offset: Int
    /// The words by which the selected event is known again.
    package var event: String?
    /// The date cursor, as a number of days.
    package var day: Int?

    package init(id: String, pane: String, path: String, offset: Int, event: String? = nil, day: Int? = nil) {
        self.id = id
        self.pane = pane
        self.path = path
        self.offset = offset
        self.event = event
        self.day = day
    }
}

/// What is new since the last save, to be kept in one transaction.
package struct SessionUpdate: Hashable, Sendable {
    /// In the order in which they were done.
    package var acts: [Act] = []
    /// By path: where its reader is.
    package var places: [String: ReadingPlace] = [:]
    /// The paths of articles that were opened.
    package var opened: Set<String> = []
    /// Fields that changed; nil for one that has no value any more.
    package var fields: [String: String?] = [:]
    package var back: [Visit] = []
    package var ahead: [Visit] = []
    /// Visits that were gone back to, or are too many.
    package var forgotten: Set<Visit.ID> = []
    /// How often each command was used.
    package var uses: [String: Int] = [:]

    package init(
        acts: [Act] = [], places: [String: ReadingPlace] = [:], opened: Set<String> = [],
        fields: [String: String?] = [:], back: [Visit] = [], ahead: [Visit] = [], forgotten: Set<Visit.ID> = [],
        uses: [String: Int] = [:]
    ) {
        self.acts = acts
        self.places = places
        self.opened = opened
        self.fields = fields
        self.back = back
        self.ahead = ahead
        self.forgotten = forgotten
        self.uses = uses
    }
}
