import ArgumentParser
import Interchange
import NewsStore

/// The articles, one a line.
struct ArticlesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "articles",
        abstract: "List the articles: published, outlet, authors, file, title.",
        discussion: "Example: dateline articles seeds")

    @OptionGroup var articles: ArticleArguments

    func run() throws {
        guard articles.isLibrary else { return try articles.write(as: .articleTable) }
        try list(try articles.library.open())
    }

    private static let window = 1_000

    /// A window of rows after the other: a library may be of any size.
    private func list(_ archive: Archive) throws {
        guard articles.filter == nil else { return try list(archive, found: try archive.numbers(articles.filter)) }
        var first = 0
        while true {
            let rows = try archive.headlines(first..<first + Self.window)
            guard !rows.isEmpty else { return }
            try StandardStream.output.write(safe: HeadlineTable.text(rows, isFirst: first == 0))
            first += rows.count
        }
    }

    private func list(_ archive: Archive, found numbers: [Int]) throws {
        for first in stride(from: 0, to: numbers.count, by: Self.window) {
            let rows = try archive.headlines(numbers[first...].prefix(Self.window))
            try StandardStream.output.write(safe: HeadlineTable.text(rows, isFirst: first == 0))
        }
    }
}
