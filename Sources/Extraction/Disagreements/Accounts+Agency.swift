import NewsModel

extension Accounts {
    /// One tells that A attacked B, the other that B attacked A.
    var attackers: [Disagreement] { events.compactMap { attackers(of: $0) } }

    private static let violent: Set<String> = ["attack", "war", "escalation", "threat"]

    private func attackers(of event: Event) -> Disagreement? {
        let told = event.claims.map { (article: $0.article, claim: claim($0)) }
            .filter { Self.violent.contains($0.claim.type) }
        for (index, a) in told.enumerated() {
            for b in told[(index + 1)...] where a.article != b.article && isReversed(a.claim.roles, b.claim.roles) {
                return Disagreement(
                    .agency, .opposed, event: event.id, summary: "\(event.title): who began",
                    sides: [
                        side(a.article, a.claim.trigger, names(a.claim.roles.agents)),
                        side(b.article, b.claim.trigger, names(b.claim.roles.agents)),
                    ])
            }
        }
        return nil
    }

    private func isReversed(_ a: Claim.Roles, _ b: Claim.Roles) -> Bool {
        !Set(a.agents).isDisjoint(with: b.targets) && !Set(b.agents).isDisjoint(with: a.targets)
            && Set(a.agents).isDisjoint(with: b.agents)
    }
}

// MARK: - Blame

extension Accounts {
    /// One account says that A began it or is to blame, another of the same weeks says B.
    var blame: [Disagreement] {
        let found = articles.indices.flatMap { place in BlameFinder.blame(in: articles[place], article: place) }
        let groups = found.reduce(into: [[Blame]]()) { groups, next in
            if let place = groups.firstIndex(where: { $0[0].isOfOneTime(next) }) {
                groups[place].append(next)
            } else {
                groups.append([next])
            }
        }
        return groups.compactMap(opposed)
    }

    /// The first account of each article, where two blame each a side that the other names.
    private func opposed(_ group: [Blame]) -> Disagreement? {
        var first: [Int: Blame] = [:]
        for blame in group where first[blame.article] == nil { first[blame.article] = blame }
        let all = first.values.sorted { $0.article < $1.article }
        guard let one = all.first(where: { one in all.contains { $0.isRival(of: one) } }) else { return nil }
        let sides = all.filter { $0.article == one.article || $0.isRival(of: one) }
            .map { side($0.article, $0.range, names($0.blamed)) }
        return Disagreement(
            .agency, .opposed, event: nil, summary: "Who began: \(sides.map(\.value).joined(separator: " or "))",
            sides: sides)
    }
}
