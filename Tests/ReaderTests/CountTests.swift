import Testing

@testable import Reader

/// A number before a key.
@Suite struct CountTests {
    @Test(arguments: [
        ("3j", "4/6"), ("40G", "6/6"), ("3G", "3/6"), ("2gg", "2/6"), ("50%", "3/6"), ("jjj2k", "2/6"),
        ("<enter>2]e", "14 Mar 2024"), ("<enter>2<space>", "▌"), ("2<tab>", "section"), ("999999999999j", "6/6"),
        ("12", " 12"), ("2]", " 2]"), ("gw3l", "Timeline"), ("rjrjr3u", "6 unread"),
    ])
    func `repeats it, or says which one`(keys: String, shows: String) throws {
        var session = try ReadingSession()
        try session.press(keys)
        #expect(session.screen.contains(shows), "\(keys)")
    }

    @Test func `two pages read on are two presses`() throws {
        var once = try ReadingSession(80, 24), twice = try ReadingSession(80, 24)
        try once.press("<enter><space><space>")
        try twice.press("<enter>2<space>")
        #expect(once.state.selection.article == twice.state.selection.article)
        #expect(once.state.text == twice.state.text)
    }
}
