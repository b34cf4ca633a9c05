import ArgumentParser
import Ingestion
import Interchange
import NewsStore

/// Puts the articles of any source into a library, or writes them as JSON Lines.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Put the articles of any source into a library; only what is new or has changed is read.",
        discussion: """
            Web pages, feeds, mails, tables, books and archives of them; docs/formats.md lists all. Copies of one text are \
            folded into the first, earlier texts of a changed article are kept. Ctrl-c keeps what is done. Status 1 when \
            something could not be read, 130 when it was stopped. Example: dateline import --library news seeds
            """)

    @OptionGroup var library: LibraryArguments
    @Flag(help: "Only texts and words, no dates and actors; a later import without it reads for these.")
    var plain = false
    @Flag(help: "Into a pipe too, say how far it is: a line for each batch that is on disk.") var progress = false
    @Flag(help: "Print the articles as JSON Lines, which every command reads, instead of keeping them.")
    var json = false
    @Argument(help: "Files of any source, or folders of them.", completion: .file())
    var paths: [String]

    func run() throws {
        if json { return try print() }
        Interruption.watch()
        let line = ProgressLine(isAsked: progress)
        let ingestion = try Ingestion(into: try library.file(), isPlain: plain) { progress in
            line.show(progress.words)
            return !Interruption.isAsked
        }
        defer { line.clear() }
        let report = try ingestion.run(paths)
        line.clear()
        try StandardStream.error.write(lines: report.faults.map { "dateline: \($0)" })
        try StandardStream.output.write("\(report)")
        if report.isStopped { throw ExitCode(130) }
        if report.failed > 0 { throw ExitCode(1) }
    }

    private func print() throws {
        let summary = try Importer.read(paths) { try StandardStream.output.write(safe: $0.jsonLine) }
        let lines = summary.faults.map(\.description) + ["\(summary)"]
        try StandardStream.error.write(lines: lines.map { "dateline: \($0)" })
        guard summary.failed == 0 else { throw ExitCode(1) }
    }
}
