import NewsModel
import Testing

@testable import NewsStore

/// What is kept of articles and sessions, and that it comes back.
struct LibraryTests {
    private let library: Library
    private let note = Note(id: "n1", range: 10..<24, quote: "the first word", text: "check this")

    init() throws { library = try Library.inMemory() }

    @Test func `an article with which nothing was done has no reading`() throws {
        #expect(try library.readings(of: ["/news/a.txt"]).isEmpty)
    }

    @Test func `read mark, star, tags, notes and place are kept apart`() throws {
        let place = ReadingPlace(sentence: 823, row: 4, words: "The dam was")
        try library.does([.read(paths: ["/news/a.txt"], true)])
        try library.does([.tagged(path: "/news/a.txt", tag: "flood", true), .starred(path: "/news/a.txt", true)])
        try library.does([.note(path: "/news/a.txt", before: nil, after: note)])
        try library.keep(SessionUpdate(places: ["/news/a.txt": place]), of: "/news")
        let reading = Reading(isRead: true, isStarred: true, tags: ["flood"], notes: [note], place: place)
        #expect(try library.readings(of: ["/news/a.txt", "/news/b.txt"]) == ["/news/a.txt": reading])
    }

    @Test func `the time at which an article was opened is kept`() throws {
        try library.keep(SessionUpdate(opened: ["/news/a.txt"]), of: "/news")
        let opened = try library.readings(of: ["/news/a.txt"])["/news/a.txt"]?.opened
        #expect(try #require(opened) > 1_700_000_000)
    }

    @Test func `paths that lead to one file are one article`() throws {
        try library.does([.starred(path: "/news/x/../a.txt", true)])
        #expect(try library.readings(of: ["/news/a.txt"])["/news/a.txt"]?.isStarred == true)
        #expect(try library.readings(of: ["/news//a.txt"])["/news//a.txt"]?.isStarred == true)
    }

    @Test func `a session comes back as it was left, and what changed last wins`() throws {
        let visit = Visit(id: "v1", pane: "list", path: "/news/a.txt", offset: 3, event: "Flood 2024", day: 738_000)
        let mark = Bookmark(path: "/news/a.txt", offset: 7, words: "Two cracks")
        try library.does([.bookmark(letter: "k", before: nil, after: mark)])
        try library.keep(SessionUpdate(fields: ["pane": "text", "query": "flood"], back: [visit]), of: "/news")
        try library.keep(SessionUpdate(fields: ["pane": "list", "query": nil]), of: "/news")
        let session = try library.session("/news")
        #expect(session.fields["pane"] == "list" && session.fields["query"] == nil)
        #expect(session.back == [visit] && session.ahead.isEmpty)
        #expect(try library.bookmarks(of: "/news") == ["k": mark])
        #expect(try library.session("/elsewhere") == Session())
    }

    @Test func `a visit that was gone back to is forgotten, those ahead keep their order`() throws {
        let visits = (0..<4).map { Visit(id: "v\($0)", pane: "text", path: "/news/a.txt", offset: $0) }
        try library.keep(SessionUpdate(back: [visits[0], visits[1]]), of: "/news")
        try library.keep(SessionUpdate(ahead: [visits[2], visits[3]], forgotten: ["v1"]), of: "/news")
        let session = try library.session("/news")
        #expect(session.back == [visits[0]] && session.ahead == [visits[2], visits[3]])
    }

    @Test func `since the session was left, some articles are new and some have changed`() throws {
        #expect(try library.arrivals(["/news/a.txt": 1, "/news/b.txt": 2], in: "/news") == nil)
        try library.keep(SessionUpdate(fields: ["pane": "text"]), of: "/news")
        let hashes: [String: Int64] = ["/news/a.txt": 1, "/news/b.txt": 3, "/news/c.txt": 4]
        let arrivals = try #require(try library.arrivals(hashes, in: "/news"))
        #expect(arrivals.new == 1 && arrivals.changed == 1 && arrivals.seconds < 60)
        let later = try #require(try library.arrivals(hashes, in: "/news"))
        #expect(later.new == 0 && later.changed == 0)
    }

    @Test func `a tip is a command never used, and never the same twice`() throws {
        try library.keep(SessionUpdate(uses: ["star": 2, "tag": 1]), of: "/news")
        try library.keep(SessionUpdate(uses: ["star": 1]), of: "/news")
        let tips = try (0..<3).map { _ in try library.nextTip(of: ["star", "note", "tag", "find"]) }
        #expect(tips == ["note", "find", nil])
    }
}

extension Library {
    /// Carries out changes as one step of the session «/news», and returns the step.
    @discardableResult
    func does(_ changes: [Change], as id: String = "s\(UInt64.random(in: .min ... .max))") throws -> Step {
        let step = Step(id: id, name: "change", changes: changes)
        try keep(SessionUpdate(acts: [.done(step)]), of: "/news")
        return step
    }
}
