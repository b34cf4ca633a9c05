import NewsModel

extension Accounts {
    /// One account praises what someone did or stood for, another finds fault with it.
    var judgements: [Disagreement] {
        var byActor: [Actor.ID: [Judgement]] = [:]
        for place in articles.indices {
            for found in JudgementFinder.judgements(in: articles[place], article: place) {
                byActor[found.actor, default: []].append(found)
            }
        }
        return byActor.sorted { $0.key < $1.key }.compactMap(opposed)
    }

    /// The first judgement of each article, unless all are of one mind.
    private func opposed(_ actor: Actor.ID, _ found: [Judgement]) -> Disagreement? {
        var first: [Int: Judgement] = [:]
        for judgement in found where first[judgement.article] == nil { first[judgement.article] = judgement }
        let all = first.values.sorted { $0.article < $1.article }
        guard let praise = all.first(where: \.isPraise), let blame = all.first(where: { !$0.isPraise }) else {
            return nil
        }
        let others = all.filter { $0.article != praise.article && $0.article != blame.article }
        let sides = ([praise, blame] + others).map { side($0.article, $0.range) }
        return Disagreement(
            .judgement, .opposed, event: nil,
            summary: "\(actors[actor].name): “\(sides[0].value)” or “\(sides[1].value)”", sides: sides)
    }
}

/// Praise or blame of what someone does.
struct Judgement: Sendable {
    let article: Int
    let actor: Actor.ID
    let isPraise: Bool
    let range: TextRange
}
