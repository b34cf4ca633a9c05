import NewsModel

extension Exporter {
    /// The events of all articles and where they disagree, as `docs/formats.md` describes it.
    package static let timeline = Exporter(
        name: "timeline", help: "one JSON object: the events of all articles in order of time, and disagreements",
        example: #"{"disagreements": [], "events": [{"actors": ["a3"], "articles": 2, …"#,
        write: { corpus in
            JSON.object([
                "events": .list(corpus.events.map(corpus.json)),
                "disagreements": .list(corpus.disagreements.map(corpus.json)),
                "shared_voices": .list(corpus.sharedVoices.map(corpus.json)),
                "left_out": .int(corpus.eventsLeftOut),
            ]).line + "\n"
        })
}

extension Corpus {
    func json(_ event: Event) -> JSON {
        .object(
            JSON.when(event.when).adding(
                [
                    "id": .text(Label.event(event.id)), "title": .text(event.title), "type": .text(event.type),
                    "status": .text(event.status.rawValue), "background": .bool(event.isBackground),
                    "claims": .list(event.claims.map(json)), "articles": .int(Set(event.claims.map(\.article)).count),
                    "voices": .int(event.voices), "actors": .list(event.actors.map { .text(Label.actor($0)) }),
                ]
                .merging(kinships.isEmpty ? [:] : json(kinships[event.id])) { first, _ in first }))
    }

    private func json(_ kinship: EventKinship) -> [String: JSON] {
        [
            "joined": .list(kinship.joined.map { .object(json($0)) }),
            "look_alikes": .list(
                kinship.lookAlikes.map { other in
                    .object(json(other.bond).merging(["event": .text(Label.event(other.event))]) { first, _ in first })
                }),
        ]
    }

    private func json(_ bond: ClaimBond) -> [String: JSON] {
        ["claims": .list([json(bond.first), json(bond.second)]), "reason": .text(bond.words)]
    }

    private func json(_ claim: ClaimReference) -> JSON {
        .object(["file": .text(articles[claim.article].id), "event": .text(Label.claim(claim.claim))])
    }

    fileprivate func json(_ disagreement: Disagreement) -> JSON {
        .object([
            "kind": .text(disagreement.kind.rawValue), "verdict": .text(disagreement.verdict.rawValue),
            "summary": .text(disagreement.summary),
            "event": .text(orNull: disagreement.event.map(Label.event)),
            "claims": .list(disagreement.sides.map(json)),
        ])
    }

    fileprivate func json(_ shared: SharedVoice) -> JSON {
        .object([
            "files": .list([shared.a, shared.b].map { .text(articles[$0].id) }), "reason": .text(shared.reason.words),
        ])
    }

    private func json(_ side: Disagreement.Side) -> JSON {
        .object([
            "file": .text(articles[side.article].id), "start": .int(side.range.lowerBound),
            "end": .int(side.range.upperBound), "value": .text(side.value),
        ])
    }
}
