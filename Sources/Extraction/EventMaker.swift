import NewsModel

/// Makes an event of the claims that tell one happening.
enum EventMaker {
    /// In order of time, the undated ones last; ids are places in this order.
    static func events(of groups: [[ClaimFeatures]], voices: (Set<Int>) -> Int) -> [Event] {
        groups.map { event(of: $0, voices: voices) }.sorted { isBefore($0, $1) }.enumerated().map { index, event in
            var event = event
            event.id = index
            return event
        }
    }

    private static func event(of group: [ClaimFeatures], voices: (Set<Int>) -> Int) -> Event {
        let best = group.max { quality($0.claim) < quality($1.claim) } ?? group[0]
        let when = date(of: group)
        var seen: Set<Actor.ID> = []
        return Event(
            id: 0, title: best.claim.summary, type: best.claim.type, when: when, status: status(of: group),
            isBackground: group.allSatisfy(\.claim.isBackground),
            actors: group.flatMap(\.claim.actors).filter { seen.insert($0).inserted },
            claims: group.map(\.reference), voices: voices(Set(group.map(\.reference.article))))
    }

    /// The sharpest date; among equally sharp ones that of the first claim, so that later articles change nothing.
    private static func date(of group: [ClaimFeatures]) -> DateValue? {
        group.compactMap(\.claim.when).min { ($0.interval.days ?? .max) < ($1.interval.days ?? .max) }
    }

    /// What one claim tells as done is done, though another announces it.
    private static func status(of group: [ClaimFeatures]) -> Claim.Status {
        let all = Set(group.map(\.claim.status))
        return [.asserted, .announced, .negated].first { all.contains($0) } ?? .hypothetical
    }

    /// A title names who did it and is neither a fragment nor a whole sentence.
    private static func quality(_ claim: Claim) -> Int {
        let length = claim.summary.utf8.count
        return min(claim.actors.count, 3) * 20 + (25...90 ~= length ? 30 : 0) + (claim.summary.hasSuffix("…") ? 0 : 15)
    }

    private static func isBefore(_ a: Event, _ b: Event) -> Bool {
        guard let first = a.when?.interval, let second = b.when?.interval, first != second else {
            if (a.when == nil) != (b.when == nil) { return b.when == nil }
            return (a.claims.first ?? .init(article: 0, claim: 0)) < (b.claims.first ?? .init(article: 0, claim: 0))
        }
        return first < second
    }
}
