import NewsModel
import Testing

@testable import Reader

/// Choosing a passage of the text with `v`.
@Suite struct PassageTests {
    private func chosen(_ session: ReadingSession) -> String? {
        guard let range = session.state.selectedText, let article = session.state.article else { return nil }
        return session.state.corpus.articles[article].quote(range)
    }

    @Test(arguments: [
        ("v", "Two cracks", "on Tuesday"), ("vj", "Two cracks", "the same evening."),
        ("vjk", "Two cracks", "on Tuesday"), ("v}", "Two cracks", "the same evening."),
        ("v2}", "Two cracks", "for the repair."), ("v99j", "Two cracks", "for the repair."),
        ("Gv{", "The dam was", "for the repair."), ("v/repair<enter>", "Two cracks", "for the repair."),
    ])
    func `a passage grows by sentences and paragraphs, and by every other move`(
        keys: String, first: String, last: String
    ) throws {
        var session = try ReadingSession()
        try session.press("<enter>" + keys)
        let words = try #require(chosen(session))
        #expect(words.hasPrefix(first) && words.hasSuffix(last), "\(words)")
    }

    @Test func `Esc lets the passage go and nothing else`() throws {
        var session = try ReadingSession()
        try session.press("j<enter>*vj<esc>")
        #expect(session.state.selectedText == nil)
        #expect(session.state.selection.actor != nil)
    }

    @Test func `a passage belongs to its article`() throws {
        var session = try ReadingSession()
        try session.press("<enter>vjJ")
        #expect(session.state.selectedText == nil)
        try session.press("K")
        #expect(session.state.selectedText != nil)
    }

    @Test func `the rows of a passage bear the bar of the reading line`() throws {
        var session = try ReadingSession()
        try session.press("<enter>v2}")
        #expect(session.screen.split(separator: "\n").count { $0.contains("▌ ") } >= 4)
        #expect(session.screen.contains("4 sentences chosen"))
    }
}
