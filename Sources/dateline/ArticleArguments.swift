import ArgumentParser
import Extraction
import Foundation
import Interchange
import NewsModel
import NewsStore

/// What every subcommand over articles takes: the files or a library, and when they were published.
struct ArticleArguments: ParsableArguments {
    @Argument(
        help: "Files of any source of docs/formats.md, or folders of them; without any, the library.",
        completion: .file())
    var paths: [String] = []

    @OptionGroup var library: LibraryArguments

    @Option(help: "The publication date, in EDTF: 2023-06-01, 2023-05, 2023-05-26/2023-06-30.")
    var published: PublicationDate?

    @Option(help: "Only what fits a query, as behind F: 'actor:\"Ana Ruiz\" 12..15mar -type:protest'.")
    var filter: String?

    /// Without paths the library is meant: the one named, or the usual one where there is one.
    func validate() throws {
        guard paths.isEmpty, library.library == nil else { return }
        guard let usual = try? library.file(), FileManager.default.fileExists(atPath: usual) else {
            throw ValidationError("Missing expected argument '<paths> ...'")
        }
    }

    var isLibrary: Bool { paths.isEmpty }

    /// Reads the files and all that is in them. What cannot be read has its line on standard error.
    func corpus() throws -> Corpus { Extractor.corpus(of: try texts(), published: published?.value) }

    private func texts() throws -> [Article] {
        if isLibrary { return try LibraryTexts(archive: try library.open()).read(filter) }
        let result = try Importer.read(paths)
        try StandardStream.error.write(lines: result.warnings.map { "dateline: \($0)" })
        return result.articles
    }

    /// The days that matter in the articles that the filter leaves.
    func rankedDays() throws -> Corpus {
        let articles = try filter == nil ? texts() : filtered(.articles).articles
        return Extractor.rankedDays(of: articles, published: published?.value)
    }

    /// Writes what the filter leaves of the corpus: its articles, unless told otherwise.
    func write(as exporter: Exporter, keeping part: FilteredPart = .articles) throws {
        try StandardStream.output.write(safe: exporter.write(try filtered(part)))
    }

    /// What the filter leaves.
    func filtered(_ part: FilteredPart) throws -> Corpus {
        let corpus = try corpus()
        guard let query = try query(corpus) else { return corpus }
        let readings = query.asksForReadings ? try readings(of: corpus) : [:]
        let result = query.result(in: QueryIndex(corpus), readings)
        switch part {
        case .articles: return corpus.keeping(articles: result.articles)
        case .events: return corpus.keeping(events: result.events)
        case .claims: return corpus.keeping(claims: result.claims)
        }
    }

    /// The query of `--filter`; its relative dates count from the busiest day.
    func query(_ corpus: Corpus) throws -> Query? {
        guard let filter else { return nil }
        let timeline = Timeline(corpus.events)
        let cursor = timeline.peak?.earliest ?? timeline.span?.lowerBound ?? CalendarDate(number: 0)
        do throws(QueryMistake) {
            return try QueryParser.query(filter, cursor: cursor, timeline: timeline)
        } catch {
            throw FilterError(filter: filter, mistake: error)
        }
    }

    /// What the reader did with the articles.
    private func readings(of corpus: Corpus) throws -> [Article.ID: Reading] {
        let paths = corpus.articles.map { Library.absolute($0.path) }
        let known = try Library.open().readings(of: paths)
        return Dictionary(
            zip(corpus.articles.map(\.id), paths).compactMap { id, path in known[path].map { (id, $0) } },
            uniquingKeysWith: { first, _ in first })
    }
}

/// What of a corpus a filter is about to cut.
enum FilteredPart {
    case articles, events, claims
}

/// A text behind `--filter` that is no query.
struct FilterError: Error, CustomStringConvertible {
    let filter: String
    let mistake: QueryMistake

    var description: String { "--filter \(filter): \(mistake)" }
}

/// A date in EDTF on the command line.
struct PublicationDate: ExpressibleByArgument {
    let value: DateValue

    init?(argument: String) {
        guard let value = DateValue(edtf: argument, because: Reason("given on the command line")) else { return nil }
        self.value = value
    }
}
