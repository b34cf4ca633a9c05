/// One article's telling of a happening: an event mention with trigger and arguments (ACE).
package struct Claim: Hashable, Sendable {
    package enum Status: String, Sendable { case asserted, announced, hypothetical, negated }

    /// The sentence that tells it.
    package var sentence: TextRange
    package var trigger: TextRange
    /// A row name of the trigger table: «agreement», «attack», «election» …
    package var type: String
    /// A line for lists, taken from the sentence.
    package var summary: String
    /// Nil when the article does not say when.
    package var when: DateValue?
    package var status: Status
    /// History or biography, kept off the crisis timeline.
    package var isBackground: Bool
    package var actors: [Actor.ID]

    package init(
        sentence: TextRange, trigger: TextRange, type: String, summary: String, when: DateValue?,
        status: Status = .asserted, isBackground: Bool = false, actors: [Actor.ID] = []
    ) {
        self.sentence = sentence
        self.trigger = trigger
        self.type = type
        self.summary = summary
        self.when = when
        self.status = status
        self.isBackground = isBackground
        self.actors = actors
    }
}
