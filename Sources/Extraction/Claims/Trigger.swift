import NewsModel

/// A word of a sentence that tells a happening.
struct Trigger: Sendable {
    /// Places of its tokens in the document.
    var tokens: Range<Int>
    /// Place of its row in `EventType.all`.
    var type: Int
    var status: Claim.Status
    /// «had boycotted»: before what was told last.
    var isPluperfect = false
    /// «was followed by»: after what was told last.
    var isSequel = false
    var isNoun: Bool
    /// «Renewed violence»: shortly before publication.
    var isRecent = false
    /// Places of the tokens of its clause.
    var clause: Range<Int>
    /// Its clause with the parts of the sentence beside it that tell nothing of their own: «the ambassador, Ana Lind,
    /// together with a minister, inspected …».
    var scope: Range<Int>

    var eventType: EventType { EventType.all[type] }

    func reaching(_ scope: Range<Int>) -> Trigger {
        var trigger = self
        trigger.scope = scope
        return trigger
    }
}
