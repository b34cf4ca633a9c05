import Foundation
import NewsModel

@testable import NewsStore

/// A library in a folder of its own, for a test.
struct Shelf {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)").path

    var file: String { folder + "/test.dateline" }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    func article(
        _ name: String, _ text: String, title: String? = nil, outlet: String? = nil, published: String? = "2021-03-01"
    ) -> Article {
        var article = Article(id: name, path: "/news/\(name)", bytes: Self.bytes(text))
        article.title = title.map { Title($0, range: 0..<$0.utf8.count) }
        article.outlet = outlet
        article.published = Publication(
            .stated, published.flatMap { DateValue(edtf: $0, because: Reason("stated")) })
        return article
    }

    /// U+FF stands for a byte that is no UTF-8.
    private static func bytes(_ text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { $0 == "\u{FF}" ? [0xFF] : Array(String($0).utf8) }
    }

    @discardableResult
    func add(_ articles: [Article], _ found: Annotations? = Annotations(), rules: Int = 1) throws -> ArchiveCounts {
        var writer = try ArchiveWriter(file)
        let counts = try writer.add(articles.map { ArchiveEntry($0, annotations: found, rules: rules, from: nil) })
        try writer.finish()
        return counts
    }

    func archive() throws -> Archive { try Archive.open(file) }

    func name(_ headline: Headline) -> String { headline.path.replacing("/news/", with: "") }

    /// The names of the articles that a query finds, the newest first.
    func found(_ query: String, order: Archive.Order = .date, _ readings: ArchiveReadings = ArchiveReadings()) throws
        -> [String]
    {
        let query = try QueryParser.query(query, cursor: CalendarDate(number: 18_687), timeline: Timeline([]))
        let archive = try archive()
        let numbers = try archive.search(query, order: order, readings: readings).numbers
        return try archive.headlines(numbers).map(name)
    }
}
