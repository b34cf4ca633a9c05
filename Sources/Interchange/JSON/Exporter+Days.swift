import NewsModel

extension Exporter {
    /// The days that matter, as `docs/formats.md` describes them.
    package static let days = Exporter(
        name: "days", help: "one JSON object: the days that matter, the most important first, with scores and reasons",
        example: #"{"days": [{"articles": 12, "date": "2024-03-14", "published": 3, …"#,
        write: { JSON.object(["days": .list($0.days.map($0.json))]).line + "\n" })

    package static let dayTable = Exporter(
        name: "day-table", help: "plain text, one day a line, the most important first",
        example: "date  score  articles  days  new words  sentence",
        write: { corpus in
            let rows = corpus.days.map { day in
                [
                    day.day.description, String((day.score * 10).rounded() / 10), String(day.articles),
                    String(day.publications), day.words.joined(separator: " "), corpus.text(of: day.sentence) ?? "",
                ]
            }
            return TextTable(["date", "score", "articles", "days", "new words", "sentence"], rows).text
        })
}

extension Corpus {
    fileprivate func json(_ day: RankedDay) -> JSON {
        .object([
            "date": .text(day.day.description), "score": .number((day.score * 1000).rounded() / 1000),
            "articles": .int(day.articles), "publications": .int(day.publications),
            "remembered": day.remembered.map { .int($0) } ?? .null, "published": .int(day.published),
            "words": .list(day.words.map { .text($0) }), "reason": .text(day.reason),
            "sentence": .text(orNull: text(of: day.sentence)),
            "file": .text(orNull: day.sentence.map { articles[$0.article].id }),
        ])
    }

    fileprivate func text(of place: RankedDay.Place?) -> String? {
        place.map { articles[$0.article].quote($0.range) }
    }
}
