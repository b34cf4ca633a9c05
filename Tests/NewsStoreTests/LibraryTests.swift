import NewsModel
import Testing

@testable import NewsStore

struct LibraryTests {
    let library: Library

    init() throws { library = try Library.inMemory() }

    @Test func `an article nobody opened is unread, without a place`() throws {
        #expect(try library.reading(of: "/news/a.txt") == Reading())
    }

    @Test func `mark, place and time of opening are kept apart`() throws {
        try library.remember(ReadingPlace(sentence: 823, row: 4), in: "/news/a.txt")
        try library.mark("/news/a.txt", read: true)
        try library.opened("/news/a.txt")
        let reading = try library.reading(of: "/news/a.txt")
        #expect(reading.place == ReadingPlace(sentence: 823, row: 4))
        #expect(reading.isRead)
        #expect(try #require(reading.opened) > 1_700_000_000)
    }

    @Test func `an article can be marked unread again`() throws {
        try library.mark("/news/a.txt", read: true)
        try library.mark("/news/a.txt", read: false)
        #expect(try !library.reading(of: "/news/a.txt").isRead)
    }

    @Test func `paths that lead to one file are one article`() throws {
        try library.mark("/news/x/../a.txt", read: true)
        #expect(try library.readings().keys.sorted() == ["/news/a.txt"])
    }

    @Test func `a session comes back as it was left, and the latest wins`() throws {
        var session = Session()
        session.layouts = ["80": "stacked", "120": "full"]
        session.pane = "text"
        session.article = "/news/a.txt"
        try library.remember(session, as: "/news")
        session.layouts["120"] = "single"
        session.zoom = "month"
        try library.remember(session, as: "/news")
        #expect(try library.session("/news") == session)
        #expect(try library.session("/elsewhere") == Session())
    }
}
