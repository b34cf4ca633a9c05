import NewsModel

/// A kind of file that articles are read from. This file and `Exporter.swift` are all of Interchange that others see.
package struct Importer: Sendable {
    package let name: String
    /// What files it is for, in a line.
    package let help: String
    /// The contents of a small file of this kind.
    package let example: String
    /// By the name of the file alone.
    package let accepts: @Sendable (_ fileName: String) -> Bool
    /// The largest file it takes, in bytes: all is kept in memory.
    package let limit: Int
    let read: @Sendable (ArticleFile) -> ImportResult

    package static let all: [Importer] = [.text, .jsonLines]

    static func fitting(_ fileName: String) -> Importer? { all.first { $0.accepts(fileName) } }
}

/// What reading files came to. Nothing that went wrong is left unsaid.
package struct ImportResult: Sendable {
    package var articles: [Article] = []
    /// Files, folders and lines that could not be read; each has a line in `warnings`.
    package var skipped = 0
    /// One line each, safe to print: «sources.toml:12: expected …».
    package var warnings: [String] = []

    mutating func add(_ other: ImportResult) {
        articles += other.articles
        skipped += other.skipped
        warnings += other.warnings
    }

    mutating func skip(_ warning: String) {
        skipped += 1
        warnings.append(warning)
    }
}

/// A file as it lies on disk.
struct ArticleFile {
    /// Its name, or its whole path where another file of the run has the same name.
    let id: String
    let path: String
    let bytes: [UInt8]
}

extension Importer {
    /// Reads files and folders, each file once, in the order given; a folder with the folders in it, by name.
    /// Throws an `ImportError` for a path that cannot be read; what is wrong inside a folder is a warning.
    package static func read(_ paths: [String]) throws -> ImportResult {
        var result = ImportResult()
        let listing = try FileListing(paths)
        for failure in listing.failures { result.skip("\(failure)") }
        let names = Dictionary(listing.files.map { (FilePath.name($0), 1) }, uniquingKeysWith: +)
        for path in listing.files {
            let name = FilePath.name(path)
            let file = (path: path, id: names[name] == 1 ? name : path)
            do {
                result.add(try read(file.path, as: file.id))
            } catch  where !listing.asked.contains(path) {
                result.skip("\(error)")
            }
        }
        return result.completed()
    }

    /// A file of no known kind that is asked for by name is read as plain text.
    private static func read(_ path: String, as id: Article.ID) throws -> ImportResult {
        let importer = fitting(FilePath.name(path)) ?? .text
        return importer.read(ArticleFile(id: id, path: path, bytes: try FileBytes.read(path, limit: importer.limit)))
    }
}

extension ImportResult {
    /// With what the side files beside the articles say.
    fileprivate func completed() -> ImportResult {
        var sideFiles = SideFiles()
        var result = self
        for place in result.articles.indices {
            sideFiles.complete(&result.articles[place])
        }
        result.warnings += sideFiles.warnings
        return result
    }
}
