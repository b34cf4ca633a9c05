import Testing

@testable import Reader
@testable import TerminalUI

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

    /// All modes at all sizes: what words are written in which role. With the looks of these in each theme, which are
    /// recorded below, that is what a reader sees in any of them.
    @Test(arguments: ScreenTests.keys) func `the roles are the recorded ones at every size`(
        keys: (name: String, keys: String)
    ) throws {
        let sizes = try ScreenTests.sizes.map { size in
            "\(size.0)x\(size.1)\n" + (try ScreenTests.screen(size, keys.keys)).roles
        }
        try expectRecorded("\(keys.name).roles", sizes.joined(separator: "\n\n"))
    }

    /// Names of the same kind, dates, disputes: what is picked out in a text must not be taken for plain text, nor,
    /// where there are colours, one for the other.
    @Test(arguments: Theme.all) func `what is picked out is told from plain text and from each other`(theme: Theme) {
        let picked: [Role] = [
            .person, .state, .organisation, .force, .group, .place, .namedEvent, .date, .event, .differs,
        ]
        let looks = picked.map { theme.look(of: $0).appearance }, plain = theme.look(of: Role.text).appearance
        #expect(!looks.contains(plain))
        #expect(theme.name == "mono" || Set(looks).count == picked.count)
        #expect(theme.look(of: Role.selected).appearance != theme.look(of: Role.text).appearance)
    }

    /// Those too that none of the screens shows.
    @Test(arguments: Theme.all.map(\.name)) func `each role looks as recorded`(theme: String) throws {
        var surface = Surface(width: 56, height: Role.allCases.count)
        for (y, role) in Role.allCases.enumerated() {
            surface.put(role.rawValue, x: 0, y: y, style: Style(role))
            surface.put(role.rawValue, x: 14, y: y, style: Style(role, .bold))
            surface.put(role.rawValue, x: 28, y: y, style: Style(role, .reverse))
            surface.put(role.rawValue, x: 42, y: y, style: Style(role, .underline))
        }
        try expectRecorded("roles-\(theme).looks", surface.looks(in: try #require(Theme.named(theme))))
    }
}
