import ArgumentParser
import NewsStore

/// Copies a library.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy a library into a new file, also while it is being written.",
        discussion: "The copy holds no gaps, and is checked. Example: dateline backup --library news ~/copy.dateline")

    @OptionGroup var library: LibraryArguments
    @Argument(help: "The file to make.", completion: .file()) var file: String

    func run() throws {
        let archive = try library.open()
        try archive.backUp(to: file)
        try StandardStream.output.write("\(file): \(try Archive.open(file).count()) articles")
    }
}
