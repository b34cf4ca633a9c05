import NewsModel

/// The layers of one article as rows in order of place: place, layer, words, value, reason.
struct AnnotationTable {
    private(set) var table = PlainTable()

    init(_ corpus: Corpus, article index: Int) {
        let article = corpus.articles[index], annotations = corpus.annotations[index]
        let rows = Self.dates(annotations) + Self.mentions(annotations, corpus.actors) + Self.claims(annotations)
        for row in rows.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            let place = "\(article.id):\(row.range.lowerBound)-\(row.range.upperBound)"
            table.add(place, row.layer, article.text(row.range), row.value, row.reason)
        }
    }

    private struct Row {
        var range: TextRange
        var layer: String
        var value: String
        var reason: String
    }

    private static func dates(_ annotations: Annotations) -> [Row] {
        annotations.dates.map {
            Row(range: $0.range, layer: "date", value: $0.when?.edtf ?? $0.value, reason: $0.reason.words)
        }
    }

    private static func mentions(_ annotations: Annotations, _ actors: [Actor]) -> [Row] {
        annotations.mentions.map {
            Row(range: $0.range, layer: actors[$0.actor].kind.rawValue, value: actors[$0.actor].name, reason: $0.rule)
        }
    }

    private static func claims(_ annotations: Annotations) -> [Row] {
        annotations.claims.map {
            let when = $0.when?.edtf ?? "undated"
            return Row(range: $0.trigger, layer: $0.type, value: when, reason: $0.when?.reason.words ?? "no date near")
        }
    }
}
