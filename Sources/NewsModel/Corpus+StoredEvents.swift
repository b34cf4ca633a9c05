extension Corpus {
    /// The same with events of a library, which other articles may tell, too. What a claim tells there takes the place
    /// of what the articles held tell alone.
    ///
    /// - Parameter claims: those of the articles held that tell each of the library's events, by its number.
    package func telling(_ stored: [StoredEvent], claims: [StoredEvent.ID: [ClaimReference]]) -> Corpus {
        let homes = Dictionary(
            claims.flatMap { id, claims in claims.map { ($0, id) } }, uniquingKeysWith: { first, _ in first })
        var tellers: [StoredEvent.ID: [Event]] = [:], others: [Event] = []
        for event in events {
            for id in Set(event.claims.compactMap { homes[$0] }) { tellers[id, default: []].append(event) }
            var rest = event
            rest.claims.removeAll { homes[$0] != nil }
            if !rest.claims.isEmpty { others.append(rest) }
        }
        let told = stored.map { $0.event(claims: claims[$0.id] ?? [], telling: tellers[$0.id] ?? []) }
        return replacing(with: (told + others).sorted(by: Self.isEarlier), homes)
    }

    private func replacing(with events: [Event], _ homes: [ClaimReference: StoredEvent.ID]) -> Corpus {
        var corpus = self
        corpus.events = events
        for id in events.indices { corpus.events[id].id = id }
        let places = Dictionary(
            corpus.events.flatMap { event in event.claims.map { ($0, event.id) } },
            uniquingKeysWith: { first, _ in first })
        for index in disagreements.indices {
            let claim = disagreements[index].event.flatMap { self.events[$0].claims.first }
            corpus.disagreements[index].event = claim.flatMap { places[$0] }
        }
        return corpus
    }

    /// In order of time, the undated last.
    private static func isEarlier(_ a: Event, _ b: Event) -> Bool {
        guard let first = a.when?.interval, let second = b.when?.interval else { return a.when != nil && b.when == nil }
        return first < second
    }
}

extension StoredEvent {
    /// As an event among others, with the actors and the reason of its date that articles held know.
    fileprivate func event(claims: [ClaimReference], telling events: [Event]) -> Event {
        var event = event(id: 0, claims: claims)
        event.stored = self
        var seen: Set<Actor.ID> = []
        event.actors = events.flatMap(\.actors).filter { seen.insert($0).inserted }
        event.when = events.lazy.compactMap(\.when).first { $0.edtf == date } ?? event.when
        return event
    }
}
