import NewsModel

extension Accounts {
    /// Different counts of one unit in the sentences that tell one deed, written on the same days.
    var figures: [Disagreement] { events.compactMap { figures(of: $0) } }

    /// Units that measure time or money and say nothing of what is counted.
    private static let measures: Set<String> = [
        "hour", "day", "week", "month", "year", "minute", "USD", "EUR", "GBP", "percent", "km", "mile", "metre", "time",
        "dollar", "euro", "pound", "rouble", "yen", "yuan", "franc", "kilometre", "tonne", "degree", "step", "phase",
    ]

    private func figures(of event: Event) -> Disagreement? {
        guard !event.isSaid, Set(event.claims.map(\.article)).count > 1 else { return nil }
        let told = event.claims.flatMap { counted($0) }
        for (index, a) in told.enumerated() {
            for b in told[(index + 1)...] where a.article != b.article && isOneTime(a.article, b.article) {
                guard a.type == b.type, isConflict(a.quantity, b.quantity) else { continue }
                let sides = [side(a.article, a.quantity.range), side(b.article, b.quantity.range)]
                return Disagreement(
                    .quantity, .conflict, event: event.id,
                    summary: "\(event.title): \(sides[0].value) or \(sides[1].value)", sides: sides)
            }
        }
        return nil
    }

    private typealias Counted = (article: Int, type: String, quantity: Quantity)

    /// The counts close to the word that tells a claim; others of its sentence may be of other things.
    private func counted(_ reference: ClaimReference) -> [Counted] {
        let claim = claim(reference)
        let near = claim.trigger.lowerBound - Self.near..<claim.trigger.upperBound + Self.near
        let read = articles[reference.article]
        return read.annotations.quantities
            .filter { claim.sentence.contains($0.range.lowerBound) && near.overlaps($0.range) }
            .filter { !Self.measures.contains($0.unit) && !read.isAddition($0.range) }
            .map { (reference.article, claim.type, $0) }
    }

    /// Bytes.
    private static let near = 40
    /// Two counts of one thing that differ by more are of two things.
    private static let furthest = 3.0

    /// What is counted grows: figures of different days are a series.
    private func isOneTime(_ a: Int, _ b: Int) -> Bool {
        guard let first = articles[a].annotations.published.anchor,
            let second = articles[b].annotations.published.anchor
        else { return true }
        return first.interval.touches(second.interval)
    }

    private func isConflict(_ a: Quantity, _ b: Quantity) -> Bool {
        a.unit == b.unit && a.value != b.value && a.qualifier == nil && b.qualifier == nil
            && max(a.value, b.value) <= Self.furthest * min(a.value, b.value)
    }
}

extension ReadArticle {
    /// «Two more people», «another 12 dead», «12 new cases»: what is added, and not how many there are.
    fileprivate func isAddition(_ number: TextRange) -> Bool {
        let tokens = document.tokens(in: number)
        return (tokens.lowerBound - 1..<tokens.upperBound).contains { Self.additions.contains(document.token($0).key) }
    }

    private static let additions = Set(["more", "another", "further", "additional", "extra", "new"].map(WordKey.of))
}
