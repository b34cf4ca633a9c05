import Extraction
import NewsModel
import Testing
import TerminalUI

@testable import Reader

/// Boxes, prompts, layouts, undo: what lies over the text and how it is taken away.
@Suite struct LayerTests {
    @Test func `Esc in the date prompt goes back to the very row`() throws {
        var session = try ReadingSession(80, 24)
        try session.press("jj<enter>]ej")
        let before = session.screen
        try session.press("@15<space>mar")
        #expect(session.screen.contains("Fri 15 Mar 2024 · 1 event, 1 article"))
        try session.press("<esc>")
        #expect(session.screen == before)
    }

    @Test func `the date prompt says what it does not understand and stays where it was`() throws {
        var session = try ReadingSession()
        try session.press("@14<space>xyz")
        #expect(session.screen.contains("expected a month"))
        #expect(session.state.selection.article == "0.txt")
    }

    @Test func `the palette runs the command whose words were typed`() throws {
        var session = try ReadingSession()
        try session.press(":mark<space>all<enter>")
        #expect(session.state.unreadCount == 0)
    }

    @Test func `the tabs of the smallest window are whole`() throws {
        let session = try ReadingSession(40, 10)
        #expect(session.screen.hasPrefix(" [List] Text  Actors  Time        6 new"))
    }

    @Test func `a slash in the help finds a command`() throws {
        var session = try ReadingSession()
        try session.press("?/mark<space>all<enter>")
        #expect(session.state.unreadCount == 0)
        #expect(session.state.popups.isEmpty)
    }

    @Test func `Esc peels one layer after the other and never leaves`() throws {
        var session = try ReadingSession()
        try session.press("jj<enter>*/sirens<enter>Z?")
        try session.press("<esc>")
        #expect(session.state.popups.isEmpty)
        try session.press("<esc>")
        #expect(session.state.finding.pattern.isEmpty)
        try session.press("<esc>")
        #expect(session.state.selection.actor == nil)
        try session.press("<esc>")
        #expect(!session.state.view.isZoomed)
        try session.press("<esc><esc>")
        #expect(session.state.isRunning)
    }

    @Test func `undo takes back marks, layouts and jumps in turn; redo does them again`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("rw")
        #expect(session.state.arrangement?.layout.name == "full")
        try session.press("uu")
        #expect(session.state.arrangement?.layout.name == "wide")
        #expect(session.state.read == [])
        try session.press("C-rC-r")
        #expect(session.state.arrangement?.layout.name == "full")
        #expect(session.state.read == ["0.txt"])
    }

    @Test(arguments: [
        (160, 30, "wide"), (159, 30, "full"), (120, 30, "full"), (119, 30, "stacked"), (200, 29, "stacked"),
        (80, 20, "stacked"), (79, 60, "single"), (120, 19, "single"), (40, 10, "single"),
    ])
    func `the size of the window chooses the layout`(width: Int, height: Int, name: String) {
        #expect(Layout.fitting(Rect(x: 0, y: 0, width: width, height: height), Preferences())?.name == name)
    }

    @Test func `a window too small says how large it must be, and q still leaves`() throws {
        var session = try ReadingSession(38, 9)
        #expect(session.screen.hasPrefix("Window too small (38x9); needs 40x10"))
        try session.press("q")
        #expect(!session.state.isRunning)
    }

    @Test func `keys that begin a sequence list what can follow`() throws {
        var session = try ReadingSession()
        try session.press("g")
        session.pause()
        #expect(session.screen.contains("the actors of this article"))
        try session.press("a")
        #expect(session.state.focus == .sidebar)
    }

    @Test func `why this date goes to the words it rests on`() throws {
        var session = try ReadingSession()
        try session.press("jjgwgy")
        #expect(session.screen.contains("Why this date?"))
        try session.press("<enter>")
        #expect(session.state.popups.isEmpty)
        #expect(session.state.focus == .text)
    }

    @Test func `why this date names the range that a date begins`() {
        let text = "It ran from March to June 2021."
        var article = Article(id: "a", path: "a", bytes: Array(text.utf8))
        article.regions = [Region(.body, 0..<article.bytes.count)]
        let corpus = Extractor.corpus(of: [article])
        let ranges = corpus.annotations[0].dates.map { DateExplanation($0, in: 0, of: corpus).whole }
        #expect(ranges == ["Mar–Jun 2021  (2021-03/2021-06)", "Mar–Jun 2021  (2021-03/2021-06)"])
    }
}
