import ArgumentParser
import Extraction
import Interchange
import NewsModel

/// How a few words are read; an asterisk marks the date rules that win.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say how words are read: tokens, date rules that fit, what was found with value and reason.",
        discussion: "Example: dateline explain \"Police fired tear gas last Friday.\" --published 2023-06-01")

    @Argument(help: "The words, as one argument.") var text: String
    @Option(help: "The publication date, in EDTF: 2023-06-01, 2023-05.") var published: PublicationDate?

    func run() throws {
        var article = Article(id: "text", path: "text", bytes: Array(text.utf8))
        article.regions = [Region(.body, 0..<article.bytes.count)]
        let tokens = Extractor.tokens(of: article).map { "\(article.text($0.range))/\($0.kind)" }
        try StandardStream.output.write(tokens.joined(separator: " "))
        for match in Extractor.explain(text, published: published?.value).matches {
            let words = article.text(match.range)
            try StandardStream.output.write("\(match.wins ? "*" : "-") \(match.rule): \(words)  \(match.pattern)")
        }
        let corpus = Extractor.corpus(of: [article], published: published?.value)
        try StandardStream.output.write(safe: Exporter.annotationTable.write(corpus))
    }
}
