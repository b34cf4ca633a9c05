import NewsModel

extension Accounts {
    /// What only one of the articles that tell an event names: people, places, forces, figures.
    var details: [Disagreement] { events.compactMap { details(of: $0) } }

    private func details(of event: Event) -> Disagreement? {
        let tellings = tellings(of: event)
        guard tellings.count > 1 else { return nil }
        let named = tellings.map { telling in
            telling.claims.reduce(into: Set<Actor.ID>()) { names, claim in
                names.formUnion(articles[telling.article].mentions(in: claim.sentence).map(\.actor))
            }
        }
        let sides = tellings.indices.map { place in
            let others = named.indices.filter { $0 != place }.reduce(into: Set<Actor.ID>()) { $0.formUnion(named[$1]) }
            return detail(tellings[place], besides: others)
        }
        let only = zip(tellings, sides).filter { $1.isDetail }.map {
            "\(articles[$0.0.article].document.article.source): \($0.1.side.value)"
        }
        guard !only.isEmpty else { return nil }
        return Disagreement(
            .detail, .complement, event: event.id, summary: "\(event.title): only \(only.joined(separator: "; only "))",
            sides: sides.filter(\.isDetail).map(\.side) + sides.filter { !$0.isDetail }.map(\.side))
    }

    /// The names and figures of a telling that no other one has, else the words that tell it.
    private func detail(
        _ telling: (article: Int, claims: [Claim]), besides others: Set<Actor.ID>
    ) -> (side: Disagreement.Side, isDetail: Bool) {
        let read = articles[telling.article]
        for claim in telling.claims {
            let own = read.mentions(in: claim.sentence).filter {
                claim.actors.contains($0.actor) && !others.contains($0.actor) && isTelling($0.actor)
            }
            guard let first = own.first, let last = own.last else { continue }
            var seen: Set<Actor.ID> = []
            let names = own.map(\.actor).filter { seen.insert($0).inserted }
            let range = first.range.lowerBound..<last.range.upperBound
            return (side(telling.article, range, self.names(names)), true)
        }
        return (side(telling.article, telling.claims[0].trigger, ""), false)
    }

    /// States are named for many reasons.
    private func isTelling(_ actor: Actor.ID) -> Bool {
        [.person, .force, .group, .organisation, .place].contains(actors[actor].kind)
    }
}

// MARK: - Quotations

extension Accounts {
    /// One utterance, quoted longer in one account than in another.
    var utterances: [Disagreement] { events.compactMap { utterances(of: $0) } }

    private typealias Quoted = (article: Int, quote: Quote, words: Set<UInt64>)

    private func utterances(of event: Event) -> Disagreement? {
        guard Set(event.claims.map(\.article)).count > 1 else { return nil }
        let quoted = event.claims.flatMap { quotes(in: claim($0).sentence, of: $0.article) }
        for (index, a) in quoted.enumerated() {
            for b in quoted[(index + 1)...] where a.article != b.article && isShortened(a, b) {
                let sides = [side(a.article, a.quote.range), side(b.article, b.quote.range)]
                return Disagreement(
                    .detail, .complement, event: event.id,
                    summary: "\(event.title): \(sides.map(\.value).joined(separator: " or "))", sides: sides)
            }
        }
        return nil
    }

    private func quotes(in sentence: TextRange, of article: Int) -> [Quoted] {
        let read = articles[article]
        return read.annotations.quotes.filter { sentence.contains($0.range.lowerBound) && $0.kind != .scare }
            .map { (article, $0, SentenceFeatures.of($0.range, in: read.document)) }
    }

    private func isShortened(_ a: Quoted, _ b: Quoted) -> Bool {
        guard a.quote.speaker == b.quote.speaker, a.words != b.words, !a.words.isEmpty, !b.words.isEmpty else {
            return false
        }
        return a.words.isSubset(of: b.words) || b.words.isSubset(of: a.words)
    }
}
