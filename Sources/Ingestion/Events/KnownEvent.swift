import NewsModel

/// An event that is there when claims are joined: it is known by some of its tellings.
struct KnownEvent: Sendable {
    let event: StoredEvent
    let heldTellings: [LibraryClaim]

    /// The joiner itself compares no more of a group.
    private static let most = 8

    init(_ event: StoredEvent) {
        self.event = event
        heldTellings = Array(event.tellings.prefix(Self.most))
    }

    var isWhole: Bool { heldTellings.count == event.tellings.count }
}
