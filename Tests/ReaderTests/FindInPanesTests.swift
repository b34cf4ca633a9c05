import NewsModel
import Testing

@testable import Reader

/// `/`, `n` and `N` in each pane.
@Suite struct FindInPanesTests {
    @Test(arguments: [
        ("/dam", "1 of 2 in the list"), ("/courier", "1 of 2 in the list"), ("j/dam", "2 of 2 in the list"),
        ("jj/dam", "1 of 2 in the list"), ("/zzz", "not in the list or any text"),
        ("/sirens", "not in the list; it stands in «12,000 told to leave lower valley»"),
        ("gw/crack", "1 of 2 in the timeline"), ("gw/12<space>mar", "1 of 1 in the timeline"),
        ("jjga/ruiz", "1 of 1 in the sidebar"), ("Gga/veil", "1 of 1 in the sidebar"),
        ("jjgt/reservoir", "1 of 3 in this text"), ("gt/hospitals", "not in this text; n finds it in «Governor"),
        ("jjcjc/spillway", "1 of 5 in both texts"),
    ])
    func `the count is that of the pane`(keys: String, words: String) throws {
        var session = try ReadingSession()
        try session.press(keys)
        #expect(session.row(of: words) != nil, "\(session.screen.suffix(250))")
    }

    @Test(arguments: [
        ("/dam<enter>n", "Engineers flown in to inspect dam", "2 of 2 in the list"),
        ("/dam<enter>nn", "Cracks found in dam", "1 of 2 in the list, from the top again"),
        ("/dam<enter>N", "Engineers flown in to inspect dam", "2 of 2 in the list, from the end again"),
        ("/dam<enter>3n", "Engineers flown in to inspect dam", "2 of 2 in the list"),
        ("gt/reservoir<enter>n", "12,000 told to leave lower valley", "1 of 3 in this text"),
        ("Ggt/dam<enter>n", "Cracks found in dam", "in this text, from the top again: Cracks found in dam"),
    ])
    func `n and N go on and say where they begin anew`(keys: String, headline: String, words: String) throws {
        var session = try ReadingSession()
        try session.press(keys)
        #expect(session.state.article.map { session.state.corpus.articles[$0].headline } == headline)
        #expect(session.row(of: words) != nil, "\(session.screen.suffix(250))")
    }

    @Test func `undated events are found in the timeline too`() throws {
        var corpus = KestrelDam.corpus
        corpus.events[9].when = nil
        var session = try ReadingSession(corpus: corpus)
        try session.press("gw/inquiry")
        #expect(session.state.selection.event == 9)
        #expect(session.screen.contains("1 of 1 in the timeline"))
    }

    @Test func `an actor is found under any of its names`() throws {
        var session = try ReadingSession()
        try session.press("jjjga/veil<enter>")
        let actor = try #require(session.state.selection.actor)
        #expect(session.state.corpus.actors[actor].name == "Véíl Company")
    }

    @Test(arguments: ["/dam", "gw/crack", "jjga/marsh", "jjgt/reservoir", "jjcjck/hospitals"])
    func `Esc comes back to the very row`(keys: String) throws {
        let parts = keys.split(separator: "/")
        var session = try ReadingSession(200, 60)
        try session.press(parts.count > 1 ? String(parts[0]) : "")
        let before = session.screen
        try session.press("/\(parts[parts.count - 1])<esc>")
        #expect(session.screen == before)
    }

    @Test(arguments: [
        ("/dam", "[dam](match underline)"), ("gw/evacuated", "[evacuated](match"), ("jjga/marsh", "[Marsh](match"),
    ])
    func `what is looked for is marked where it stands`(keys: String, marked: String) throws {
        var session = try ReadingSession(200, 60)
        try session.press(keys)
        #expect(session.state.draw().marked.contains(marked))
    }

    @Test func `a match over the end of a line is marked on both`() throws {
        var session = try ReadingSession()
        try session.press("jj<enter>/can<space>open<enter>")
        let marked = session.state.draw().marked
        #expect(marked.contains("[can](match)") && marked.contains("[open](match)"), "\(session.screen)")
    }

    @Test(arguments: [
        ("jj<enter>*", "Ana Ruiz: 4 mentions in 4 articles"), ("jj<enter>}j**", "Red Cross"),
        ("<enter>*", "«cracks» 2 of 2 in this text"), ("gw0*", "Véíl Company"),
        ("jjga*", "Ana Ruiz: 4 mentions"), ("jjj*", "Ana Ruiz: 4 mentions"),
    ])
    func `a star takes the name at the cursor, else the word`(keys: String, words: String) throws {
        var session = try ReadingSession()
        try session.press(keys)
        #expect(session.row(of: words) != nil, "\(session.screen.suffix(250))")
    }
}
