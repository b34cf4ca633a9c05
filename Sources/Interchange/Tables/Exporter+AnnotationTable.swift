import NewsModel

extension Exporter {
    package static let annotationTable = Exporter(
        name: "annotation-table", help: "plain text, one find a line, in order of place",
        example: "place  layer  words  value  reason",
        write: { corpus in
            let rows = zip(corpus.articles, corpus.annotations).flatMap { article, annotations in
                corpus.finds(annotations).map { find in
                    let place = "\(article.id):\(find.range.lowerBound)-\(find.range.upperBound)"
                    return [place, find.layer, article.text(find.range), find.value, find.reason]
                }
            }
            return TextTable(["place", "layer", "words", "value", "reason"], rows).text
        })
}

/// A date, a mention or an event's trigger, as a row shows it.
private struct Find {
    let range: TextRange
    let layer: String
    let value: String
    let reason: String

    init(_ date: TemporalExpression) {
        (range, layer) = (date.range, "date")
        (value, reason) = (date.when?.edtf ?? date.value, "\(date.rule): \(date.reason.words)")
    }

    init(_ mention: Mention, of actor: Actor) {
        (range, layer) = (mention.range, actor.kind.rawValue)
        (value, reason) = (actor.name, mention.rule)
    }

    init(_ claim: Claim) {
        (range, layer) = (claim.trigger, claim.type)
        (value, reason) = (claim.when?.edtf ?? "undated", claim.when?.reason.words ?? "")
    }
}

extension Corpus {
    fileprivate func finds(_ annotations: Annotations) -> [Find] {
        let mentions = annotations.mentions.map { Find($0, of: actors[$0.actor]) }
        return (annotations.dates.map(Find.init) + mentions + annotations.claims.map(Find.init))
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
