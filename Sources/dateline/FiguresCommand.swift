import ArgumentParser
import Interchange

/// All figures of one thing, in order of time.
struct FiguresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "List the figures of one thing as a series: when, figure, unit, of what, place.",
        discussion: "Example: dateline figures peacekeeper seeds")

    @Argument(help: "The beginning of a unit or of what is counted: troop, mayor, KFOR.") var word: String
    @OptionGroup var articles: ArticleArguments

    /// Status 1 when nothing of it is counted, as grep has it.
    func run() throws {
        let corpus = try articles.filtered(.articles)
        guard !corpus.figures(of: word).isEmpty else { throw ExitCode(1) }
        try StandardStream.output.write(safe: Exporter.figures(of: word).write(corpus))
    }
}
