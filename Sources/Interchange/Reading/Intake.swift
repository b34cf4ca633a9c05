import NewsModel

/// Where importers put what they read: articles one by one, what went wrong in lines, parts of containers to the rows.
final class Intake {
    private(set) var summary = ImportSummary()
    private let deliver: (Article) throws -> Void
    private let sideFiles: SideFiles
    private var ids: Set<Article.ID> = []
    /// Numbers for address and text of what came with an address.
    private var copies: Set<Int> = []
    /// How many containers are open in one another.
    private var depth = 0

    init(_ sideFiles: SideFiles = SideFiles(), deliver: @escaping (Article) throws -> Void) {
        self.sideFiles = sideFiles
        self.deliver = deliver
    }

    /// Takes an article. What its side file says goes before what it says itself; a copy is counted only.
    func add(_ article: Article, of part: SourcePart) throws {
        var article = ids.insert(article.id).inserted ? article : renamed(article)
        if depth == 1 { sideFiles.complete(&article, from: part.path) }
        if let url = article.url, !copies.insert(number(url, article)).inserted {
            summary.folded += 1
            return
        }
        summary.added += 1
        try deliver(article)
    }

    /// Says that a part, or something in it, could not be read.
    func skip(_ part: SourcePart, _ place: String?, _ reason: String) {
        summary.add(ImportFault(part.path, place, reason))
    }

    func fail(_ fault: ImportFault) { summary.add(fault) }

    /// Says what was wrong with something that was read all the same.
    func warn(_ part: SourcePart, _ place: String?, _ reason: String) {
        summary.add(ImportFault(part.path, place, reason, isLoss: false))
    }

    /// Reads a file.
    func read(_ path: String, id: Article.ID, fallback: Importer?) throws {
        try read(SourcePart(id: id, path: path, stream: try FileBytes.stream(path)), fallback: fallback)
    }

    /// Hands a part to the importer that fits it.
    func read(_ part: SourcePart, fallback: Importer? = nil) throws {
        do {
            guard depth < ImportLimit.containers.value else {
                throw ImportError.refused(part.path, because: "in too many archives, not read")
            }
            depth += 1
            defer { depth -= 1 }
            let head = Array(try part.stream.peek(Importer.headSize))
            guard let importer = Importer.fitting(part, head: head) ?? fallback else { return }
            try importer.read(part, self)
        } catch let error as ImportError {
            summary.add(error.fault)
        }
    }

    private func number(_ url: String, _ article: Article) -> Int {
        var hasher = Hasher()
        hasher.combine(url)
        hasher.combine(article.fingerprint)
        return hasher.finalize()
    }

    /// Parts of one name in one container.
    private func renamed(_ article: Article) -> Article {
        var number = 2
        while !ids.insert("\(article.id)~\(number)").inserted { number += 1 }
        return article.named("\(article.id)~\(number)")
    }
}
