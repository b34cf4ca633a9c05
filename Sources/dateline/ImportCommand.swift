import ArgumentParser
import Interchange

/// Any source as JSON Lines, article by article, so that its size does not matter.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read any source and write its articles as JSON Lines, which every command reads.",
        discussion: """
            Web pages, feeds, mails, tables, books and archives of them; docs/formats.md lists all. Status 1 when \
            something could not be read. Example: dateline import seeds
            """)

    @Argument(help: "Files of any source, or folders of them.", completion: .file())
    var paths: [String]

    func run() throws {
        let summary = try Importer.read(paths) { try StandardStream.output.write(safe: $0.jsonLine) }
        let lines = summary.faults.map(\.description) + ["\(summary)"]
        try StandardStream.error.write(lines: lines.map { "dateline: \($0)" })
        guard summary.failed == 0 else { throw ExitCode(1) }
    }
}
