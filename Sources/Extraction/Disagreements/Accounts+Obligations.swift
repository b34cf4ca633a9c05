import NewsModel

extension Accounts {
    /// Of one agreement or body, one account says that A let it lapse, another that B is to fulfil it.
    var obligations: [Disagreement] {
        var byThing: [Actor.ID: [Obligation]] = [:]
        for place in articles.indices {
            for found in ObligationFinder.obligations(in: articles[place], article: place, actors) {
                byThing[found.thing, default: []].append(found)
            }
        }
        return byThing.sorted { $0.key < $1.key }.compactMap { thing, found in opposed(thing, found) }
    }

    private func opposed(_ thing: Actor.ID, _ found: [Obligation]) -> Disagreement? {
        for lapse in found where lapse.isLapse {
            let duty = found.first {
                !$0.isLapse && $0.article != lapse.article && Set($0.parties) != Set(lapse.parties)
            }
            guard let duty else { continue }
            return Disagreement(
                .agency, .opposed, event: nil,
                summary: "\(actors[thing].name): let lapse by \(names(lapse.parties)), owed by \(names(duty.parties))",
                sides: [lapse, duty].map { side($0.article, $0.range, names($0.parties)) })
        }
        return nil
    }
}

/// Who let something lapse that was agreed, or is to fulfil it.
struct Obligation: Sendable {
    let article: Int
    let thing: Actor.ID
    let parties: [Actor.ID]
    let isLapse: Bool
    let range: TextRange
}
