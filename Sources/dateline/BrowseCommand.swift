import ArgumentParser
import Interchange

/// Opens the articles for reading.
struct BrowseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "browse",
        abstract: "Read the articles in the terminal; into a pipe, list them.",
        discussion: "Example: dateline browse seeds")

    @OptionGroup var articles: ArticleArguments

    func run() throws {
        try articles.write(as: .articleTable)
    }
}
