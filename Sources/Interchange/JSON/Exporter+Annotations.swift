import NewsModel

extension Exporter {
    /// All that was found in each article, as `docs/formats.md` describes it.
    package static let annotations = Exporter(
        name: "annotations", help: "JSON Lines, one article a line: all that was found in it",
        example: #"{"actors": [], "authors": ["Ana Petrova"], "dates": [], …"#,
        write: { corpus in
            corpus.articles.indices.map { AnnotationsObject(corpus, $0).json.line + "\n" }.joined()
        })
}

/// One article with its annotations as JSON.
struct AnnotationsObject {
    private let corpus: Corpus
    private let article: Article
    private let annotations: Annotations
    private let publication: Publication

    init(_ corpus: Corpus, _ place: Int) {
        self.corpus = corpus
        article = corpus.articles[place]
        annotations = corpus.annotations[place]
        publication = corpus.publication(of: place)
    }

    var json: JSON {
        .object([
            "file": .text(article.id),
            "title": title,
            "authors": .list(article.authors.map { .text($0) }),
            "outlet": .text(orNull: article.outlet),
            "published": published,
            "regions": .list(article.regions.map { .object(span($0.range).adding(["kind": .text($0.kind.rawValue)])) }),
            "sentences": .list(annotations.sentences.map { .object(span($0)) }),
            "actors": .list(annotations.actors.map(actor)),
            "mentions": .list(annotations.mentions.map(mention)),
            "dates": .list(annotations.dates.map(date)),
            "events": .list(annotations.claims.enumerated().map { event($1, $0) }),
            "quotes": .list(annotations.quotes.map(quote)),
            "quantities": .list(annotations.quantities.map(quantity)),
        ])
    }

    private func span(_ range: TextRange) -> [String: JSON] {
        ["start": .int(range.lowerBound), "end": .int(range.upperBound)]
    }

    private var title: JSON {
        guard let title = article.title else { return .null }
        let place = title.range.map(span) ?? ["start": .null, "end": .null]
        return .object(place.adding(["text": .text(title.text)]))
    }

    private var published: JSON {
        let evidence = publication.when?.reason.evidence ?? []
        return .object(
            JSON.when(publication.when).adding([
                "status": .text(publication.status.rawValue), "evidence": .list(evidence.map(self.evidence)),
            ]))
    }

    private func evidence(_ evidence: Evidence) -> JSON {
        let file = evidence.article.map { ["file": JSON.text($0)] } ?? [:]
        return .object(span(evidence.range).adding(["says": .text(evidence.says)]).adding(file))
    }

    /// As the corpus knows the actor, under the fullest name of all articles.
    private func actor(_ actor: Actor) -> JSON {
        let known = corpus.actors[actor.id]
        return .object([
            "id": .text(Label.actor(actor.id)), "name": .text(known.name), "kind": .text(known.kind.rawValue),
            "role": .text(orNull: known.role), "aliases": .list(known.aliases.map { .text($0.surface) }),
        ])
    }

    private func mention(_ mention: Mention) -> JSON {
        .object(
            span(mention.range).adding([
                "text": .text(article.text(mention.range)), "actor": .text(Label.actor(mention.actor)),
            ]))
    }

    private func date(_ date: TemporalExpression) -> JSON {
        .object(
            span(date.range).adding(JSON.when(date.when)).adding([
                "text": .text(article.text(date.range)), "type": .text(date.kind.rawValue), "value": .text(date.value),
                "mod": .text(orNull: date.modifier), "begin_point": .text(orNull: date.begin),
                "end_point": .text(orNull: date.end), "range": .text(orNull: date.whole), "rule": .text(date.rule),
                "reason": .text(date.reason.words),
            ]))
    }

    private func event(_ claim: Claim, _ place: Int) -> JSON {
        .object(
            span(claim.sentence).adding(JSON.when(claim.when)).adding([
                "id": .text(Label.claim(place)),
                "trigger": .list([.int(claim.trigger.lowerBound), .int(claim.trigger.upperBound)]),
                "type": .text(claim.type), "summary": .text(claim.summary), "status": .text(claim.status.rawValue),
                "background": .bool(claim.isBackground), "reason": .text(orNull: claim.when?.reason.words),
                "actors": .list(claim.actors.map { .text(Label.actor($0)) }),
                "agents": .list(claim.roles.agents.map { .text(Label.actor($0)) }),
                "targets": .list(claim.roles.targets.map { .text(Label.actor($0)) }),
                "place": .text(orNull: claim.roles.place.map(Label.actor)),
                "resolution": .text(claim.resolution.rawValue), "corrected": .text(orNull: claim.corrected?.edtf),
            ]))
    }

    private func quote(_ quote: Quote) -> JSON {
        .object(
            span(quote.range).adding([
                "kind": .text(quote.kind.rawValue), "speaker": .text(orNull: quote.speaker.map(Label.actor)),
            ]))
    }

    private func quantity(_ quantity: Quantity) -> JSON {
        .object(
            span(quantity.range).adding([
                "value": .number(quantity.value), "unit": .text(quantity.unit), "of": .text(orNull: quantity.of),
                "qualifier": .text(orNull: quantity.qualifier),
            ]))
    }
}
