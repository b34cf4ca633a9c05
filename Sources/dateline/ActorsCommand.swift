import ArgumentParser
import Interchange

/// The actors of all articles, the most often named first.
struct ActorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actors",
        abstract: "List who is named: mentions, articles, kind, name, role, other forms.",
        discussion: "Example: dateline actors seeds")

    @Flag(help: "List the forms of each name with the rule that says whose they are.") var folds = false
    @OptionGroup var articles: ArticleArguments

    func run() throws { try articles.write(as: folds ? .foldTable : .actorTable) }
}
