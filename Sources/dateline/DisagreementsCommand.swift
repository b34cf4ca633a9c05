import ArgumentParser
import Interchange

/// Where accounts contradict each other, and what only one of them tells.
struct DisagreementsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disagreements",
        abstract: "List where accounts disagree: verdict, kind, place, what it says, about what.",
        discussion: """
            A conflict cannot be right on both sides; opposed accounts pull against each other; a complement is told by \
            one only. Example: dateline disagreements seeds
            """)

    @OptionGroup var articles: ArticleArguments

    func run() throws { try articles.write(as: .disagreementTable) }
}
