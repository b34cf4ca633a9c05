import Testing
import TerminalUI

@testable import Reader

/// Clicks: in panes they choose, in boxes they do what Enter does there.
@Suite struct MouseTests {
    @Test(arguments: [
        ("", "Roads|Governor orders", "4/6"), ("gw", "Cracks found in the dam", "12 Mar 2024"),
        (":sort", "sort by date", "Sorted by source"), ("?", "sort by date", "Sorted by source"),
        ("jj<enter>]tgy", "Governor Ana Ruiz", "─ Text"), ("gomkgo'", "Two cracks", "Mark"),
    ])
    func `a click chooses what it hits`(keys: String, words: String, shows: String) throws {
        var session = try ReadingSession()
        try session.press(keys)
        try session.click(words.split(separator: "|").map(String.init))
        #expect(session.screen.contains(shows), "\(session.screen)")
    }

    @Test func `the wheel goes through the choices of a box`() throws {
        var session = try ReadingSession()
        try session.press(":theme<space>")
        let before = session.state.prompt?.chosen ?? 0
        try session.wheel(down: true)
        #expect(session.state.prompt?.chosen == before + 1)
    }

    @Test func `a click in a comparison goes to that passage, on its side`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjcgg")
        try session.click(["Hospitals in the valley"])
        #expect(session.state.comparison?.side == .b)
        #expect(session.state.comparison?.pair ?? 0 > 0)
    }
}
