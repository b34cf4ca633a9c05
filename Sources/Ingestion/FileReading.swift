import Extraction
import Interchange
import NewsModel
import NewsStore

/// What is to be made ready for a library: a file that is still to be read, or an article of one that holds many.
enum Unread: Sendable {
    case file(FileStamp)
    case article(Article, FileStamp)
}

/// An article or all those of a file, ready to be written.
struct FileReading: Sendable {
    private(set) var entries: [ArchiveEntry] = []
    private(set) var faults: [ImportFault] = []
    /// The file, where all its articles are in `entries`.
    private(set) var finished: FileStamp?

    /// A plain reading looks for no dates and actors.
    init(_ unread: Unread, _ sideFiles: SideFiles, isPlain: Bool) {
        switch unread {
        case .article(let article, let file): entries = [Self.entry(article, file, isPlain)]
        case .file(let file):
            var articles: [Article] = []
            faults = (try? Importer.read(file, sideFiles) { articles.append($0) }) ?? []
            entries = articles.map { Self.entry($0, file, isPlain) }
            finished = file
        }
    }

    static func entry(_ article: Article, _ file: FileStamp?, _ isPlain: Bool) -> ArchiveEntry {
        let annotations = isPlain ? nil : Extractor.annotate(article)
        return ArchiveEntry(article, annotations: annotations, rules: ProgramStamp.number, from: file)
    }
}
