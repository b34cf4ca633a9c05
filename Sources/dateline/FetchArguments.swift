import ArgumentParser
import Fetching
import Interchange

/// How subcommands fetch.
struct FetchArguments: ParsableArguments {
    @Flag(help: "Follow redirects to this machine and to private networks too.") var `private` = false
    @Option(help: "Seconds between two requests to one host.") var pause = 1

    /// Each address in turn. What went wrong is a line each on standard error, then the counts; status 1 if anything
    /// did.
    func fetch(_ addresses: [String], into path: String) throws {
        var fetcher = Fetcher()
        (fetcher.allowsPrivate, fetcher.pause) = (`private`, .seconds(max(0, pause)))
        let archive = WebArchiveFile(path: path), known = try WebArchive.validators(in: path)
        var added = 0, unchanged = 0, failed = 0
        for address in addresses {
            do {
                let answer = try fetcher.fetch(address, since: known[address, default: [:]])
                if let answer { try archive.append(answer, for: address) }
                if answer == nil { unchanged += 1 } else { added += 1 }
            } catch let error as FetchError {
                failed += 1
                try StandardStream.error.write("dateline: \(error)")
            }
        }
        try StandardStream.error.write("dateline: \(added) added, \(unchanged) unchanged, \(failed) failed")
        guard failed == 0 else { throw ExitCode(1) }
    }
}
