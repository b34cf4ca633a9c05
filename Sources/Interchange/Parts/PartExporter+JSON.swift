import NewsModel

extension PartExporter {
    /// For programs: places are UTF-8 bytes of the files.
    package static let json = PartExporter(
        name: "json", suffix: "json", help: "JSON: places in UTF-8 bytes of the files",
        example: #"{"actors": [], "authors": ["Ana Lind"], "dates": [], …"#,
        write: { part, corpus in
            let value: JSON =
                switch part {
                case .article(let place): AnnotationsObject(corpus, place).json
                case .comparison(let a, let b): corpus.json(Comparison(a, b, in: corpus))
                case .timeline(let events): .object(["events": .list(events.map { corpus.json(corpus.events[$0]) })])
                case .articles(let places): .object(["articles": .list(places.map(corpus.json(article:)))])
                }
            return value.line + "\n"
        })
}

extension Corpus {
    fileprivate func json(article place: Int) -> JSON {
        let article = articles[place]
        return .object(
            JSON.when(publication(of: place).when).adding([
                "file": .text(article.id), "title": .text(orNull: article.title?.text),
                "authors": .list(article.authors.map { .text($0) }), "outlet": .text(orNull: article.outlet),
                "url": .text(orNull: article.url), "citation": .text(article.citation),
            ]))
    }

    fileprivate func json(_ comparison: Comparison) -> JSON {
        .object([
            "a": json(article: comparison.a), "b": json(article: comparison.b),
            "differences": .list(comparison.differences.map(json)),
            "rows": .list(comparison.rows.map { json($0, comparison) }),
        ])
    }

    private func json(_ difference: ValueDifference) -> JSON {
        .object([
            "kind": .text(difference.kind.rawValue), "label": .text(difference.label),
            "a": .text(difference.a.value), "b": .text(difference.b.value),
        ])
    }

    private func json(_ row: ComparisonRow, _ comparison: Comparison) -> JSON {
        .object([
            "sign": .text("\(row.sign)"), "a": quote(row.a, articles[comparison.a]),
            "b": quote(row.b, articles[comparison.b]),
        ])
    }

    private func quote(_ range: TextRange?, _ article: Article) -> JSON {
        guard let range else { return .null }
        return .object([
            "start": .int(range.lowerBound), "end": .int(range.upperBound), "text": .text(article.quote(range)),
        ])
    }
}
