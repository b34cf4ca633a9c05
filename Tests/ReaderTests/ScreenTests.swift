import Testing
import TerminalUI

@testable import Reader

/// What a reader sees at the four window sizes, after some keys. The screens are text files beside this one.
@Suite struct ScreenTests {
    static let sizes = [(60, 20), (80, 24), (120, 40), (200, 60)]

    private static let note = "Herald says 9,500: who counted, and did they go from door to door?"
        .replacing(" ", with: "<space>")

    // swift-format-ignore
    static let keys: [(name: String, keys: String)] = [
        ("start",       ""),
        ("reading",     "jj<enter>"),
        ("labels",      "jj<enter>f"),
        ("passage",     "jj<enter>vj"),
        ("why",         "jj<enter>]tgy"),
        ("timeline",    "gwll"),
        ("lanes",       "gwx"),
        ("days",        "gw$hhvll"),
        ("zoomed",      "gwZ"),
        ("date",        "@15<space>mar"),
        ("actors",      "jjga"),
        ("find-list",   "/dam"),
        ("find-time",   "gw/crack<enter>n"),
        ("filter",      "Factor:ruiz<space>-tarn"),
        ("filtered",    "Factor:ruiz<enter>Fhas:date<enter>"),
        ("mistake",     "Factor:ruiz<space>actr:mayors"),
        ("palette",     ":goto<space>15<space>mar"),
        ("commands",    ":read"),
        ("settings",    ":set<space>"),
        ("which-key",   "g"),
        ("help",        "?"),
        ("note-prompt", "jj<enter>awho<space>counted?"),
        ("note",        "jj<enter>a\(note)<enter>jk"),
        ("marks",       "jj<enter>]emajmb'"),
        ("compare",     "jjcjc"),
        ("columns",     "jjcjc+"),
    ]

    @Test(arguments: sizes, keys)
    func `the screen is the recorded one`(size: (Int, Int), keys: (name: String, keys: String)) throws {
        try expectRecorded("\(keys.name)-\(size.0)x\(size.1).screen", Self.screen(size, keys.keys).text)
    }

    /// What is seen in a window after some keys.
    static func screen(_ size: (Int, Int), _ keys: String) throws -> Surface {
        var session = try ReadingSession(size.0, size.1)
        try session.press(keys)
        if !session.state.typed.isEmpty { session.pause() }
        return session.state.draw()
    }

    @Test(arguments: sizes) func `the screen in ASCII is the recorded one`(size: (Int, Int)) throws {
        var session = try ReadingSession(size.0, size.1, signs: .ascii)
        try session.press("jj<enter>")
        try expectScreen("ascii-\(size.0)x\(size.1)", session)
    }

    @Test func `a window too small says so`() throws { try expectScreen("too-small-36x8", ReadingSession(36, 8)) }
}
