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
    /// As the article says; nil when it does not.
    package var when: DateValue?
    /// Where the article's own account contradicts that: what it seems to mean.
    package var corrected: DateValue?
    package var status: Status
    /// History or biography, kept off the crisis timeline.
    package var isBackground: Bool
    /// All that take part, in order of place.
    package var actors: [Actor.ID]
    /// Of them who did it, and to whom it was done.
    package var roles: Roles
    /// Where its date comes from.
    package var resolution: Resolution

    package init(
        sentence: TextRange, trigger: TextRange, type: String, summary: String, when: DateValue?,
        status: Status = .asserted, isBackground: Bool = false, actors: [Actor.ID] = [], roles: Roles = Roles(),
        resolution: Resolution? = nil
    ) {
        self.sentence = sentence
        self.trigger = trigger
        self.type = type
        self.summary = summary
        self.when = when
        self.status = status
        self.isBackground = isBackground
        self.actors = actors
        self.roles = roles
        self.resolution = resolution ?? (when == nil ? .undated : .stated)
    }
}

extension Claim {
    /// Source, target and place of a happening, as far as its sentence names them (CAMEO).
    package struct Roles: Hashable, Sendable {
        package var agents: [Actor.ID]
        package var targets: [Actor.ID]
        package var place: Actor.ID?

        package init(agents: [Actor.ID] = [], targets: [Actor.ID] = [], place: Actor.ID? = nil) {
            self.agents = agents
            self.targets = targets
            self.place = place
        }
    }

    /// With the date that it seems to mean.
    package var asMeant: Claim {
        var claim = self
        claim.when = corrected ?? when
        return claim
    }

    /// What dates a claim.
    package enum Resolution: String, Sendable, CaseIterable {
        /// Its sentence, with the year.
        case stated
        /// Its sentence, counted from publication or from a date told before.
        case relative
        /// The date told before it in its paragraph.
        case paragraph
        /// The dates told before and after it in the paragraphs around.
        case chain
        /// Another article, which tells of the same days.
        case article
        case undated
    }
}
