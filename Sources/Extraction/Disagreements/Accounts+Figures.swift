import NewsModel

extension Accounts {
    /// Different counts of one unit in the sentences that tell one event, written at one time.
    var figures: [Disagreement] { events.compactMap { figures(of: $0) } }

    /// Units that measure time or money and say nothing of what is counted.
    private static let measures: Set<String> = [
        "hour", "day", "week", "month", "year", "minute", "USD", "EUR", "GBP", "percent", "km", "mile", "metre", "time",
    ]

    private func figures(of event: Event) -> Disagreement? {
        guard Set(event.claims.map(\.article)).count > 1 else { return nil }
        let told = Set(event.claims.map { Sentence(article: $0.article, range: claim($0).sentence) })
            .sorted { ($0.article, $0.range.lowerBound) < ($1.article, $1.range.lowerBound) }
            .flatMap { sentence in counts(in: sentence).map { (article: sentence.article, quantity: $0) } }
        for (index, a) in told.enumerated() {
            for b in told[(index + 1)...] where a.article != b.article && isOneTime(a.article, b.article) {
                guard isConflict(a.quantity, b.quantity) else { continue }
                let sides = [side(a.article, a.quantity.range), side(b.article, b.quantity.range)]
                return Disagreement(
                    .quantity, .conflict, event: event.id,
                    summary: "\(event.title): \(sides[0].value) or \(sides[1].value)", sides: sides)
            }
        }
        return nil
    }

    private struct Sentence: Hashable {
        let article: Int
        let range: TextRange
    }

    private func counts(in sentence: Sentence) -> [Quantity] {
        articles[sentence.article].annotations.quantities
            .filter { sentence.range.contains($0.range.lowerBound) && !Self.measures.contains($0.unit) }
    }

    /// What is counted grows: figures of different days are a series.
    private func isOneTime(_ a: Int, _ b: Int) -> Bool {
        guard let first = articles[a].annotations.published.anchor,
            let second = articles[b].annotations.published.anchor
        else { return true }
        return first.interval.touches(second.interval)
    }

    private func isConflict(_ a: Quantity, _ b: Quantity) -> Bool {
        a.unit == b.unit && a.value != b.value && a.qualifier == nil && b.qualifier == nil
    }
}
