import NewsModel
import Testing

@testable import Reader

/// Two articles side by side.
@Suite struct ComparingTests {
    @Test func `c on two articles puts them side by side, what both tell in one row`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjc")
        let row = try #require(session.row(of: "Governor Ana Ruiz ordered about 12,000"))
        let line = session.screen.split(separator: "\n", omittingEmptySubsequences: false)[row]
        #expect(line.contains("≠▌ Ana Ruiz on Thursday ordered 9,500"))
    }

    @Test func `c on the first article leaves list and text in sight`() throws {
        var session = try ReadingSession(120, 40)
        try session.press("jjc")
        #expect(session.screen.contains("A marked"))
        #expect(session.screen.contains("─ List ─"))
        #expect(session.screen.contains("Governor Ana Ruiz"))
    }

    @Test func `the next difference is gone to and named`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjc]c]c")
        #expect(session.screen.contains("A 12,000"))
        #expect(session.screen.contains("B 9,500"))
    }

    @Test func `the next difference is one of values first, then what only one tells`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjcgg]c")
        #expect(session.state.message?.hasPrefix("difference 1 of") == true)
        try session.press("9]c")
        #expect(session.state.message?.hasPrefix("only in") == true || session.state.message?.hasPrefix("No") == true)
        #expect(session.state.currentPair?.told.sign != .differs)
    }

    @Test func `the next event of a comparison says who tells it`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjcgg]e")
        #expect(session.state.message == "Lower valley evacuated: in both")
        try session.press("]e")
        #expect(session.state.message?.hasSuffix("only in A") == true)
    }

    @Test func `jumps and reasons begin at the passage that is read, on its side`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjcl]t")
        #expect(session.state.message?.hasPrefix("«on Thursday»") == true)
        try session.press("gy")
        #expect(session.screen.contains("«on Thursday» Herald"))
        try session.press("<esc>/hospitals<enter>")
        let article = session.state.corpus.articles[3]
        #expect(session.state.currentPair?.told.b.map { article.text($0).hasPrefix("Hospitals") } == true)
        #expect(session.state.isComparing)
    }

    @Test func `what is looked for is shown in the comparison too`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjc/capacity<enter>")
        #expect(session.state.draw().marked.contains("[capacity](match)"))
    }

    @Test func `a jump to a third article ends the comparison`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjc]u]u")
        #expect(session.state.selection.article == "4.txt")
        #expect(!session.state.isComparing)
        #expect(session.state.focus == .text)
    }

    @Test func `words that another text disputes are marked, and why shows what that one says`() throws {
        var session = try ReadingSession()
        try session.press("jj<enter>]c")
        let row = try #require(session.row(of: "about 12,000 people out of"))
        let line = session.screen.split(separator: "\n", omittingEmptySubsequences: false)[row]
        #expect(line.contains("▌≠Governor Ana Ruiz ordered about 12,000 people"))
        try session.press("gy")
        #expect(session.screen.contains("≠ Herald says 9,500"))
        try session.press("<enter>")
        #expect(session.state.selection.article == "3.txt")
    }

    @Test func `why a disputed date shows the other one in words`() throws {
        var library = KestrelDam.corpus
        let sides = [(1, 0), (2, 1)].map { article, date in
            let found = library.annotations[article].dates[0]
            return Disagreement.Side(article: article, range: found.range, value: found.value)
        }
        library.disagreements = [Disagreement(.date, event: 4, summary: "two days", sides: sides)]
        var session = try ReadingSession(corpus: library)
        try session.press("jj<enter>]cgy")
        #expect(session.screen.contains("is Thu 14 Mar 2024"))
        #expect(session.screen.contains("≠ Courier says Wed 13 Mar 2024"))
    }

    @Test func `what only one tells is said to be missing in the other`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjc")
        #expect(session.screen.contains("· not in B ·"))
        #expect(session.screen.contains("· not in A ·"))
    }

    @Test func `x swaps the sides, q closes at the passage that was read`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjcx")
        #expect(session.screen.contains("A  Herald"))
        try session.press("]c]cq")
        #expect(session.state.comparison == nil)
        #expect(session.state.focus == .text)
        #expect(session.state.selection.article == "3.txt")
    }

    @Test func `S scrolls one side alone, and S again both`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjc")
        let together = session.screen
        try session.press("Sjj")
        #expect(session.row(of: "Governor orders valley emptied") == 4)
        #expect(session.row(of: "Governor Ana Ruiz ordered") == 4)
        try session.press("S")
        #expect(session.row(of: "Governor Ana Ruiz ordered") == 6)
        #expect(together.contains("Governor orders valley emptied"))
    }

    @Test func `the timeline leads both texts to its event`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjcgw0")
        #expect(session.state.currentPair?.told.b != nil)
    }

    @Test func `= on a passage of each side pins them together, = again frees them, u brings the pin back`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjcgg")
        while session.state.currentPair?.told.sign != .onlyA { try session.press("}") }
        try session.press("=")
        #expect(session.state.message == "This passage of A: now one of B, then = again")
        try session.press("l")
        while session.state.currentPair?.told.sign != .onlyB { try session.press("}") }
        try session.press("=")
        #expect(session.state.currentPair?.told.isPinned == true)
        try session.press("=")
        #expect(session.state.message == "Free again")
        #expect(session.state.compared?.pairs.contains(where: \.told.isPinned) == false)
        try session.press("u")
        #expect(session.state.compared?.pairs.contains(where: \.told.isPinned) == true)
    }
}
