/// A happening of the world, told by one article or by several: a cluster of coreferent claims (ECB+).
package struct Event: Hashable, Sendable, Identifiable {
    /// Its place in the corpus's events.
    package typealias ID = Int

    package var id: ID
    package var title: String
    package var type: String
    /// Derived from the claims; nil when none of them is dated.
    package var when: DateValue?
    package var status: Claim.Status
    package var isBackground: Bool
    package var actors: [Actor.ID]
    package var claims: [ClaimReference]
    /// How many of the articles telling it are independent of each other.
    package var voices: Int
    /// What a library knows of it, whose articles may be others than those held; nil where all are.
    package var stored: StoredEvent?

    package init(
        id: ID, title: String, type: String, when: DateValue?, status: Claim.Status = .asserted,
        isBackground: Bool = false, actors: [Actor.ID] = [], claims: [ClaimReference] = [], voices: Int = 1
    ) {
        self.id = id
        self.title = title
        self.type = type
        self.when = when
        self.status = status
        self.isBackground = isBackground
        self.actors = actors
        self.claims = claims
        self.voices = voices
    }

    /// How many articles tell it, held or not.
    package var articleCount: Int { stored?.articles ?? Set(claims.map(\.article)).count }

    /// Words rather than a deed: what is said goes on for days, and is about something else.
    package var isSaid: Bool { type == "statement" || type == "criticism" }
}

/// Where a claim stands: the place of its article in the corpus, and its own in the article's claims.
package struct ClaimReference: Hashable, Sendable, Comparable {
    package var article: Int
    package var claim: Int

    package init(article: Int, claim: Int) {
        self.article = article
        self.claim = claim
    }

    package static func < (a: Self, b: Self) -> Bool { (a.article, a.claim) < (b.article, b.claim) }
}

/// Two accounts, or two places of one, that cannot both be right or that pull against each other.
package struct Disagreement: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case date, dateInternal = "date_internal", quantity, agency, judgement, wording, detail
    }

    /// What it comes to, the gravest first.
    package enum Verdict: String, Sendable, CaseIterable, Comparable {
        /// They cannot both be right.
        case conflict
        /// They pull against each other.
        case opposed
        /// Both may be right, and one knows more.
        case complement

        package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

        private var rank: Int { self == .conflict ? 0 : self == .opposed ? 1 : 2 }
    }

    package var kind: Kind
    package var verdict: Verdict
    package var event: Event.ID?
    package var summary: String
    package var sides: [Side]

    package init(_ kind: Kind, _ verdict: Verdict = .conflict, event: Event.ID?, summary: String, sides: [Side]) {
        self.kind = kind
        self.verdict = verdict
        self.event = event
        self.summary = summary
        self.sides = sides
    }

    /// The places that are in doubt; an account that contradicts itself is in doubt where it begins.
    package var disputed: ArraySlice<Side> {
        guard verdict != .complement else { return [] }
        return kind == .dateInternal ? sides.prefix(1) : sides[...]
    }

    /// What a side says, for readers: «Sun 20 Sep 2020».
    package func words(of side: Side) -> String {
        guard !side.value.isEmpty else { return "says nothing of that" }
        guard kind == .date || kind == .dateInternal else { return side.value }
        return EDTF.interval(side.value)?.words ?? side.value
    }

    /// What one place says.
    package struct Side: Hashable, Sendable {
        package var article: Int
        package var range: TextRange
        /// Empty where an account says nothing of what another one tells.
        package var value: String

        package init(article: Int, range: TextRange, value: String) {
            self.article = article
            self.range = range
            self.value = value
        }
    }
}
