import Testing
import TerminalUI

@testable import Reader

/// What colours a reader sees in each theme. The files beside the screens tell them in words.
@Suite struct LookTests {
    // swift-format-ignore
    static let keys: [(name: String, keys: String)] = [
        ("reading",  "jj<enter>/reservoir<enter>"),
        ("timeline", "gwll"),
        ("compare",  "jjcjc"),
    ]

    @Test(arguments: Theme.all.map(\.name), keys)
    func `the looks are the recorded ones`(theme: String, keys: (name: String, keys: String)) throws {
        var session = try ReadingSession(80, 24)
        try session.press(keys.keys)
        let looks = session.state.draw().looks(in: try #require(Theme.named(theme)))
        try expectRecorded("\(keys.name)-\(theme).looks", looks)
    }

    /// Those too that none of the screens shows.
    @Test(arguments: Theme.all.map(\.name)) func `each role looks as recorded`(theme: String) throws {
        var surface = Surface(width: 20, height: Role.allCases.count)
        for (y, role) in Role.allCases.enumerated() { surface.put(role.rawValue, x: 0, y: y, style: Style(role)) }
        try expectRecorded("roles-\(theme).looks", surface.looks(in: try #require(Theme.named(theme))))
    }
}
