import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsStore

/// A library on disk: what goes in, what comes out, and what becomes of changed texts and of copies.
final class ArchiveTests {
    private let shelf = Shelf()

    deinit { shelf.remove() }

    @Test func `an article comes back as it was, byte for byte`() throws {
        var article = shelf.article("a.txt", "Dam cracks\n\nOfficials met \u{FF}on Monday.\r\n", title: "Dam cracks")
        article.authors = ["Ana Petrova", "Jonas Berg"]
        article.regions = [Region(.title, 0..<10), Region(.body, 12..<40)]
        try shelf.add([article])
        let archive = try shelf.archive()
        let headline = try #require(try archive.headlines(0..<10).first)
        let stored = try #require(try archive.article(headline.id)).article
        #expect(stored.bytes == article.bytes)
        #expect(stored.path == article.path)
        #expect(stored.title == article.title)
        #expect(stored.authors == article.authors)
        #expect(stored.regions == article.regions)
        #expect(stored.published.when?.edtf == article.published.when?.edtf)
    }

    @Test func `what is there already is unchanged, another text of it is a new version`() throws {
        let old = shelf.article("a.txt", "The dam holds."), new = shelf.article("a.txt", "The dam has failed.")
        #expect(try shelf.add([old]).added == 1)
        #expect(try shelf.add([old]).unchanged == 1)
        #expect(try shelf.add([new]).changed == 1)
        let archive = try shelf.archive()
        #expect(try archive.count() == 1)
        #expect(try archive.versions(of: old.path).map { $0.text(0..<100) } == ["The dam holds."])
        #expect(try shelf.found("holds") == [])
        #expect(try shelf.found("failed") == ["a.txt"])
    }

    @Test func `copies fold into the first of them, however short a headline is changed`() throws {
        let text = (0..<60).map { "sentence \($0) tells of the flood in the lower valley." }.joined(separator: " ")
        let first = shelf.article("first.txt", "Flood\n\n" + text)
        let copy = shelf.article("copy.txt", "Valley under water\n\n" + text)
        let other = shelf.article("other.txt", text.replacing("flood", with: "fire").replacing("valley", with: "town"))
        let counts = try shelf.add([first, copy, other])
        #expect(counts.added == 2)
        #expect(counts.folded == 1)
        let archive = try shelf.archive()
        let headlines = try archive.headlines(0..<10)
        let folded = try #require(headlines.first { $0.copies == 1 })
        #expect(folded.path == first.path)
        #expect(try archive.copies(of: folded.id).map(\.path) == [copy.path])
        #expect(try archive.count() == 2)
    }

    @Test func `a library is listed newest first, a window at a time`() throws {
        let days = ["2021-03-01", "2021-01-05", "2021-02-01", "2020-12-31"]
        let articles = days.map { shelf.article("\($0).txt", "News of \($0).", published: $0) }
        try shelf.add(articles + [shelf.article("undated.txt", "No day.", published: nil)])
        let archive = try shelf.archive()
        func names(_ places: Range<Int>) throws -> [String] { try archive.headlines(places).map(shelf.name) }
        #expect(
            try names(0..<9) == ["2021-03-01.txt", "2021-02-01.txt", "2021-01-05.txt", "2020-12-31.txt", "undated.txt"])
        #expect(try names(1..<3) == ["2021-02-01.txt", "2021-01-05.txt"])
        #expect(try names(4..<9) == ["undated.txt"])
        #expect(try names(7..<9) == [])
        #expect(try archive.place(of: try #require(CalendarDate(2021, 1, 31))) == 2)
        #expect(try archive.days().map(\.published) == [1, 1, 1, 1, 1])
    }

    @Test func `an article without a title is listed by its first words`() throws {
        let words = "The dam above the town of Marsh has held since the flood of last spring, says its owner."
        try shelf.add([shelf.article("a.txt", words), shelf.article("b.txt", "Brief.", published: "2021-02-01")])
        let titles = try shelf.archive().headlines(0..<9).map(\.title)
        #expect(titles == ["The dam above the town of Marsh has held since the flood of last spring, says …", ""])
    }

    @Test func `a day of more articles than its numbers goes on in those of the next`() throws {
        try shelf.add([shelf.article("a.txt", "One.", published: "2021-03-01")])
        let file = try DatabaseQueue(path: shelf.file)
        let day = try #require(CalendarDate(2021, 3, 1)).number
        try file.write { database in
            let last = ArticleNumber.first(of: day + 1) - 1
            try database.execute(sql: "UPDATE article SET number = ?", arguments: [last])
        }
        try file.close()
        try shelf.add([shelf.article("b.txt", "Two.", published: "2021-03-01")])
        #expect(try shelf.archive().headlines(0..<9).map(shelf.name) == ["b.txt", "a.txt"])
    }

    @Test func `days, outlets and actors are counted, and no longer when a text changes`() throws {
        var found = Annotations()
        found.actors = [Actor(id: 0, name: "Ana Ruiz", kind: .person)]
        found.mentions = [Mention(0..<3, actor: 0, rule: "x"), Mention(4..<5, actor: 0, rule: "x")]
        let when = DateValue(edtf: "2021-03-02", because: Reason("stated"))
        found.claims = [Claim(sentence: 0..<3, trigger: 0..<3, type: "visit", summary: "A visit", when: when)]
        let article = shelf.article("a.txt", "Ana Ruiz came.", outlet: "Wire")
        try shelf.add([article], found)
        var archive = try shelf.archive()
        #expect(try archive.actors(limit: 5).map(\.mentions) == [2])
        #expect(try archive.sources().map(\.name) == ["Wire"])
        #expect(try archive.days().map(\.told).reduce(0, +) == 1)
        try shelf.add([shelf.article("a.txt", "Nobody came.", outlet: "Herald")])
        archive = try shelf.archive()
        #expect(try archive.actors(limit: 5).filter { $0.articles > 0 }.isEmpty)
        #expect(try archive.sources().map(\.name) == ["Herald"])
        #expect(try archive.days().map(\.told).reduce(0, +) == 0)
    }

    @Test func `other rules read an article anew, and lose nothing of it`() throws {
        let article = shelf.article("a.txt", "Ana Ruiz came.")
        try shelf.add([article], nil, rules: 1)
        var writer = try ArchiveWriter(shelf.file)
        let pending = try writer.pending(rules: 2, after: .min, limit: 10)
        #expect(pending.map(\.article.path) == [article.path])
        var found = Annotations()
        found.actors = [Actor(id: 0, name: "Ana Ruiz", kind: .person)]
        let entry = ArchiveEntry(pending[0].article, annotations: found, rules: 2, from: nil)
        #expect(try writer.add([entry]).unchanged == 1)
        #expect(try writer.pending(rules: 2, after: .min, limit: 10).isEmpty)
        try writer.finish()
        #expect(try shelf.found("actor:ruiz") == ["a.txt"])
    }
}
