import ArgumentParser
import Interchange
import NewsModel
import NewsStore

/// What its reader wrote about the articles.
struct NotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notes",
        abstract: "Print your notes on the articles, with the words they are about and where these are from.",
        discussion: "Stars and tags are told with the notes. Example: dateline notes seeds")

    @Flag(help: "JSON instead of Markdown; places are UTF-8 bytes of the files.") var json = false
    @OptionGroup var articles: ArticleArguments

    /// Status 1 when there are none, as of `search`.
    func run() throws {
        let corpus = try articles.corpus(), library = try Library.open()
        if let notice = library.notice { try StandardStream.error.write("dateline: \(notice)") }
        let noted = try Self.noted(corpus, library)
        guard !noted.isEmpty else { throw ExitCode(1) }
        let exporter = json ? PartExporter.json : PartExporter.markdown
        try StandardStream.output.write(safe: exporter.write(.notes(noted), corpus))
    }

    private static func noted(_ corpus: Corpus, _ library: Library) throws -> [NotedArticle] {
        let readings = try library.readings(of: corpus.articles.map(\.path))
        return corpus.articles.enumerated().compactMap { place, article in
            guard var reading = readings[article.path], reading.isMarked else { return nil }
            reading.find(in: article)
            return NotedArticle(article: place, reading: reading)
        }
    }
}
