import ArgumentParser
import Interchange
import NewsModel

/// All that is found in each article.
struct AnnotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Print all that is found in each article: place, layer, words, value, reason.",
        discussion: "Example: dateline annotate seeds/000_62673be14c55b84b.txt")

    @OptionGroup var articles: ArticleArguments
    @Flag(help: "Print JSON, one article a line.") var json = false

    func run() throws {
        let corpus = try articles.corpus()
        if json {
            try StandardStream.output.write(safe: Exporter.annotations(corpus))
        } else {
            for index in corpus.articles.indices { try AnnotationTable(corpus, article: index).table.write() }
        }
    }
}
