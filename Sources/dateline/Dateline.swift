import ArgumentParser
import Interchange

/// The command line; each subcommand is a file of its own.
@main
struct Dateline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline",
        abstract: "Read many news articles on one crisis: who, what happened, and when.",
        discussion: "Without a subcommand, PATH… is opened for reading: dateline seeds",
        version: "dateline 0.1.0",
        subcommands: [
            BrowseCommand.self, ImportCommand.self, FetchCommand.self, SyncCommand.self, ArticlesCommand.self,
            ActorsCommand.self, EventsCommand.self, TimelineCommand.self, DisagreementsCommand.self,
            QuotesCommand.self, FiguresCommand.self, SearchCommand.self, AnnotateCommand.self, ExplainCommand.self,
            NotesCommand.self, BackupCommand.self, SettingsCommand.self,
        ],
        defaultSubcommand: BrowseCommand.self)

    /// What goes wrong is one line on standard error, and status 2; of a command line that says nothing, 64.
    static func main() {
        do {
            var command = try parseAsRoot()
            try run(&command)
        } catch {
            exit(withError: error)
        }
    }

    private static func run(_ command: inout ParsableCommand) throws {
        do {
            try command.run()
        } catch {
            guard exitCode(for: error) == .failure, !(error is ExitCode) else { throw error }
            try? StandardStream.error.write("dateline: \(error)")
            throw ExitCode(2)
        }
    }
}
