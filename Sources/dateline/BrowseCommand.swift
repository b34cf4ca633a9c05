import ArgumentParser
import Configuration
import Foundation
import Interchange
import NewsStore
import Reader
import TerminalUI

/// Opens the articles for reading.
struct BrowseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "browse",
        abstract: "Read the articles in the terminal; into a pipe, list them.",
        discussion: "Example: dateline browse seeds")

    @OptionGroup var articles: ArticleArguments
    @Option(help: "The place to open at, as events and search print it: herald.txt:32.") var at: String?

    func run() throws {
        guard StandardStream.output.isTerminal else { return try articles.write(as: .articleTable) }
        let corpus = try articles.corpus()
        let link = try Permalink(paths: paths, query: articles.query(corpus), place: at, of: corpus)
        let library = try Library.open()
        let screen = try Screen()
        defer { screen.close() }
        var reader = Reader(
            corpus, path: path, library: library, configuration: ConfigurationFile(), on: screen)
        reader.open(link)
        reader.run(on: screen)
    }

    /// What the arrangement of the screen is kept under: the folder opened, or the first file.
    private var path: String { paths.first ?? "" }

    private var paths: [String] { articles.paths.map { URL(fileURLWithPath: $0).standardizedFileURL.path } }
}
