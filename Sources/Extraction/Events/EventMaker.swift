import NewsModel

/// Makes an event of the claims that tell one happening.
enum EventMaker {
    /// In order of time, the undated ones last; ids are places in this order.
    static func events(
        of groups: [[ClaimReference]], in articles: [ReadArticle], voices: (Set<Int>) -> Int
    ) -> [Event] {
        let events = groups.map { event(of: $0, in: articles, voices: voices) }
        let places = events.map { Place(days: $0.when?.interval, claim: $0.claims.first) }
        let order = events.indices.sorted { places[$0] < places[$1] }
        return order.enumerated().map { place, index in
            var event = events[index]
            event.id = place
            return event
        }
    }

    static func event(
        of group: [ClaimReference], in articles: [ReadArticle], voices: (Set<Int>) -> Int
    ) -> Event {
        let claims = group.map { articles[$0.article].annotations.claims[$0.claim].asMeant }
        let best = claims.max { EventTitle.quality($0) < EventTitle.quality($1) } ?? claims[0]
        var seen: Set<Actor.ID> = []
        return Event(
            id: 0, title: best.summary, type: best.type,
            when: date(of: claims, told: group.map(\.article), in: articles),
            status: status(of: claims), isBackground: claims.allSatisfy(\.isBackground),
            actors: claims.flatMap(\.actors).filter { seen.insert($0).inserted }, claims: group,
            voices: voices(Set(group.map(\.article))))
    }

    /// The sharpest date; among equally sharp ones that of the first claim, so that later articles change nothing.
    /// Where two cannot both be right, the one around which the articles tell most.
    private static func date(of claims: [Claim], told: [Int], in articles: [ReadArticle]) -> DateValue? {
        let dates = claims.compactMap(\.when)
        guard let sharpest = dates.min(by: { ($0.interval.days ?? .max) < ($1.interval.days ?? .max) }) else {
            return nil
        }
        let rivals = dates.filter { DateAgreement(sharpest.interval, $0.interval).isConflict }
        guard !rivals.isEmpty else { return sharpest }
        let told = Set(told).sorted().flatMap { articles[$0].annotations.claims }
        return ([sharpest] + rivals).max { support($0, told) < support($1, told) }.map { disputed($0, among: dates) }
    }

    /// How many claims of a sharp date lie within some weeks of this one.
    private static func support(_ when: DateValue, _ claims: [Claim]) -> Int {
        claims.count {
            guard let other = $0.when?.interval, let days = other.days, days <= 31 else { return false }
            return near(when.interval).touches(other)
        }
    }

    private static func near(_ interval: CalendarInterval) -> CalendarInterval {
        CalendarInterval(
            earliest: interval.earliest?.adding(days: -45), latest: interval.latest?.adding(days: 45))
    }

    private static func disputed(_ when: DateValue, among dates: [DateValue]) -> DateValue {
        let others = dates.filter { DateAgreement(when.interval, $0.interval).isConflict }.map(\.edtf)
        var when = when
        when.reason.words += "; disputed: elsewhere \(others.joined(separator: ", "))"
        return when
    }

    /// What one claim tells as done is done, though another announces it.
    private static func status(of claims: [Claim]) -> Claim.Status {
        let all = Set(claims.map(\.status))
        return [.asserted, .announced, .negated].first { all.contains($0) } ?? .hypothetical
    }

    /// Where an event stands in the timeline: by its days, the undated last, then by its first claim.
    private struct Place: Comparable {
        var days: CalendarInterval?
        var claim: ClaimReference?

        static func < (a: Self, b: Self) -> Bool {
            guard a.days != b.days else { return (a.claim ?? first) < (b.claim ?? first) }
            guard let days = a.days, let others = b.days else { return a.days != nil }
            return days < others
        }

        private static let first = ClaimReference(article: 0, claim: 0)
    }
}
