import ArgumentParser
import NewsModel

/// The articles, one a line.
struct ArticlesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "articles",
        abstract: "List the articles: published, outlet, title, authors, file.",
        discussion: "Example: dateline articles seeds")

    @OptionGroup var articles: ArticleArguments

    func run() throws { try Self.table(try articles.corpus()).write() }

    static func table(_ corpus: Corpus) -> PlainTable {
        var table = PlainTable()
        for (article, annotations) in zip(corpus.articles, corpus.annotations) {
            table.add(
                words(annotations.published), article.outlet ?? "-", article.title?.text ?? "-",
                article.authors.isEmpty ? "-" : article.authors.joined(separator: ", "), article.id)
        }
        return table
    }

    /// A date that was worked out bears a question mark.
    private static func words(_ published: Publication) -> String {
        guard let when = published.when else { return "unknown" }
        return when.edtf + (published.status == .inferred ? " ?" : "")
    }
}
