import NewsModel

/// Finds where accounts cannot both be right: two dates of one event, a year that slipped, two figures of one thing.
///
/// What is only more exact (2013-04 and 2013), earlier or later (a series), or of another thing is no disagreement.
struct DisagreementFinder {
    let articles: [ReadArticle]
    let events: [Event]

    static func disagreements(in articles: [ReadArticle], events: [Event]) -> [Disagreement] {
        let finder = DisagreementFinder(articles: articles, events: events)
        return events.compactMap(finder.dates) + articles.indices.flatMap(finder.slips)
            + events.flatMap(finder.quantities)
    }

    /// Two stated dates of one event that do not touch.
    private func dates(_ event: Event) -> Disagreement? {
        guard Set(event.claims.map(\.article)).count > 1 else { return nil }
        let stated = event.claims.compactMap {
            reference -> (article: Int, side: Disagreement.Side, days: CalendarInterval)? in
            let claim = articles[reference.article].annotations.claims[reference.claim]
            guard claim.status == .asserted, let when = claim.when else { return nil }
            return side(claim, reference.article).map { (reference.article, $0, when.interval) }
        }
        for (index, a) in stated.enumerated() {
            for b in stated[(index + 1)...] where a.article != b.article && DateAgreement(a.days, b.days).isConflict {
                return Disagreement(
                    .date, event: event.id, summary: "\(event.title): \(a.side.value) or \(b.side.value)",
                    sides: [a.side, b.side])
            }
        }
        return nil
    }

    /// The words that date a claim, in its own sentence or in the one whose account it continues.
    private func side(_ claim: Claim, _ article: Int) -> Disagreement.Side? {
        guard let when = claim.when else { return nil }
        let place = when.reason.evidence.first?.range.lowerBound
        let dates =
            articles[article].dates(in: claim.sentence) + (place.map { articles[article].dates(in: $0..<$0 + 1) } ?? [])
        return dates.first { $0.when?.interval == when.interval }
            .map { .init(article: article, range: $0.range, value: when.edtf) }
    }
}

// MARK: - Slips

extension DisagreementFinder {
    /// Days by which a slip of one year may miss the day it should have been.
    private static let nearby = 45
    /// Dated claims that one account goes on over.
    private static let account = 20

    /// A day told as the beginning of an account that ends a year and some days later, with something in between that
    /// is announced for that end: «on 20 September 2020 … elections due on 17 October 2021 … settled on 30 September
    /// 2021».
    private func slips(_ article: Int) -> [Disagreement] {
        let days = articles[article].annotations.claims.filter { $0.when?.interval.isDay ?? false }
        return days.indices.compactMap { slip(at: $0, in: days, article) }
    }

    private func slip(at index: Int, in days: [Claim], _ article: Int) -> Disagreement? {
        guard days[index].status == .asserted, let day = days[index].when?.interval.earliest else { return nil }
        let account = days[(index + 1)...].prefix(Self.account)
        let end = account.first { $0.status == .asserted && isYearLater(day, $0) }
        guard let end,
            let announced = account.first(where: { $0.status == .announced && isYearLater(day, $0) }),
            announced.sentence.lowerBound < end.sentence.lowerBound
        else { return nil }
        let sides = [days[index], announced, end].compactMap { side($0, article) }
        guard sides.count == 3 else { return nil }
        return Disagreement(
            .dateInternal, event: event(of: days[index], article),
            summary: "\(days[index].summary): \(sides[0].value), though the account goes on to \(sides[2].value)",
            sides: sides)
    }

    private func isYearLater(_ day: CalendarDate, _ claim: Claim) -> Bool {
        guard let other = claim.when?.interval.earliest else { return false }
        return (0...Self.nearby).contains(other.number - day.adding(months: 12).number)
    }

    private func event(of claim: Claim, _ article: Int) -> Event.ID? {
        let place = articles[article].annotations.claims.firstIndex(of: claim)
        return events.first { $0.claims.contains { $0.article == article && $0.claim == place } }?.id
    }
}

// MARK: - Figures

extension DisagreementFinder {
    /// Units that measure time or money and say nothing of what is counted.
    private static let measures: Set<String> = [
        "hour", "day", "week", "month", "year", "USD", "EUR", "GBP", "percent", "km",
    ]

    /// Different counts of one unit in the sentences that tell one event.
    private func quantities(_ event: Event) -> [Disagreement] {
        let told = event.claims.flatMap { reference in
            let sentence = articles[reference.article].annotations.claims[reference.claim].sentence
            return articles[reference.article].annotations.quantities
                .filter { sentence.contains($0.range.lowerBound) && !Self.measures.contains($0.unit) }
                .map { (article: reference.article, quantity: $0) }
        }
        for (index, a) in told.enumerated() {
            for b in told[(index + 1)...] where a.article != b.article && isConflict(a.quantity, b.quantity) {
                let sides = [a, b].map { side($0.quantity, $0.article) }
                let summary = "\(event.title): \(sides[0].value) or \(sides[1].value)"
                return [Disagreement(.quantity, event: event.id, summary: summary, sides: sides)]
            }
        }
        return []
    }

    private func isConflict(_ a: Quantity, _ b: Quantity) -> Bool {
        a.unit == b.unit && a.value != b.value && a.qualifier == nil && b.qualifier == nil
    }

    private func side(_ quantity: Quantity, _ article: Int) -> Disagreement.Side {
        .init(article: article, range: quantity.range, value: articles[article].document.article.text(quantity.range))
    }
}
