import ArgumentParser
import Extraction
import Interchange
import NewsModel

/// How a few words are read; an asterisk marks the date rules that win.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say how words are read: tokens, date rules that fit, why names are names, what was found.",
        discussion: "Example: dateline explain \"Police fired tear gas last Friday.\" --published 2023-06-01")

    @Argument(help: "The words, as one argument.") var text: String
    @Option(help: "The publication date, in EDTF: 2023-06-01, 2023-05.") var published: PublicationDate?

    func run() throws {
        var article = Article(id: "text", path: "text", bytes: Array(text.utf8))
        article.regions = [Region(.body, 0..<article.bytes.count)]
        let explanation = Extractor.explain(text, published: published?.value)
        try StandardStream.output.write(lines: [tokens(of: article), classes(explanation)].filter { !$0.isEmpty })
        try StandardStream.output.write(lines: explanation.matches.map { line($0, of: article) })
        try StandardStream.output.write(lines: explanation.dates.map { line($0, of: article) })
        try StandardStream.output.write(lines: Extractor.explainNames(in: article).map { line($0, of: article) })
        let corpus = Extractor.corpus(of: [article], published: published?.value)
        try StandardStream.output.write(safe: Exporter.annotationTable.write(corpus))
    }

    private func tokens(of article: Article) -> String {
        Extractor.tokens(of: article).map { "\(article.text($0.range))/\($0.kind)" }.joined(separator: " ")
    }

    /// The words that a class of the date rules takes.
    private func classes(_ explanation: Explanation) -> String {
        explanation.words.filter { !$0.classes.isEmpty }
            .map { "\($0.text): \($0.classes.joined(separator: " "))" }.joined(separator: " · ")
    }

    private func line(_ match: Explanation.Match, of article: Article) -> String {
        "\(match.wins ? "*" : "-") \(match.rule): \(article.text(match.range))  \(match.pattern)"
    }

    /// The kind of a name, the rule that found it, and what weighed most for the tagger.
    private func line(_ name: NameExplanation, of article: Article) -> String {
        let reasons = name.reasons.isEmpty ? "" : "; weighed most: \(name.reasons.prefix(3).joined(separator: ", "))"
        return "@ \(article.text(name.range)): \(name.kind.rawValue), \(name.rule)\(reasons)"
    }

    /// What a winner means as TIMEX3, and the words that it is counted from.
    private func line(_ date: TemporalExpression, of article: Article) -> String {
        let antecedents = date.reason.evidence.map { "from “\(article.text($0.range))”" }
        let points = [date.begin.map { "beginPoint=\($0)" }, date.end.map { "endPoint=\($0)" }]
        let told = [date.kind.rawValue, date.value, date.modifier] + points + [date.whole.map { "in \($0)" }]
        let fields = told.compactMap { $0 } + antecedents
        return "= \(article.text(date.range)): \(fields.joined(separator: " "))"
    }
}
