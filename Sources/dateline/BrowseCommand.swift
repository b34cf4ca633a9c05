import ArgumentParser
import Configuration
import Foundation
import Interchange
import NewsModel
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
    @Option(help: "Whether there is colour; auto asks NO_COLOR and the terminal.") var color: ColorChoice?
    @Flag(help: "No lines between panes, nothing drawn without a key: for screen readers.") var plain = false

    func run() throws {
        guard StandardStream.output.isTerminal else { return try articles.write(as: .articleTable) }
        let library = try Library.open()
        if articles.isLibrary { return try read(.archive(try articles.library.open()), nil, library) }
        if articles.published == nil, let archive = FolderIndex(paths: paths).archive() {
            return try read(.archive(archive, joining: FolderIndex.mostJoined), nil, library)
        }
        let corpus = try articles.corpus()
        try read(.corpus(corpus), corpus, library)
    }

    private func read(_ source: Source, _ corpus: Corpus?, _ library: Library) throws {
        let link = try Permalink(paths: paths, query: articles.query(corpus ?? Corpus()), place: at, of: corpus)
        let screen = try Screen(title: "Dateline: \(path)")
        defer { screen.leave() }
        var reader = try Reader(
            source, path: path, library: library, configuration: ConfigurationFile(), settings: settings, on: screen,
            writeFile: PartFile.write)
        reader.open(link)
        reader.run(on: screen)
    }

    /// What the arrangement of the screen is kept under: the folder opened, or the first file, or the library.
    private var path: String { paths.first ?? (try? articles.library.file()) ?? "" }

    private var paths: [String] { articles.paths.map { URL(fileURLWithPath: $0).standardizedFileURL.path } }

    /// What holds for this session, whatever config.toml says.
    private var settings: [String: String] {
        var settings: [String: String] = [:]
        if let color { settings["color"] = color.rawValue }
        if plain { settings["plain"] = "on" }
        return settings
    }
}

extension ColorChoice: ExpressibleByArgument {}
