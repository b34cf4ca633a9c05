import NewsModel
import Testing

@testable import Reader

/// The sidebar: actors by kind, events, what is chosen.
@Suite struct SidebarTests {
    private func chosen(_ session: ReadingSession) -> String? {
        switch session.state.sidebarLine?.item {
        case .actor(let id): session.state.corpus.actors[id].name
        case .event(let id): session.state.corpus.events[id].title
        case nil: nil
        }
    }

    @Test(arguments: [
        ("", "Ana Ruiz"), ("j", "Ministry of Water"), ("jj", "Red Cross"), ("}", "Ministry of Water"),
        ("}}", "Army Engineers"), ("3}", "Valley mayors"), ("}}{", "Ministry of Water"),
        ("6j", "Lower valley evacuated"), ("G", nil), ("GG{", "Lower valley evacuated"), ("50%", "Lower Marsh"),
        ("2G", "Ministry of Water"),
    ])
    func `the cursor goes by lines, sections and counts`(keys: String, name: String?) throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjga" + keys)
        #expect(chosen(session) == name)
    }

    @Test func `a chosen actor is told at the foot: mentions, the first and the last, names, time`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjga")
        for words in [
            "4 mentions, 4 articles", "first 13 Mar 2024 Courier ¶2", "last 15–20 Mar 2024 Courier ¶2",
            "as Ana Ruiz 3, Ruiz 1", "With Ana Ruiz 2",
        ] {
            #expect(session.row(of: words) != nil, "\(words)")
        }
    }

    @Test(arguments: [
        (["2008-02-17/.."], ["first 13 Mar 2024 Courier ¶2", "last 14 Mar 2024 Herald ¶1", "1 of no certain date"]),
        (
            ["../2008-02-17", nil],
            ["first 13 Mar 2024 Courier ¶2", "last 14 Mar 2024 Wire ¶1", "2 of no certain date"]
        ),
        ([nil, "2008-02/..", "2024-03-20", nil], ["only 20 Mar 2024 Wire ¶1", "3 of no certain date"]),
        (["..", nil, nil, "2008/.."], ["4 of no certain date"]),
    ])
    func `no mention is first or last of which it is open when its article appeared`(dates: [String?], foot: [String])
        throws
    {
        var corpus = KestrelDam.corpus
        for (article, edtf) in zip([4, 3, 2, 1], dates) {
            let when = edtf.flatMap { DateValue(edtf: $0, because: Reason("as a test has it")) }
            corpus.articles[article].published = Publication(when == nil ? .unknown : .inferred, when)
        }
        var session = try ReadingSession(200, 60, corpus: corpus)
        try session.press(":open<space>12,000<enter>ga")
        for words in foot { #expect(session.row(of: words) != nil, "\(words) is not in\n\(session.screen)") }
    }

    @Test(arguments: [("0", "1.txt", "Ana Ruiz ask"), ("$", "4.txt", "Ruiz thanked")])
    func `the first and the last mention are gone to, in whichever article`(
        key: String, file: String, words: String
    ) throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjga" + key)
        #expect(session.state.selection.article == file)
        let state = session.state, bytes = try #require(state.article.map { state.corpus.articles[$0].bytes })
        let text = String(decoding: bytes[state.text.offset...].prefix(12), as: UTF8.self)
        #expect(text == words)
        try session.press("u")
        #expect(session.state.selection.article == "2.txt")
    }

    @Test func `a chosen event is told at the foot with its whole title`() throws {
        var session = try ReadingSession()
        try session.press("jjgejj")
        for words in ["│ Ministry calls the dam", "│ told by 2 articles, 1"] {
            #expect(session.row(of: words) != nil, "\(words)")
        }
    }

    @Test func `a folded section is a heading with its count`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjga}h")
        #expect(session.screen.contains("▸Organisations 2 …"))
        try session.press("j")
        #expect(chosen(session) == "Army Engineers")
        try session.press("k<enter>")
        #expect(chosen(session) == "Ministry of Water")
    }

    @Test func `what only this article has stands in a section of its own`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjgaGl")
        #expect(chosen(session) == "Second crack reported")
        try session.press("j")
        #expect(chosen(session) == "Heavy rain over the valley")
    }

    @Test func `the cursor follows what is chosen in the text`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjga<enter>gt}}*")
        #expect(session.screen.contains("▸Army Engineers"))
    }

    @Test func `include and exclude filter all panes, show their sign, and go when pressed again`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjgai")
        #expect(session.state.shown.articles.count == 4)
        #expect(session.screen.contains("+Ana Ruiz"))
        try session.press("x")
        #expect(session.state.query.text == "-actor:\"Ana Ruiz\"")
        #expect(session.state.shown.articles.count == 2)
        #expect(!session.screen.contains("Ana Ruiz  "))
        try session.press("u")
        #expect(session.state.shown.articles.count == 4)
        try session.press("i")
        #expect(session.state.query.isEmpty)
    }

    @Test func `two compared articles are counted side by side`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjc")
        #expect(session.screen.contains("A   B 123456"))
        #expect(session.screen.contains("Ministry of Water     1   - ███"))
    }

    @Test(arguments: [5, 6, 8, 10, 12, 15, 20, 30, 60])
    func `the cursor is in sight in every height`(height: Int) throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjgal")
        for _ in 0..<20 {
            let rows = SidebarLayout(session.state, height: height).rows
            #expect(rows.count <= height)
            #expect(rows.contains { $0.line == session.state.sidebarLine })
            try session.press("j")
        }
    }
}
