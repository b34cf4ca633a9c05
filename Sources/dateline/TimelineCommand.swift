import ArgumentParser
import Interchange

/// What happened, in order of time, the tellings of several articles joined.
struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "List what happened: when, articles, independent voices, status, event.",
        discussion: "Example: dateline timeline seeds")

    @OptionGroup var articles: ArticleArguments
    @Flag(help: "Print one JSON object.") var json = false

    @Flag(help: "Rank the days that matter instead, the most important first.") var days = false

    func run() throws {
        guard days else { return try articles.write(as: json ? .timeline : .timelineTable, keeping: .events) }
        try articles.writeDays(as: json ? .days : .dayTable)
    }
}
