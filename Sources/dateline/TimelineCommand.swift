import ArgumentParser
import Extraction
import Interchange
import NewsStore

/// What happened, in order of time, the tellings of several articles joined.
struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "List what happened: when, articles, independent voices, status, event.",
        discussion: "Example: dateline timeline seeds")

    @OptionGroup var articles: ArticleArguments
    @Flag(help: "Print one JSON object.") var json = false

    @Flag(help: "Rank the days that matter instead, the most important first.") var days = false

    @Option(help: "Only so many events or days, those that matter most.") var top: Int?

    @Flag(help: "Say why the tellings of each event are one, and why what looks like it is another.") var why = false

    func validate() throws {
        if why, days { throw ValidationError("--why is of events, --days of days: one or the other") }
    }

    func run() throws {
        if let archive = try storedEvents() {
            return try LibraryTimeline(archive: archive, isJSON: json, top: top).write(articles.filter)
        }
        var corpus = try days ? articles.rankedDays() : articles.filtered(.events)
        if let top { corpus = corpus.keeping(mostImportant: top) }
        if why { corpus.kinships = Extractor.kinships(in: corpus) }
        try StandardStream.output.write(safe: exporter.write(corpus))
    }

    /// The library whose events were joined when it was imported, if they are what is asked for.
    private func storedEvents() throws -> Archive? {
        guard articles.isLibrary, !days, !why, articles.published == nil else { return nil }
        let archive = try articles.library.open()
        return archive.hasEvents ? archive : nil
    }

    private var exporter: Exporter {
        if days { return json ? .days : .dayTable }
        return json ? .timeline : why ? .kinshipTable : .timelineTable
    }
}
