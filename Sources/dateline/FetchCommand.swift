import ArgumentParser

/// Pages and feeds from the net, kept in a web archive that every command reads.
struct FetchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Fetch pages and feeds, and keep them in a web archive, which every command reads.",
        discussion: """
            What has not changed since is not fetched again. Status 1 when an address gave nothing. \
            Example: dateline fetch http://127.0.0.1:9/talks
            """)

    @Argument(help: "Addresses of pages or feeds: https://example.org/talks.") var addresses: [String]
    @OptionGroup var fetching: FetchArguments
    @Option(help: "The web archive to add to.", completion: .file()) var into = "fetched.warc"

    func run() throws { try fetching.fetch(addresses, into: into) }
}
