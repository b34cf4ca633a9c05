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
                case .notes(let noted): .object(["articles": .list(noted.map(corpus.json(noted:)))])
                }
            return value.line + "\n"
        })
}

extension Corpus {
    fileprivate func json(article place: Int) -> JSON { .object(fields(ofArticle: place)) }

    private func fields(ofArticle place: Int) -> [String: JSON] {
        let article = articles[place]
        return JSON.when(publication(of: place).when).adding([
            "file": .text(article.id), "title": .text(orNull: article.title?.text),
            "authors": .list(article.authors.map { .text($0) }), "outlet": .text(orNull: article.outlet),
            "url": .text(orNull: article.url), "citation": .text(article.citation),
        ])
    }

    fileprivate func json(_ comparison: Comparison) -> JSON {
        .object([
            "a": json(article: comparison.a), "b": json(article: comparison.b),
            "differences": .list(comparison.differences.map(json)),
            "rows": .list(comparison.rows.map { json($0, comparison) }),
        ])
    }

    fileprivate func json(noted: NotedArticle) -> JSON {
        let notes = noted.reading.notes.map { note -> JSON in
            .object([
                "start": .int(note.range.lowerBound), "end": .int(note.range.upperBound),
                "text": .text(note.quote), "note": .text(note.text),
            ])
        }
        return .object(
            fields(ofArticle: noted.article).adding([
                "starred": .bool(noted.reading.isStarred), "notes": .list(notes),
                "tags": .list(noted.reading.tags.sorted().map { .text($0) }),
            ]))
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
