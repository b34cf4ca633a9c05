import ArgumentParser
import Interchange

/// All that an actor is quoted for, in order of time.
struct QuotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "List what someone is quoted for: when, direct or indirect, place, words.",
        discussion: "Example: dateline quotes vucic seeds")

    @Argument(help: "A name, in any spelling the texts use; case and accents do not matter.") var name: String
    @OptionGroup var articles: ArticleArguments

    /// Status 1 when nobody is called so, as grep has it.
    func run() throws {
        let corpus = try articles.filtered(.articles)
        guard let actor = corpus.actor(named: name) else { throw ExitCode(1) }
        try StandardStream.output.write(safe: Exporter.quotations(of: actor).write(corpus))
    }
}
