import NewsModel

extension Exporter {
    package static let disagreementTable = Exporter(
        name: "disagreement-table", help: "plain text, one side of a disagreement a line, contradictions first",
        example: "verdict  kind  place  says  about",
        write: { corpus in
            let rows = corpus.disagreements.flatMap { found in
                found.sides.enumerated().map { place, side in
                    [
                        place == 0 ? found.verdict.rawValue : "", place == 0 ? found.kind.rawValue : "",
                        "\(corpus.articles[side.article].id):\(side.range.lowerBound)", found.words(of: side),
                        place == 0 ? found.event.map { corpus.events[$0].title } ?? found.summary : "",
                    ]
                }
            }
            return TextTable(["verdict", "kind", "place", "says", "about"], rows).text
        })

    package static let kinshipTable = Exporter(
        name: "kinship-table",
        help:
            "plain text, the events that several tell or that look alike: what was joined, what stayed apart, and why",
        example: "event  when  fate  place  title  why",
        write: { corpus in
            let rows = zip(corpus.events, corpus.kinships).flatMap { event, kinship in
                let joined = kinship.joined.map { (fate: "joined", bond: $0, title: "") }
                let apart = kinship.lookAlikes.map {
                    (fate: "apart", bond: $0.bond, title: "\(Label.event($0.event)) \(corpus.events[$0.event].title)")
                }
                return (joined + apart).enumerated().map { place, row in
                    let claim = corpus.claim(row.bond.second)
                    return [
                        place == 0 ? Label.event(event.id) : "", place == 0 ? event.when?.edtf ?? "undated" : "",
                        row.fate, "\(corpus.articles[row.bond.second.article].id):\(claim.trigger.lowerBound)",
                        row.title.isEmpty && place == 0 ? event.title : row.title, row.bond.words,
                    ]
                }
            }
            return TextTable(["event", "when", "fate", "place", "title", "why"], rows).text
        })

    /// What one actor is quoted for, in order of time.
    package static func quotations(of actor: Actor.ID) -> Exporter {
        Exporter(
            name: "quotation-table", help: "plain text, one quotation of an actor a line, in order of time",
            example: "when  kind  place  words",
            write: { corpus in
                let rows = corpus.quotations(of: actor).map { quotation in
                    let article = corpus.articles[quotation.article]
                    return [
                        quotation.when?.edtf ?? "undated", quotation.quote.kind.rawValue,
                        "\(article.id):\(quotation.quote.range.lowerBound)", article.quote(quotation.quote.range),
                    ]
                }
                return TextTable(["when", "kind", "place", "words"], rows).text
            })
    }

    /// The figures of one thing, in order of time.
    package static func figures(of word: String) -> Exporter {
        Exporter(
            name: "figure-table", help: "plain text, one figure of a thing a line, in order of time",
            example: "when  figure  unit  of  place",
            write: { corpus in
                let rows = corpus.figures(of: word).map { figure in
                    let article = corpus.articles[figure.article], quantity = figure.quantity
                    return [
                        figure.when?.edtf ?? "undated",
                        [quantity.qualifier, article.quote(quantity.range)].compactMap(\.self).joined(separator: " "),
                        quantity.unit, quantity.of ?? "", "\(article.id):\(quantity.range.lowerBound)",
                    ]
                }
                return TextTable(["when", "figure", "unit", "of", "place"], rows).text
            })
    }
}
