import ArgumentParser
import Interchange

/// The actors of all articles, the most often named first.
struct ActorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actors",
        abstract: "List who is named: mentions, articles, kind, name, role, other forms.",
        discussion: "Example: dateline actors seeds")

    @OptionGroup var articles: ArticleArguments

    func run() throws { try articles.write(as: .actorTable) }
}
