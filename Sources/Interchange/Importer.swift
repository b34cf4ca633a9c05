import NewsModel

/// A kind of source that articles are read from. This file and `Exporter.swift` are all of Interchange that others see.
package struct Importer: Sendable {
    package let name: String
    /// What it reads, in a line.
    package let help: String
    /// What it does not take, in a line; the limits of `ImportLimit` apart.
    package let refuses: String
    /// A small file of this kind, in `Tests/InterchangeTests/Examples`.
    package let example: String
    /// How names of such files end, in small letters.
    package let endings: [String]
    /// What mails, web archives and books call it.
    var mediaTypes: [String] = []
    /// Whether the first bytes can be nothing else of the same ending.
    var begins: @Sendable (_ head: Head) -> Bool = { _ in false }
    /// It unpacks what is packed in any way.
    var isUnpacking = false
    /// Reads a part into an intake. What is wrong inside leaves a fault there; an `ImportError` is of the whole part.
    let read: @Sendable (SourcePart, Intake) throws -> Void

    /// Where endings are shared, the first whose beginning fits is taken, or else the first.
    package static let all: [Importer] = [
        .text, .markdown, .jsonLines, .json, .csv, .html, .feed, .mail, .mailbox, .webArchive, .book, .archive,
        .compressed, .pdf,
    ]
}

extension Importer {
    /// Reads files and folders, each file once, in the order given; a folder with the folders in it, by name.
    /// Throws an `ImportError` for a path that cannot be read; what is wrong inside a folder is a fault.
    package static func read(_ paths: [String]) throws -> ImportResult {
        var result = ImportResult()
        result.summary = try read(paths) { result.articles.append($0) }
        return result
    }

    /// The same with the articles one by one, so that a source of any size takes little memory. What `deliver` throws
    /// ends the import.
    package static func read(_ paths: [String], deliver: @escaping (Article) throws -> Void) throws -> ImportSummary {
        let listing = try FileListing(paths)
        let sideFiles = SideFiles(), intake = Intake(sideFiles, deliver: deliver)
        for failure in listing.failures { intake.fail(failure.fault) }
        let names = Dictionary(listing.files.map { (FilePath.name($0), 1) }, uniquingKeysWith: +)
        for path in listing.files {
            let name = FilePath.name(path), isAsked = listing.asked.contains(path)
            do {
                try intake.read(path, id: names[name] == 1 ? name : path, fallback: isAsked ? .text : nil)
            } catch let error as ImportError where !isAsked {
                intake.fail(error.fault)
            }
        }
        for fault in sideFiles.faults { intake.fail(fault) }
        return intake.summary
    }
}
