/// Parts of a corpus, with all that refers to places in it brought in line.
extension Corpus {
    /// Some articles, and the events that they tell.
    package func keeping(articles wanted: [Bool]) -> Corpus {
        let places = Self.places(wanted)
        var cut = self
        cut.articles = articles.indices.filter { wanted[$0] }.map { articles[$0] }
        cut.annotations = articles.indices.filter { wanted[$0] }.map { annotations[$0] }
        for id in events.indices {
            cut.events[id].claims = events[id].claims.compactMap { claim in
                places[claim.article].map { ClaimReference(article: $0, claim: claim.claim) }
            }
        }
        cut.disagreements = disagreements.compactMap { disagreement in
            var cut = disagreement
            cut.sides = disagreement.sides.compactMap { side in
                places[side.article].map { Disagreement.Side(article: $0, range: side.range, value: side.value) }
            }
            return cut.sides.count == disagreement.sides.count ? cut : nil
        }
        cut.sharedVoices = sharedVoices.compactMap { shared in
            guard let a = places[shared.a], let b = places[shared.b] else { return nil }
            return SharedVoice(a: a, b: b, reason: shared.reason)
        }
        return cut.keeping(events: cut.events.map { !$0.claims.isEmpty })
    }

    /// Some events, and all articles.
    package func keeping(events wanted: [Bool]) -> Corpus {
        let places = Self.places(wanted)
        var cut = self
        cut.events = events.indices.filter { wanted[$0] }.map { events[$0] }
        for id in cut.events.indices { cut.events[id].id = id }
        cut.disagreements = disagreements.compactMap { disagreement in
            guard let event = disagreement.event else { return disagreement }
            var cut = disagreement
            cut.event = places[event]
            return cut.event == nil ? nil : cut
        }
        return cut
    }

    /// Some claims of events, in the order of events and of their claims; an event of which none is kept goes.
    package func keeping(claims isWanted: [Bool]) -> Corpus {
        var wanted = annotations.map { Array(repeating: false, count: $0.claims.count) }
        for (claim, isWanted) in zip(events.lazy.flatMap(\.claims), isWanted) where isWanted {
            wanted[claim.article][claim.claim] = true
        }
        let places = wanted.map(Self.places)
        var cut = self
        for article in annotations.indices {
            let claims = annotations[article].claims
            cut.annotations[article].claims = claims.indices.filter { wanted[article][$0] }.map { claims[$0] }
        }
        for id in events.indices {
            cut.events[id].claims = events[id].claims.compactMap { claim in
                places[claim.article][claim.claim].map { ClaimReference(article: claim.article, claim: $0) }
            }
        }
        return cut.keeping(events: cut.events.map { !$0.claims.isEmpty })
    }

    /// For each place the new one, nil where nothing is kept.
    private static func places(_ wanted: [Bool]) -> [Int?] {
        var next = 0
        return wanted.map { isWanted in
            defer { next += isWanted ? 1 : 0 }
            return isWanted ? next : nil
        }
    }
}
