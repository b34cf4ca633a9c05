import ArgumentParser
import Interchange

/// The articles, one a line.
struct ArticlesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "articles",
        abstract: "List the articles: published, outlet, authors, file, title.",
        discussion: "Example: dateline articles seeds")

    @OptionGroup var articles: ArticleArguments

    func run() throws { try articles.write(as: .articleTable) }
}
