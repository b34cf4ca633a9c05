import NewsModel
import NewsStore
import Testing

@testable import Reader

/// What the filter leaves of the sample library.
@Suite struct FilterTests {
    /// Every row of the fields and of their choices.
    static let examples =
        QueryField.all.map(\.example) + QueryField.all.flatMap(\.choices).map(\.example)

    @Test(arguments: examples.indices) func `the example of a field leaves what it says`(row: Int) throws {
        let example = Self.examples[row]
        let timeline = Timeline(KestrelDam.corpus.events)
        let cursor = CalendarDate(2024, 3, 14) ?? CalendarDate(number: 0)
        let query = try QueryParser.query(example.text, cursor: cursor, timeline: timeline)
        #expect(query.result(in: QueryIndex(KestrelDam.corpus)).words == example.wants, "\(example.text)")
    }
}

extension FilterTests {
    @Test func `F counts while it is typed, and Enter keeps what is shown`() throws {
        var session = try ReadingSession()
        try session.press("Factor:ruiz")
        #expect(session.screen.contains("4 articles, 2 events"))
        #expect(session.state.shown.articles.map { session.state.corpus.articles[$0].id }.first == "1.txt")
        try session.press("<enter>")
        #expect(session.state.query.text == "actor:ruiz")
        #expect(session.state.prompt == nil)
        #expect(session.screen.contains("/4"))
    }

    @Test func `Esc at the filter restores the very screen`() throws {
        var session = try ReadingSession(80, 24)
        try session.press("jj<enter>]ej")
        let before = session.screen
        try session.press("Fsource:gazette<esc>")
        #expect(session.screen == before)
    }

    @Test func `a mistake tells its place, what was expected, and keeps the last result`() throws {
        var session = try ReadingSession(120, 40)
        try session.press("Fsource:herald<space>actor:")
        #expect(session.screen.contains("expected a name"))
        #expect(session.state.prompt?.mistake == 20)
        #expect(session.state.shown.articles.count == 2)
        try session.press("ruiz")
        #expect(session.state.shown.articles.count == 1)
    }

    @Test func `Esc drops the last part of the filter, u brings it back`() throws {
        var session = try ReadingSession()
        try session.press("Fsource:herald<space>unread<enter>")
        #expect(session.screen.contains("source:herald"))
        try session.press("<esc>")
        #expect(session.state.query.text == "source:herald")
        try session.press("u")
        #expect(session.state.query.text == "source:herald unread")
        try session.press("<esc><esc>")
        #expect(session.state.query.isEmpty)
        #expect(session.state.shown.articles.count == 6)
    }

    @Test func `a filter that nothing fits says what to press and does not strand its reader`() throws {
        var session = try ReadingSession(80, 24)
        try session.press("Fsource:herald<space>atlantis")
        #expect(session.screen.contains("0 articles, 0 events; 2 articles without «atlantis»"))
        try session.press("<enter>jkGggSlh]u<space>")
        #expect(session.screen.contains("Nothing fits source:herald atlantis"))
        #expect(session.screen.contains("Esc drops the last part"))
        try session.press("<esc>")
        #expect(session.state.shown.articles.count == 2)
    }

    @Test func `all panes show what the filter leaves`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("Ftype:disaster<enter>")
        #expect(session.state.chronicle.timeline.entries.count == 2)
        #expect(!session.screen.contains("Cracks found"))
        #expect(session.state.selection.article == "4.txt")
        try session.press("jj")
        #expect(session.state.selection.article == "4.txt")
    }

    @Test func `an article read while only unread ones are shown stays until the filter is asked again`() throws {
        var session = try ReadingSession()
        try session.press("Funread<enter>r")
        #expect(session.state.shown.articles.count == 6)
        try session.press("F<enter>")
        #expect(session.state.shown.articles.count == 5)
    }

    @Test func `F again goes on with the filter that is there`() throws {
        var session = try ReadingSession()
        try session.press("Fsource:herald<enter>&dam")
        #expect(session.state.prompt?.text == "source:herald dam")
        try session.press("C-u<enter>")
        #expect(session.state.query.isEmpty)
    }

    @Test func `days typed in part are counted from the cursor and kept in full`() throws {
        var session = try ReadingSession()
        try session.press("jjjF12..13mar<enter>")
        #expect(session.state.query.text == "2024-03-12..2024-03-13")
        #expect(session.screen.contains("12–13 Mar 2024"))
    }

    @Test func `panes narrow the filter by what is under their cursor, and widen it again`() throws {
        var state = try ReadingSession().state
        state.narrow(by: .actor("Ana Ruiz"))
        #expect(state.shown.articles.count == 4)
        state.narrow(by: .actor("Ana Ruiz").negated)
        #expect(state.query.text == "-actor:\"Ana Ruiz\"")
        #expect(state.shown.articles.count == 2)
        state.drop(.actor("Ana Ruiz").negated)
        #expect(state.shown.articles.count == 6)
    }

    @Test func `the next start has the filter and the order of the last one`() throws {
        let library = try Library.inMemory()
        var first = try ReadingSession(library: library)
        try first.press("Fsource:herald<space>-2021<enter>SQ")
        let second = try ReadingSession(library: library)
        #expect(second.state.query == first.state.query)
        #expect(second.state.list.order == .source)
        #expect(second.state.shown.articles == first.state.shown.articles)
    }
}

/// The command that opens a view again.
@Suite struct PermalinkTests {
    private let corpus = KestrelDam.corpus

    @Test func `a permalink opens the very view`() throws {
        var session = try ReadingSession()
        session.open(try Permalink(paths: ["/kestrel dam"], of: corpus))
        try session.press("Factor:\"ana<space>ruiz\"<enter>j<enter>]e")
        let offset = session.state.text.offset
        #expect(
            session.state.permalink
                == "dateline '/kestrel dam' --filter 'actor:\"ana ruiz\"' --at 2.txt:\(offset)")
        var again = try ReadingSession()
        again.open(
            try Permalink(paths: [], query: session.state.query, place: "2.txt:\(offset)", of: corpus))
        #expect(again.state.text.offset == offset)
        #expect(again.state.selection.article == "2.txt")
        #expect(again.state.shown.articles == session.state.shown.articles)
    }

    @Test func `a place may lack its byte, and one that is nowhere is refused`() throws {
        #expect(try Permalink(paths: [], place: "3.txt", of: corpus).place == Place(article: "3.txt", offset: 0))
        #expect(throws: PermalinkError.self) { try Permalink(paths: [], place: "9.txt:3", of: corpus) }
    }
}
