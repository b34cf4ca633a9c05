import ArgumentParser

/// The command line; each subcommand is a file of its own.
@main
struct Dateline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline",
        abstract: "Read many news articles on one crisis: who, what happened, and when.",
        version: "dateline 0.1.0")
}
