import NewsModel

extension Accounts {
    /// Two dates of one deed, as the texts state them, that lie further apart than they are vague.
    var dates: [Disagreement] { events.compactMap { dates(of: $0) } }

    /// Days that their own article contradicts.
    func slips(_ kind: Slip.Kind) -> [Disagreement] {
        articles.indices.flatMap { place in
            articles[place].annotations.slips.filter { $0.kind == kind }.map { slip($0, place) }
        }
    }

    private typealias Stated = (article: Int, side: Disagreement.Side, days: CalendarInterval)

    private func dates(of event: Event) -> Disagreement? {
        guard !event.isSaid, Set(event.claims.map(\.article)).count > 1 else { return nil }
        let told = event.claims.compactMap { stated(claim($0), $0.article) }
        for (index, a) in told.enumerated() {
            for b in told[(index + 1)...] where a.article != b.article && isConflict(a.days, b.days) {
                return Disagreement(
                    .date, .conflict, event: event.id, summary: "\(event.title): \(a.side.value) or \(b.side.value)",
                    sides: [a.side, b.side])
            }
        }
        return nil
    }

    private func isConflict(_ a: CalendarInterval, _ b: CalendarInterval) -> Bool {
        guard DateAgreement(a, b).isConflict, let gap = a.gap(to: b) else { return false }
        return gap >= (a.days ?? 0) + (b.days ?? 0)
    }

    /// The words that date a claim, in its own sentence or in the one whose account it continues.
    private func stated(_ claim: Claim, _ article: Int) -> Stated? {
        guard claim.status == .asserted, let when = claim.when else { return nil }
        let place = when.reason.evidence.first?.range.lowerBound
        let dates =
            articles[article].dates(in: claim.sentence) + (place.map { articles[article].dates(in: $0..<$0 + 1) } ?? [])
        return dates.first { $0.when?.interval == when.interval }
            .map { (article, side(article, $0.range, when.edtf), when.interval) }
    }

    private func slip(_ slip: Slip, _ article: Int) -> Disagreement {
        let claims = articles[article].annotations.claims
        let place = claims.firstIndex { $0.when == slip.stated && $0.sentence.overlaps(slip.range) }
        let sides = [side(article, slip.range, slip.stated.edtf)] + slip.proof.map { side(article, $0.range, $0.says) }
        let subject = place.map { claims[$0].summary } ?? articles[article].document.line(slip.range)
        return Disagreement(
            .dateInternal, .conflict, event: place.flatMap { event(of: ClaimReference(article: article, claim: $0)) },
            summary: "\(subject): \(slip.stated.edtf), \(slip.words)",
            sides: sides)
    }
}
