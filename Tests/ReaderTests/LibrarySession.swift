import Configuration
import Extraction
import Foundation
import NewsModel
import NewsStore
import Testing
import TerminalUI

@testable import Ingestion
@testable import Reader

/// A reading session over a library of a folder of its own.
struct LibrarySession {
    let folder: String
    let library: Library
    private(set) var reader: Reader

    /// An article a day from 1 January 2000 on; every hundredth tells of a ferry.
    init(articles: Int, copies: Int = 0) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)").path
        var writer = try ArchiveWriter(folder + "/test.dateline")
        _ = try writer.add(
            (0..<articles).map { ArchiveEntry(Self.article($0), annotations: nil, rules: 1, from: nil) })
        _ = try writer.add(
            (0..<copies).map {
                ArchiveEntry(Self.article(0, named: "/copies/\($0)"), annotations: nil, rules: 1, from: nil)
            })
        try writer.finish()
        library = try Library.inMemory()
        reader = try Self.reader(folder, library)
    }

    /// Some articles, read, and joined into the events of the library.
    init(_ articles: [Article]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)").path
        var writer = try ArchiveWriter(folder + "/test.dateline")
        _ = try writer.add(articles.map { FileReading.entry($0, nil, false) })
        var joiner = try LibraryJoiner(writer)
        try joiner.run { _, _ in }
        try writer.finish()
        library = try Library.inMemory()
        reader = try Self.reader(folder, library)
    }

    /// The same library with some events, made of the numbers of its articles, the oldest first.
    func telling(_ events: ([Int]) -> [StoredEvent]) throws -> LibrarySession {
        let numbers = try Archive.open(folder + "/test.dateline").numbers(Query()).sorted()
        var writer = try ArchiveWriter(folder + "/test.dateline")
        let joined = events(numbers).map { JoinedEvent($0, words: WordMarks([$0.title]), new: []) }
        try writer.save(joined, without: [])
        try writer.finish()
        return try LibrarySession(folder, library)
    }

    private init(_ folder: String, _ library: Library) throws {
        (self.folder, self.library) = (folder, library)
        reader = try Self.reader(folder, library)
    }

    private static func reader(_ folder: String, _ library: Library) throws -> Reader {
        try Reader(
            .archive(try Archive.open(folder + "/test.dateline")), path: "/news", library: library,
            configuration: ConfigurationFile(environment: [:]), window: Rect(x: 0, y: 0, width: 120, height: 40))
    }

    static func article(_ number: Int, named path: String? = nil, _ story: String? = nil) -> Article {
        let usual = number % 100 == 7 ? "The ferry to Kestrel sank." : "Ana Ruiz of the Ministry of Water spoke."
        let text = "News of the day\n\nThe talks of day \(number) went on in Kestrel. \(story ?? usual)\n"
        var article = Article(id: "\(number)", path: path ?? "/news/\(number)", bytes: Array(text.utf8))
        let title = 0..<"News of the day".utf8.count
        article.title = Title("News of the day", range: title)
        article.regions = [Region(.title, title), Region(.body, title.upperBound + 2..<text.utf8.count - 1)]
        article.outlet = "Wire"
        let day = CalendarInterval(CalendarDate(number: 10_957 + number))
        article.published = Publication(.stated, DateValue(day, because: Reason("stated")))
        return article
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    /// The same library on the next start.
    mutating func reopened() throws -> LibrarySession {
        reader.pause()
        return try LibrarySession(folder, library)
    }

    mutating func press(_ keys: String) throws {
        for key in try #require(Key.sequence(keys), "no such keys: \(keys)") { reader.press(key) }
    }

    mutating func readOpen() -> Bool { reader.state.readOpen() }

    /// Reads together what the filter leaves, as another thread would.
    mutating func join() throws {
        let shelf = try #require(reader.state.shelf)
        reader.state.join(Extractor.corpus(of: try shelf.texts()))
    }

    var screen: String { reader.state.draw().text }
    var state: State { reader.state }
}
