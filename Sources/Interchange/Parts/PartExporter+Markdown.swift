import NewsModel

extension PartExporter {
    /// For notes and mails: words, quotes and where they are from.
    package static let markdown = PartExporter(
        name: "markdown", suffix: "md", help: "Markdown: words, quotes and where they are from",
        example: "# Second crack found in Kestrel Dam",
        write: { part, corpus in
            let page = MarkdownPage(corpus)
            let blocks =
                switch part {
                case .article(let place): page.article(place)
                case .comparison(let a, let b): page.comparison(Comparison(a, b, in: corpus))
                case .timeline(let events): page.timeline(events)
                case .articles(let places): page.articles(places)
                case .notes(let noted): page.notes(noted)
                }
            return blocks.joined(separator: "\n\n") + "\n"
        })
}

/// Parts of a corpus in blocks of Markdown.
private struct MarkdownPage {
    let corpus: Corpus

    init(_ corpus: Corpus) { self.corpus = corpus }

    func article(_ place: Int) -> [String] {
        let article = corpus.articles[place]
        let told = article.regions.filter { ![.title, .byline, .furniture].contains($0.kind) }
        let claims = corpus.annotations[place].claims.map { claim in
            "- \((claim.when?.interval.words ?? "undated").inMarkdown): \(claim.summary.inMarkdown)"
        }
        return ["# \(article.headline.inMarkdown)", article.citation.inMarkdown]
            + told.map { article.quote($0.range).inMarkdown }
            + (claims.isEmpty ? [] : ["## What it tells", claims.joined(separator: "\n")])
    }

    func articles(_ places: [Int]) -> [String] {
        let lines = places.map { "- \(corpus.articles[$0].citation.inMarkdown)" }
        return ["# Articles", lines.joined(separator: "\n")]
    }

    func timeline(_ events: [Event.ID]) -> [String] {
        let rows = events.map { corpus.events[$0] }.map { event in
            let cells = [
                event.when?.interval.words ?? "undated", event.title,
                event.status == .asserted ? "" : event.status.rawValue, sources(of: event),
            ]
            return "| " + cells.map(\.inMarkdown).joined(separator: " | ") + " |"
        }
        return [
            "# Timeline",
            (["| When | Event | Status | Told by |", "|---|---|---|---|"] + rows).joined(separator: "\n"),
        ]
    }

    /// The words as they were read stand in the quotes, even where they are gone from the text.
    func notes(_ noted: [NotedArticle]) -> [String] {
        let blocks = noted.flatMap { noted in
            let article = corpus.articles[noted.article], reading = noted.reading
            let head = ["## \(article.headline.inMarkdown)", article.citation.inMarkdown]
            let tags = (reading.isStarred ? ["starred"] : []) + reading.tags.sorted().map { "tag \($0)" }
            let about = tags.isEmpty ? [] : [tags.joined(separator: ", ").inMarkdown]
            let notes = reading.notes.flatMap { ["> \($0.quote.inOneLine.inMarkdown)", $0.text.inMarkdown] }
            return head + about + notes
        }
        return ["# Notes"] + blocks
    }

    private func sources(of event: Event) -> String {
        var seen: Set<String> = []
        return event.claims.map { corpus.articles[$0.article].source }.filter { seen.insert($0).inserted }
            .joined(separator: ", ")
    }
}

/// Two articles: what they give differently, what both tell, what only one tells.
extension MarkdownPage {
    func comparison(_ comparison: Comparison) -> [String] {
        let head = ["# Comparison", "A: \(citation(comparison.a))\n\nB: \(citation(comparison.b))"]
        let differences = comparison.differences.map { difference in
            let values = "A \(difference.a.value.inMarkdown), B \(difference.b.value.inMarkdown)"
            return "- \(difference.label.inMarkdown): \(values)"
        }
        let rows = comparison.rows
        return head + section("Differences", [differences.joined(separator: "\n")])
            + section("Told differently", quotes(rows.filter { $0.sign == .differs }, comparison))
            + section("Told by both", quotes(rows.filter { $0.sign == .same }, comparison))
            + section("Only in A", quotes(rows.filter { $0.sign == .onlyA }, comparison))
            + section("Only in B", quotes(rows.filter { $0.sign == .onlyB }, comparison))
    }

    private func citation(_ place: Int) -> String { corpus.articles[place].citation.inMarkdown }

    private func section(_ title: String, _ blocks: [String]) -> [String] {
        let filled = blocks.filter { !$0.isEmpty }
        return filled.isEmpty ? [] : ["## \(title)"] + filled
    }

    private func quotes(_ rows: [ComparisonRow], _ comparison: Comparison) -> [String] {
        rows.map { row in
            let sides = [("A", comparison.a, row.a), ("B", comparison.b, row.b)]
            return sides.compactMap { name, place, range in
                range.map { "> \(name): \(corpus.articles[place].quote($0).inMarkdown)" }
            }
            .joined(separator: "\n>\n")
        }
    }
}

extension String {
    /// Harmless to a terminal, and with nothing that Markdown or HTML would take for its own.
    fileprivate var inMarkdown: String {
        let visible = VisibleText.of(self)
        let isList = visible.first.map { "#-+=".contains($0) } ?? false
        return (isList ? "\\" : "") + visible.map { "\\`*_[]<>|".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}
