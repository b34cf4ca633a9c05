import NewsModel
import Testing
import TerminalUI

@testable import Reader

/// Rows chosen with `v`, what is done with them, and where panes hold the row of their cursor.
@Suite struct ChoosingTests {
    private func copied(_ session: ReadingSession) -> [String] {
        guard case .copy(let text, _)? = session.state.requests.last else { return [] }
        return text.split(separator: "\n").map(String.init)
    }

    private func sources(_ session: ReadingSession, where isMeant: (Reading) -> Bool) -> [Int] {
        let articles = session.state.corpus.articles
        return articles.indices.filter { session.state.readings[articles[$0].id].map(isMeant) ?? false }
    }

    @Test func `marks are for all chosen articles, and one undo takes them back`() throws {
        var session = try ReadingSession()
        try session.press("jvjjs")
        #expect(sources(session, where: \.isStarred) == [1, 2, 3])
        #expect(session.screen.contains("Starred and 2 more"))
        try session.press("vkr")
        #expect(sources(session, where: \.isRead) == [2, 3])
        try session.press("vkkttoday<enter>")
        #expect(sources(session) { !$0.tags.isEmpty } == [0, 1, 2])
        try session.press("uu")
        #expect(sources(session) { !$0.tags.isEmpty || $0.isRead } == [])
    }

    @Test func `some with a star and some without all get one`() throws {
        var session = try ReadingSession()
        try session.press("sjvks")
        #expect(sources(session, where: \.isStarred) == [0, 1])
        try session.press("vjs")
        #expect(sources(session, where: \.isStarred) == [])
    }

    @Test func `y copies what is chosen at once, elsewhere it waits for more`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("y")
        #expect(session.state.typed == [.character("y")])
        try session.press("<esc>vjy")
        #expect(session.state.typed.isEmpty)
        #expect(copied(session).count == 2 && copied(session)[0].contains("Cracks found in dam"))
        try session.press("jgavjjy")
        #expect(copied(session) == ["Ana Ruiz", "Ministry of Water", "Red Cross"])
        try session.press("gwvhy")
        #expect(copied(session).last == "14 Mar 2024: Second crack reported")
        try session.press("jj<enter>vjy")
        #expect(copied(session).count == 1)
    }

    @Test func `pairs of a comparison are copied with both their sources`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjcggv}y")
        #expect(session.screen.contains("Copying 2 pairs"))
        #expect(copied(session).count { $0.hasPrefix("— ") } >= 2)
    }

    @Test func `chosen rows are seen without colour, and let go by Esc or in another pane`() throws {
        var session = try ReadingSession(80, 24)
        try session.press("vjj")
        #expect(session.screen.split(separator: "\n").count { $0.hasPrefix("▌") } == 3)
        #expect(session.screen.contains("3 articles chosen"))
        try session.press("<esc>")
        #expect(!session.screen.contains("▌●"))
        try session.press("vj<tab>s")
        #expect(sources(session, where: \.isStarred).count == 1)
    }

    @Test(arguments: [("zt", "top"), ("zz", "middle"), ("zb", "bottom")])
    func `the list holds its cursor where it is told`(keys: String, place: String) throws {
        var library = SampleLibrary()
        for number in 10..<50 {
            library.add(outlet: "Wire", published: "2024-03-14", .stated, "Title \(number)\n\nText \(number).")
        }
        var session = try ReadingSession(80, 24, corpus: library.corpus)
        try session.press("20G" + keys)
        let first = try #require(session.row(of: "Title 29")), rows = 4..<10
        #expect(first == ["top": rows.lowerBound, "middle": 7, "bottom": rows.upperBound - 1][place])
        try session.press("j")
        #expect(session.row(of: "Title 30") == first)
    }

    @Test func `J in a comparison scrolls the other text alone`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjcggJ")
        #expect(session.state.comparison?.apart == [.b: 1])
        #expect(session.screen.contains("B scrolls alone"))
    }

    @Test func `reading on at the end of a comparison marks both texts read`() throws {
        var session = try ReadingSession()
        try session.press("jjcjcG<space>")
        #expect(sources(session, where: \.isRead) == [2, 3])
        #expect(!session.state.isComparing)
    }
}
