import Testing
import TerminalUI

@testable import Reader

/// Windows of all sizes: what stands where.
@Suite struct WindowTests {
    private static let sizes = [
        (160, 30), (120, 30), (100, 30), (80, 24), (80, 20), (60, 20), (40, 10), (200, 60), (500, 150), (120, 19),
    ]

    @Test(arguments: sizes) func `panes lie in the window, side by side, and none is too small to read`(
        width: Int, height: Int
    ) throws {
        for keys in ["", "<enter>", "ga", "gw", "C", "CZ", ":set<space>hints<space>off<enter>"] {
            var session = try ReadingSession(width, height)
            try session.press(keys)
            let arrangement = try #require(session.state.arrangement), window = session.state.window
            for (pane, area) in arrangement.panes {
                #expect(window.columns.contains(area.x) && area.columns.upperBound <= width, "\(pane) after \(keys)")
                #expect(arrangement.body.rows.contains(area.y), "\(pane) after \(keys)")
                #expect(area.rows.upperBound <= arrangement.body.rows.upperBound, "\(pane) after \(keys)")
                #expect(area.width >= 24 && area.height >= 5, "\(pane) is \(area) after \(keys)")
            }
            #expect(arrangement.panes[session.state.focus] != nil)
        }
    }

    @Test func `without hints the panes have their row, and a prompt still says what it means`() throws {
        var session = try ReadingSession(80, 24)
        let rows = try #require(session.state.arrangement).body.height
        try session.press(":set<space>hints<space>off<enter>")
        #expect(try #require(session.state.arrangement).body.height == rows + 1)
        #expect(!session.screen.contains("j/k move"))
        try session.press("@peak")
        #expect(session.screen.contains("events"))
        try session.press("<esc>")
        #expect(!session.screen.contains("Esc back"))
    }

    @Test func `thresholds of the layouts are settings`() throws {
        var session = try ReadingSession(130, 40)
        #expect(session.state.arrangement?.layout.name == "full")
        try session.press(":set<space>full_columns<space>140<enter>")
        #expect(session.state.arrangement?.layout.name == "stacked")
    }

    @Test func `a layout chosen is remembered for windows of this width`() throws {
        var session = try ReadingSession(200, 60)
        try session.press(":layout<space>stacked<enter>")
        session.resize(80, 24)
        #expect(session.state.arrangement?.layout.name == "stacked")
        session.resize(130, 40)
        #expect(session.state.arrangement?.layout.name == "full")
        session.resize(200, 60)
        #expect(session.state.arrangement?.layout.name == "stacked")
    }

    @Test func `hints name only what works now`() throws {
        var session = try ReadingSession()
        #expect(!session.screen.contains("n/N match"))
        try session.press("/sirens<enter>")
        #expect(session.screen.contains("n/N match"))
        try session.press("<esc>c")
        #expect(session.screen.contains("c compare with A"))
    }
}
