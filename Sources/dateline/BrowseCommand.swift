import ArgumentParser
import NewsStore
import Reader

/// Opens the articles for reading.
struct BrowseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "browse",
        abstract: "Read the articles in the terminal; into a pipe, list them.",
        discussion: "Example: dateline browse seeds")

    @OptionGroup var articles: ArticleArguments

    func run() throws {
        let corpus = try articles.corpus()
        guard StandardStream.output.isTerminal else { return try ArticlesCommand.table(corpus).write() }
        try Reader(corpus: corpus, library: try Library.open(), paths: articles.paths).run()
    }
}
