import Testing
import TerminalUI

@testable import Reader

/// What a reader sees at the four window sizes, after some keys. The screens are text files beside this one.
@Suite struct ScreenTests {
    static let sizes = [(60, 20), (80, 24), (120, 40), (200, 60)]

    // swift-format-ignore
    static let keys: [(name: String, keys: String)] = [
        ("start",    ""),
        ("reading",  "jj<enter>"),
        ("timeline", "gwll"),
        ("why",      "jj<enter>]tgy"),
        ("date",     "@15<space>mar"),
        ("actors",   "jjga"),
        ("help",     "?"),
        ("compare",  "jjcjc"),
    ]

    @Test(arguments: sizes, keys)
    func `the screen is the recorded one`(size: (Int, Int), keys: (name: String, keys: String)) throws {
        var session = try ReadingSession(size.0, size.1)
        try session.press(keys.keys)
        try expectScreen("\(keys.name)-\(size.0)x\(size.1)", session)
    }

    @Test(arguments: sizes) func `the screen in ASCII is the recorded one`(size: (Int, Int)) throws {
        var session = try ReadingSession(size.0, size.1, signs: .ascii)
        try session.press("jj<enter>")
        try expectScreen("ascii-\(size.0)x\(size.1)", session)
    }
}
