import Foundation
import Testing

@testable import TerminalUI

struct EscapeTests {
    @Test(arguments: [
        "https://example.org/\u{1B}[2J", "https://example.org/\u{7}", "https://example.org/a b",
        "https://example.org/é", "javascript:alert(1)", "data:text/html,x", "//example.org", "",
        "https://" + String(repeating: "a", count: 5_000),
    ])
    func `an address that is not plain is no link`(address: String) {
        #expect(Escape.link(address, number: 1) == nil)
        var surface = Surface(width: 10, height: 1)
        surface.link(surface.area, to: address)
        #expect(surface.row(0).allSatisfy { $0.link == 0 })
    }

    @Test func `a title is letters, digits and plain signs`() {
        #expect(Escape.title("Kříž\u{1B}]0;x\u{7} \u{9C}\u{202E}\n危機") == "\u{1B}]2;Kříž]0;x 危機\u{1B}\\")
        #expect(Escape.title(String(repeating: "x", count: 500)).utf8.count < 100)
    }

    @Test(arguments: ["", "a", "ab", "abc", "危機 \u{1B}]52;c;!\u{7}", String(repeating: "Dam ", count: 500)])
    func `what is copied is sent in letters and digits`(text: String) {
        #expect(Escape.base64(text.utf8) == Data(text.utf8).base64EncodedString())
    }

    @Test func `what other programs are handed does not steer a terminal`() {
        #expect("a\u{1B}[2Jb\u{9B}c\nd\u{202E}e👩‍🚀\r".withoutControls == "a[2Jbc\nde👩‍🚀")
    }

    // swift-format-ignore
    @Test(arguments: [
        (["TERM": "xterm-kitty"],                                               "links clipboard title questions"),
        (["TERM": "xterm-256color"],                                            "questions"),
        (["TERM": "xterm-256color", "VTE_VERSION": "6003"],                     "links title questions"),
        (["TERM": "xterm-256color", "VTE_VERSION": "4205"],                     "questions"),
        (["TERM": "tmux-256color", "TMUX": "x", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.4"], "links questions"),
        (["TERM": "tmux-256color", "TMUX": "x", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.3a"], ""),
        (["TERM": "screen", "VTE_VERSION": "6003", "KITTY_WINDOW_ID": "1"],     ""),
        (["TERM": "xterm-256color", "TMUX": "x", "KITTY_WINDOW_ID": "1"],       ""),
        (["TERM": "vt100"],                                                     ""),
        (["TERM": "linux"],                                                     ""),
    ])
    func `a terminal takes what is known of it, and the inner one counts`(environment: [String: String], takes: String) {
        let abilities = KnownTerminal.abilities { environment[$0] ?? "" }
        let names: [(KnownTerminal.Abilities, String)] = [
            (.links, "links"), (.clipboard, "clipboard"), (.title, "title"), (.questions, "questions"),
        ]
        #expect(names.filter { abilities.contains($0.0) }.map(\.1).joined(separator: " ") == takes)
    }
}
