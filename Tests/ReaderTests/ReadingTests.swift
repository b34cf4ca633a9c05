import NewsModel
import NewsStore
import Testing
import TerminalUI

@testable import Reader

/// Moving through texts and articles, and keeping the place.
@Suite struct ReadingTests {
    @Test(arguments: [(60, 20), (80, 24), (120, 40), (100, 60), (41, 11)])
    func `the sentence being read stays on the screen in every size, and on its row when the window comes back`(
        width: Int, height: Int
    ) throws {
        var session = try ReadingSession(200, 60)
        try session.press("jj<enter>/sirens<enter>")
        let before = session.row(of: "sirens")
        session.resize(width, height)
        #expect(session.screen.contains("sirens"))
        session.resize(1, 1)
        session.resize(200, 60)
        #expect(session.row(of: "sirens") == before)
    }

    @Test func `Enter in the list reads the article, h goes back`() throws {
        var session = try ReadingSession()
        try session.press("j<enter>")
        #expect(session.state.focus == .text)
        #expect(session.screen.contains("▌ The Ministry of Water declared the dam safe"))
        try session.press("h")
        #expect(session.state.focus == .list)
    }

    @Test func `space at the end of a text marks it read and opens the next unread one`() throws {
        var session = try ReadingSession()
        try session.press("<enter><space>")
        #expect(session.state.read == ["0.txt"])
        #expect(session.state.selection.article == "1.txt")
        try session.press("u")
        #expect(session.state.read == [])
        #expect(session.state.selection.article == "0.txt")
    }

    @Test func `every article is where it was left`() throws {
        var session = try ReadingSession()
        try session.press("jj<enter>]e]e")
        let place = session.state.text
        try session.press("JK")
        #expect(session.state.text == place)
    }

    @Test func `moving in the timeline shows the sentence that tells the event`() throws {
        var session = try ReadingSession()
        try session.press("gw$")
        #expect(session.screen.contains("▌ An inquiry will report in June 2024."))
        try session.press("kk")
        #expect(session.screen.contains("▌ The spillway gate failed before dawn on Friday"))
    }

    @Test func `an article of unknown date takes the timeline to the latest event it tells as past`() throws {
        var session = try ReadingSession()
        try session.press("G")
        let events = session.state.corpus.events
        #expect(session.state.selection.event.map { events[$0].title } == "Repair contract let")
    }

    @Test func `reading a sentence takes the timeline to its event`() throws {
        var session = try ReadingSession()
        try session.press("jj<enter>/reservoir<enter>n")
        let events = session.state.corpus.events
        #expect(session.state.selection.event.map { events[$0].title } == "Heavy rain over the valley")
    }

    @Test func `reading of history leaves the timeline where it is in the crisis`() throws {
        var session = try ReadingSession()
        try session.press("<enter>]e")
        let events = session.state.corpus.events
        #expect(session.state.selection.event.map { events[$0].title } == "Kestrel Dam built")
        #expect(session.state.selection.day.map(\.year) == 2024)
    }

    @Test func `a chosen actor is walked through all articles, under whatever spelling`() throws {
        var session = try ReadingSession()
        try session.press("Gga}{")
        try session.press("G<enter>/V\u{E9}\u{ED}l<enter>*")
        #expect(session.screen.contains("Véíl Company: 2 mentions in 2 articles"))
    }

    @Test func `words are found without their accents and across the end of a line`() throws {
        var session = try ReadingSession(60, 20)
        try session.press("jjj<enter>/veil<space>company<enter>")
        #expect(session.state.finding.matches.count == 1)
        #expect(session.screen.contains("1 in this text"))
    }

    @Test func `H goes back to where a jump began, L forward again`() throws {
        var session = try ReadingSession()
        try session.press("jj<enter>")
        let start = session.state.here
        try session.press("]e]e")
        let end = session.state.here
        try session.press("HH")
        #expect(session.state.here == start)
        try session.press("LL")
        #expect(session.state.here == end)
    }

    @Test func `a count repeats a move`() throws {
        var session = try ReadingSession()
        try session.press("3j")
        #expect(session.state.selection.article == "3.txt")
        try session.press("2gg")
        #expect(session.state.selection.article == "1.txt")
    }

    @Test func `articles are listed by publication: an open end after the known ones, no date last`() throws {
        var corpus = KestrelDam.corpus
        let since = DateValue(edtf: "1999/..", because: Reason("not before 1999"))
        corpus.articles[0].published = Publication(.inferred, since)
        let session = try ReadingSession(corpus: corpus)
        let rows = ["Wed 13 Mar 2024", "15–20 Mar 2024, inferred", "not before 1999, inferred", "date unknown"]
        let places = rows.map { session.row(of: "── \($0) ") ?? -1 }
        #expect(places == places.sorted() && !places.contains(-1))
    }

    @Test func `a paragraph of Arabic or Hebrew stands at the right, with its marks where its words are`() throws {
        let text = "שלום עולם\n\nplain words"
        var article = Article(id: "a.txt", path: "a.txt", bytes: Array(text.utf8))
        article.regions = [Region(.body, 0..<17), Region(.body, 19..<30)]
        let page = ArticlePage(article, Annotations(), [], disputed: [], about: "", width: 40)
        #expect(page.columns(ofRow: page.row(at: 0)) == 31..<40)
        #expect(page.position(of: 0).column == 31)
        #expect(page.columns(ofRow: page.row(at: 20)) == 0..<11)
    }
}
