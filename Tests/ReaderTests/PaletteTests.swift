import Configuration
import Foundation
import Testing

@testable import Reader

/// `:` finds commands, and what they take.
@Suite struct PaletteTests {
    @Test(arguments: [
        (":goto<space>14<space>mar<space>2024<enter>", "Thu 14 Mar 2024"),
        (":open<space>engineers<enter>", "─ Text ─"),
        ("gt:find<space>sirens<enter>", "in this text"),
        (":3<enter>", "3/6"),
        (":100%<enter>", "6/6"),
        (":set<space>measur<enter>50<enter>", "measure is 50"),
        (":set<space>measure<space>500<enter>", "measure takes 40 to 66, not 500"),
        (":set<space>measre<space>50<enter>", "No setting measre; nearest is measure"),
        (":qiut", "No command qiut; nearest is quit"),
        (":help<space>mark<space>all<enter>", "mark all articles shown read"),
        (":set<enter>", "which_key_delay"),
    ])
    func `what is typed behind the colon is done or answered`(keys: String, shows: String) throws {
        var session = try ReadingSession(120, 40)
        try session.press(keys)
        #expect(session.screen.contains(shows), "\(keys): \(session.screen.suffix(300))")
    }

    @Test func `a value is tried on while it is chosen, and Esc takes it off`() throws {
        var session = try ReadingSession()
        try session.press(":theme<space><down>")
        #expect(session.state.preferences.theme == "dark")
        try session.press("<esc>")
        #expect(session.state.preferences.theme == "default")
    }

    @Test func `Tab completes names and values`() throws {
        var session = try ReadingSession()
        try session.press(":set<space>tip<tab>of<tab>")
        #expect(session.state.prompt?.text == "set tips off")
        try session.press("<enter>")
        #expect(!session.state.preferences.showsTips)
    }

    @Test func `what was run from the palette last stands on top of it`() throws {
        var session = try ReadingSession()
        try session.press(":zoom<space>pane<enter>:theme<space>mono<enter>:")
        #expect(session.state.prompt?.choices.prefix(2).map(\.text) == ["theme", "zoom pane"])
        try session.press("zoom<enter>")
        #expect(!session.state.view.isZoomed)
    }

    @Test func `a prompt remembers what was typed at it`() throws {
        var session = try ReadingSession()
        try session.press("@peak<enter>@start<enter>/sirens<enter>@<up>")
        #expect(session.state.prompt?.text == "start")
        try session.press("C-p")
        #expect(session.state.prompt?.text == "peak")
        try session.press("C-nC-n")
        #expect(session.state.prompt?.text == "")
    }

    @Test func `set writes its line of config dot toml and no other; undo takes it back there too`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "palette-\(UUID().uuidString)")
        let path = folder.appending(path: "dateline/config.toml")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("# mine\nmeasure = 60 # narrow\n".utf8).write(to: path)
        let configuration = ConfigurationFile(environment: ["XDG_CONFIG_HOME": folder.path])
        var session = try ReadingSession(configuration: configuration)
        #expect(session.state.preferences.measure == 60)
        try session.press(":set<space>measure<space>50<enter>")
        #expect(try String(contentsOf: path, encoding: .utf8) == "# mine\nmeasure = 50 # narrow\n")
        try session.press("u")
        #expect(try String(contentsOf: path, encoding: .utf8) == "# mine\nmeasure = 60 # narrow\n")
    }
}
