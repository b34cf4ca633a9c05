/// Why the claims of an event are one happening, and why what looks like it is another.
package struct EventKinship: Hashable, Sendable {
    /// Each claim but the first, with the one before it that is most like it.
    package var joined: [ClaimBond]
    /// Events that look alike and are others, the likest first.
    package var lookAlikes: [LookAlike]

    package init(joined: [ClaimBond] = [], lookAlikes: [LookAlike] = []) {
        self.joined = joined
        self.lookAlikes = lookAlikes
    }

    /// An event that is another one, with the two claims that are most like each other.
    package struct LookAlike: Hashable, Sendable {
        package var event: Event.ID
        package var bond: ClaimBond

        package init(event: Event.ID, bond: ClaimBond) {
            self.event = event
            self.bond = bond
        }
    }
}

/// Two claims, and what speaks for or against their telling one happening.
package struct ClaimBond: Hashable, Sendable {
    package var first: ClaimReference
    package var second: ClaimReference
    /// «same day; the same word «signed»; both: Serbia, Kosovo»
    package var words: String

    package init(_ first: ClaimReference, _ second: ClaimReference, words: String) {
        self.first = first
        self.second = second
        self.words = words
    }
}
