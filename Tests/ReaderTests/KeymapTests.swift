import Configuration
import Foundation
import Testing
import TerminalUI

@testable import Reader

/// Keys of the presets and of config.toml.
@Suite struct KeymapTests {
    @Test(arguments: [
        ("\"X\" = \"all read\"", "X", "6 marked read"),
        ("\"gx\" = \"goto peak\"", "gx", "events"),
        ("\"<f5>\" = \"zoom pane\"", "<f5>", "List alone"),
        ("\"C-x\" = \":open engineers\"", "C-x", "─ Text ─"),
        ("[keys.list]\n\"j\" = \"previous\"", "jjj", "1/6"),
        ("\"R\" = \"\"", "R", "R does nothing here; ? shows the keys"),
        ("\"]\" = \"\"\n\"]\u{5d}\" = \"next day\"", "]e", "]e does nothing here"),
        ("\"V\" = \"next figure\"", "jj", "differs (V)"),
        ("\"V\" = \"filter\"", "Vnobody<enter>", "V changes the filter"),
        ("\"X\" = \"set mark\"\n\"m\" = \"\"", ":set<space>mark", "set a mark here: X and a letter"),
        ("[keys.comparison]\n\"V\" = \"next difference\"", "jjcjc", "V next   [c previous"),
        ("\"?\" = \"\"", "U", "U does nothing here; F1 shows the keys"),
    ])
    func `a line of config dot toml gives a key its meaning`(line: String, keys: String, shows: String) throws {
        var session = try Self.session(line.hasPrefix("[") ? line : "[keys]\n\(line)")
        try session.press(keys)
        #expect(session.screen.contains(shows), "\(session.screen.suffix(200))")
    }

    @Test(arguments: [
        ("\"x\" = \"nxt\"", "config.toml:2: no command nxt; nearest is next"),
        ("\"<fn>\" = \"next\"", "config.toml:2: no keys <fn>; keys are written j, gg, C-d, <f1>, <down>, <space>"),
        ("\"3x\" = \"next\"", "config.toml:2: 3x begins a count"),
        ("\"x\" = 3", "config.toml:2: x takes the name of a command in quotes"),
        ("[keys.lst]\n\"x\" = \"next\"", "config.toml:3: no pane lst; nearest is list"),
        ("[keys.list]\n\"x\" = \"swap\"", "config.toml:3: swap does not work in list, but in comparison"),
        ("[keys.prompt]\n\"x\" = \"accept\"", "config.toml:3: x is text while a line is typed"),
        ("\"g\" = \"first\"", "config.toml:2: g hides g"),
        ("\"jx\" = \"first\"", "config.toml:2: jx is never reached: j is next"),
        ("[kyes]\n\"x\" = \"next\"", "config.toml:3: no table [kyes]"),
    ])
    func `a mistake among the keys is one line, and the keys go on working`(line: String, mistake: String) throws {
        let text = "[keys]\n\(line)"
        let mistakes = UserConfiguration(ConfigurationText(Array(text.utf8))).mistakes
        #expect(mistakes.count == 1 && mistakes[0].hasPrefix(mistake), "\(mistakes)")
        var session = try Self.session(text)
        #expect(session.screen.contains(mistake.prefix(60)))
        try session.press("<down>")
        #expect(session.screen.contains("2/6"))
    }

    @Test func `what is unbound on purpose hides nothing`() {
        let longer = Command.all.flatMap(\.keys).filter { $0.first == .character("g") }.map(Key.name)
        let unbound = Set(longer).map { "\"\($0)\" = \"\"\n" }.joined()
        let text = "[keys]\n\(unbound)\"g\" = \"first\"\n"
        #expect(UserConfiguration(ConfigurationText(Array(text.utf8))).mistakes == [])
    }

    @Test(arguments: [
        ("newsboat", "A", "6 marked read"), ("newsboat", "jn", "3/6"), ("less", "<enter>f", "▌ for the repair"),
        ("less", "h", "Keys in List"), ("arrows", "<right>", "─ Text ─"), ("arrows", "<f1>", "Keys in List"),
        ("arrows", "<delete>", "Marked read"), ("arrows", "<f7>", " /"), ("arrows", "j", "j does nothing here; F1"),
        ("arrows", "<f4>peak<enter>", "events"),
    ])
    func `a preset has the keys its readers know`(preset: String, keys: String, shows: String) throws {
        var session = try Self.session("preset = \"\(preset)\"")
        try session.press(keys)
        #expect(session.screen.contains(shows), "\(session.screen.suffix(400))")
    }

    @Test(arguments: KeyPreset.all.map(\.name), Pane.allCases)
    func `nobody is locked in or left without help`(preset: String, pane: Pane) {
        let keymap = Keymap(.named(preset))
        for name in ["quit", "help", "palette", "next", "escape", "open", "cancel", "accept"] {
            guard let command = Command.named(name), command.panes.contains(pane) else { continue }
            #expect(!keymap.keys(of: command, in: pane).isEmpty, "\(name) in \(pane)")
        }
    }

    @Test(arguments: ["newsboat", "less"]) func `a preset leaves every command a key`(name: String) {
        // What gl and Ctrl-b do too.
        let doubled = ["back to list", "page back"]
        let keymap = Keymap(.named(name))
        for pane in Pane.allCases {
            for command in Command.all where command.panes.contains(pane) && !command.keys.isEmpty {
                let keys = keymap.keys(of: command, in: pane)
                #expect(!keys.isEmpty || doubled.contains(command.name), "\(command.name) in \(pane)")
            }
        }
    }

    @Test func `the arrows need no letter`() {
        let keymap = Keymap(.named("arrows"))
        let keys = Pane.allCases.flatMap { pane in Command.all.flatMap { keymap.keys(of: $0, in: pane) } }
        let letters = keys.joined().filter { if case .character(let sign) = $0 { sign != " " } else { false } }
        #expect(letters.isEmpty)
    }

    @Test func `hints, help, palette and which-key show the keys that work`() throws {
        let keys = """
            [keys]
            "?" = ""
            "<f1>" = ""
            "<f2>" = "help"
            "gl" = ""
            "gx" = "go to list"
            """
        var session = try Self.session(keys)
        #expect(session.row(of: "F2 help") == 38)
        try session.press("<f2>")
        #expect(session.screen.contains("gx            the article list"))
        try session.press("<esc>:list")
        #expect(session.screen.contains("gx │"))
        try session.press("<esc>g")
        session.pause()
        #expect(session.screen.contains("gx      the article list"))
    }

    @Test func `which-key waits as long as it is told, or for ever`() throws {
        var session = try Self.session("which_key_delay = 0")
        try session.press("g")
        session.pause()
        #expect(!session.screen.contains("the article list"))
    }

    @Test func `no configuration stops the program`() {
        let sample = Array(
            """
            preset = "less"
            measure = 50
            [keys]
            "]x" = "next event"
            "g" = ""
            [keys.list]
            "C-d" = "set tips on"
            """.utf8)
        for place in sample.indices {
            for byte in Array("\"<]g\n=3 \\".utf8) + [0, 0xFF] {
                var bytes = sample
                bytes[place] = byte
                let configuration = UserConfiguration(ConfigurationText(bytes))
                #expect(configuration.mistakes.allSatisfy { $0.hasPrefix("config.toml:") && !$0.contains("\n") })
            }
        }
    }

    private static func session(_ configuration: String) throws -> ReadingSession {
        let folder = FileManager.default.temporaryDirectory.appending(path: "keys-\(UUID().uuidString)")
        let path = folder.appending(path: "dateline/config.toml")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(configuration.utf8).write(to: path)
        return try ReadingSession(configuration: ConfigurationFile(environment: ["XDG_CONFIG_HOME": folder.path]))
    }
}
