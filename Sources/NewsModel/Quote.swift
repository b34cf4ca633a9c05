/// Words in quotation marks and who is said to have spoken them.
package struct Quote: Hashable, Sendable {
    package enum Kind: String, Sendable { case direct, indirect, mixed, scare }

    package var range: TextRange
    package var kind: Kind
    package var speaker: Actor.ID?

    package init(_ range: TextRange, kind: Kind, speaker: Actor.ID? = nil) {
        self.range = range
        self.kind = kind
        self.speaker = speaker
    }
}
