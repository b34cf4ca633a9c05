import NewsModel
import Testing

@testable import Reader

/// The article list: its order, its headings, and reports of one story folded together.
@Suite struct ListTests {
    /// Two stories: Wire's, which Courier and Gazette print with small changes, and Herald's own.
    static let corpus: Corpus = {
        let text = """
            Spillway gate fails before dawn

            The spillway gate of the Kestrel Dam failed before dawn on Friday and water reached Lower Marsh by nine. \
            Engineers had warned of a second crack two days earlier, and the governor had ordered the valley \
            emptied. The ministry said that the reservoir would be lowered as fast as the channel allows, and that \
            no one was missing. Crews worked at the sluices through the night while buses took families to Tarn.
            """
        var library = SampleLibrary()
        let copies = [
            ("Wire", text), ("Courier", text + "\n\nMore rain is expected."), ("Gazette", "Gate fails\n\n" + text),
        ]
        for (outlet, text) in copies { library.add(outlet: outlet, published: "2024-03-15", .stated, text) }
        library.add(
            outlet: "Herald", published: "2024-03-16", .stated,
            "Who pays for the repair\n\nMayors asked on Saturday who pays for a repair that did not hold.")
        return library.corpus
    }()

    private func session(_ width: Int = 120, _ height: Int = 40) throws -> ReadingSession {
        try ReadingSession(width, height, corpus: Self.corpus)
    }

    private func listed(_ session: ReadingSession) -> [String] {
        session.state.shown.listed.map { session.state.corpus.articles[$0].source }
    }

    @Test func `copies of a text are folded under the first, with their number`() throws {
        let session = try session()
        #expect(listed(session) == ["Wire", "Herald"])
        #expect(session.screen.contains("+2"))
        #expect(session.screen.contains("1/4"))
    }

    @Test func `l unfolds a story and says why it is one, h folds it again, u too`() throws {
        var session = try session()
        let before = session.screen
        try session.press("l")
        #expect(listed(session) == ["Wire", "Courier", "Gazette", "Herald"])
        #expect(session.screen.contains("2 more on this story:"))
        #expect(session.screen.contains("% the same text"))
        try session.press("j")
        #expect(session.screen.contains("Under Wire:"))
        try session.press("h")
        #expect(session.state.selection.article == "0.txt")
        #expect(listed(session) == ["Wire", "Herald"])
        try session.press("uu<esc>")
        #expect(session.state.shown.articles == (try self.session().state.shown.articles))
        try session.press("gg")
        #expect(session.screen == before)
    }

    @Test func `l on a story that is unfolded reads it`() throws {
        var session = try session()
        try session.press("ll")
        #expect(session.state.focus == .text)
    }

    @Test func `a filter that leaves out the first report folds under the next`() throws {
        var session = try session()
        try session.press("F-source:wire<enter>")
        #expect(listed(session) == ["Courier", "Herald"])
        #expect(session.state.shown.leaders == [2: 1])
    }

    @Test func `unread copies come last when reading on`() throws {
        var session = try session()
        try session.press("r]u")
        #expect(session.state.selection.article == "3.txt")
        try session.press("r]u")
        #expect(session.state.selection.article == "1.txt")
        #expect(session.screen.contains("▸"))
    }

    @Test func `S goes through the orders and back`() throws {
        var session = try ReadingSession()
        var seen: [String] = []
        try session.press("jj")
        for _ in ListOrder.allCases {
            seen.append(listed(session).joined(separator: " "))
            try session.press("S")
        }
        #expect(seen[0] == "Herald Courier Wire Herald Courier Gazette")
        #expect(seen[1] == "Courier Courier Gazette Herald Herald Wire")
        #expect(seen[2] == "Wire Herald Herald Courier Courier Gazette")
        #expect(seen[3] == "Wire Courier Herald Courier Herald Gazette")
        #expect(session.state.list == ListMemory())
    }

    @Test func `braces go from heading to heading`() throws {
        var session = try session()
        try session.press("}")
        #expect(session.state.selection.article == "3.txt")
        try session.press("}")
        #expect(session.screen.contains("No further heading"))
        try session.press("{")
        #expect(session.state.selection.article == "0.txt")
    }

    @Test func `a heading counts its articles, folded ones too`() throws {
        let session = try session(200, 60)
        #expect(session.screen.contains("── Fri 15 Mar 2024 ── 3 ──"))
    }

    @Test func `a star and a note take the place of the unread sign`() throws {
        var session = try session()
        try session.press("s")
        #expect(session.screen.contains("▸★ Wire"))
    }
}
