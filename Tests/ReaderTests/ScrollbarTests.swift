import Testing
import TerminalUI

@testable import Reader

/// The right edge of the text.
@Suite struct ScrollbarTests {
    /// The last column of the text pane, from top to bottom.
    private func edge(_ session: ReadingSession) throws -> String {
        let area = try #require(session.state.arrangement?.panes[.text]?.dropTop(1).right(1))
        let surface = session.state.draw()
        return area.rows.map { surface.text(ofRow: $0, columns: area.columns) }.joined()
    }

    @Test(arguments: [
        ("", "▐≠▐▐▐      "), ("/sirens<enter>", " ≠   ▐━▐▐▐ "), ("}}*", " ≠ ▐▐•▐▐   "), ("]c", "▐≠▐▐▐      "),
    ])
    func `it shows what is in sight, and where things lie`(keys: String, column: String) throws {
        var session = try ReadingSession(80, 24)
        try session.press("jj<enter>" + keys)
        let edge = try edge(session)
        #expect(edge == column)
    }

    @Test func `a text that is in sight as a whole has none`() throws {
        var session = try ReadingSession(120, 40)
        try session.press("jj<enter>/sirens<enter>")
        #expect(try edge(session).allSatisfy { $0 == " " })
    }

    @Test func `it has signs in ASCII`() throws {
        var session = try ReadingSession(80, 24, signs: .ascii)
        try session.press("jj<enter>/sirens<enter>")
        let edge = try edge(session)
        #expect(edge == " !   #=### ")
    }
}

extension Surface {
    fileprivate func text(ofRow y: Int, columns: Range<Int>) -> String {
        let row = Rect(x: columns.lowerBound, y: y, width: columns.count, height: 1)
        return String(decoding: text(in: row).bytes, as: UTF8.self)
    }
}
