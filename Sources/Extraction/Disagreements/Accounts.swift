import NewsModel

/// Articles read together, with the events they tell: what the rows of `DisagreementRules` look at.
struct Accounts: Sendable {
    let articles: [ReadArticle]
    let actors: [Actor]
    let events: [Event]

    func claim(_ reference: ClaimReference) -> Claim {
        articles[reference.article].annotations.claims[reference.claim]
    }

    /// The claims of an event by article, in order.
    func tellings(of event: Event) -> [(article: Int, claims: [Claim])] {
        Dictionary(grouping: event.claims, by: \.article).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value.map(claim)) }
    }

    func event(of claim: ClaimReference) -> Event.ID? { events.first { $0.claims.contains(claim) }?.id }

    /// What some words say.
    func side(_ article: Int, _ range: TextRange, _ value: String? = nil) -> Disagreement.Side {
        .init(article: article, range: range, value: value ?? articles[article].document.line(range))
    }

    func names(_ actors: some Sequence<Actor.ID>) -> String {
        actors.map { self.actors[$0].name }.joined(separator: ", ")
    }
}

extension ReadArticle {
    /// The mentions that lie in a range.
    func mentions(in range: TextRange) -> ArraySlice<Mention> {
        let start = annotations.mentions.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
        let end = annotations.mentions.partitioningIndex { $0.range.lowerBound >= range.upperBound }
        return annotations.mentions[start..<end]
    }

    /// When an article, or its sentence, speaks: the days of a claim, else of publication.
    func days(of claim: Claim) -> CalendarInterval? {
        claim.asMeant.when?.interval ?? annotations.published.anchor?.interval
    }
}
