import ArgumentParser
import Interchange

/// The feeds that a reader follows, fetched anew.
struct SyncCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Fetch the feeds of a list, and keep what is new in a web archive beside it.",
        discussion: """
            A list is OPML, or newsboat's urls file. Status 1 when a feed gave nothing. \
            Example: dateline sync feeds.opml
            """)

    @Argument(help: "The file that lists the feeds.", completion: .file()) var list: String
    @OptionGroup var fetching: FetchArguments
    @Option(help: "The web archive to add to; usually the list's name with .warc.", completion: .file())
    var into: String?

    func run() throws {
        let addresses = try FeedList.addresses(in: list)
        guard !addresses.isEmpty else { throw ValidationError("no feeds in \(list)") }
        try fetching.fetch(addresses, into: into ?? "\(list).warc")
    }
}
