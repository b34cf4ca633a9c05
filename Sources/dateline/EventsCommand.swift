import ArgumentParser
import Interchange

/// What each article tells, in order of its text.
struct EventsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "List what each article tells: when, status, type, place, event.",
        discussion: "Example: dateline events seeds")

    @OptionGroup var articles: ArticleArguments

    func run() throws { try articles.write(as: .eventTable, keeping: .claims) }
}
