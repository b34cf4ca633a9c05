import ArgumentParser
import Interchange
import NewsModel

/// What happened, in order of time, the tellings of several articles joined.
struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "List what happened in order of time: date, number of articles, type, title.",
        discussion: "Example: dateline timeline seeds")

    @OptionGroup var articles: ArticleArguments
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
        let corpus = try articles.corpus()
        if json {
            try StandardStream.output.write(safe: Exporter.timeline(corpus))
        } else {
            try Self.table(corpus).write()
        }
    }

    private static func table(_ corpus: Corpus) -> PlainTable {
        var table = PlainTable()
        for event in corpus.events where !event.isBackground {
            let articles = Set(event.claims.map(\.article)).count
            table.add(event.when?.edtf ?? "undated", "\(articles)", event.type, event.title)
        }
        return table
    }
}
