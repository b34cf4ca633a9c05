import Testing

@testable import TerminalUI

struct ScreenInputTests {
    // swift-format-ignore
    @Test(arguments: [
        ("j\r\t\u{4}é危\u{7F}\u{0}",            "j <enter> <tab> C-d é 危 <backspace> C- "),
        ("\u{1B}[A\u{1B}OA\u{1B}[1;5A",        "<up> <up> <up>"),
        ("\u{1B}[5~\u{1B}[6;3~\u{1B}[H\u{1B}[4~\u{1B}[Z", "<pgup> <pgdn> <home> <end> <s-tab>"),
        ("\u{1B}OP\u{1B}[[B\u{1B}[24~",        "<f1> <f2> <f12>"),
        ("\u{1B}g\u{1B}\u{1B}]e",              "<esc> g <esc> <esc> ] e"),
        ("\u{1B}[99;99x\u{1B}[200zj",          "j"),
        ("\u{1B}[?2026;1$yj\u{1B}[?1;2cj",     "j j"),
        ("\u{1B}[12\u{1B}[Aj",                 "<up> j"),
        ("\u{1B}[<0;5;3M\u{1B}[<0;5;3m\u{1B}[<64;1;1M\u{1B}[<65;80;24M", "press 4,2 wheelUp 0,0 wheelDown 79,23"),
        ("\u{1B}[200~Q\n\u{1B}[2J\u{1B}[201~j", "«Q [2J» j"),
        ("\u{1B}[200~\u{1B}[20\u{1B}[201~",     "«[20»"),
    ])
    func `what is sent is heard alike, wherever it is cut`(sent: String, heard: String) {
        let bytes = Array(sent.utf8)
        for cut in bytes.indices {
            var input = ScreenInput()
            input.take(bytes[..<cut])
            input.take(bytes[cut...])
            #expect(words(input.events()) == heard, "cut at \(cut)")
        }
    }

    @Test func `Escape is a key when nothing follows, and only then`() {
        var input = ScreenInput()
        input.take("\u{1B}".utf8)
        #expect(input.isWaiting && input.events() == [])
        input.pause()
        #expect(!input.isWaiting && input.events() == [.key(.escape)])
        input.take("\u{1B}[".utf8)
        input.pause()
        input.take("?2026;2$y".utf8)
        #expect(input.events() == [])
        #expect(input.answers[2026]?.isKnown == true)
    }

    @Test(arguments: [("0", false), ("1", true), ("2", true), ("3", true), ("4", false)])
    func `an answer says whether the terminal knows a mode`(state: String, isKnown: Bool) {
        var input = ScreenInput()
        input.take("\u{1B}[?2026;\(state)$y".utf8)
        #expect(input.answers[2026]?.isKnown == isKnown)
        #expect(input.events() == [])
    }

    @Test func `a terminal's own keys are those of its description`() {
        let keys = KeySequences { ["kf1": "\u{1B}[1z", "khome": "\u{8}", "kcuu1": "\u{1B}"][$0] ?? "" }
        #expect(keys[Array("[1z".utf8)] == .function(1))
        #expect(keys[[]] == nil && keys[[8]] == nil)
    }

    @Test func `a paste without end has a limit, and Ctrl-C ends it`() {
        var input = ScreenInput()
        input.take("\u{1B}[200~".utf8)
        input.take(Array(repeating: 0x61, count: 70_000))
        #expect(input.events() == [])
        input.endPaste()
        #expect(input.events() == [.paste(String(repeating: "a", count: 65_536))])
    }

    @Test func `bytes that are no text are no keys`() {
        var input = ScreenInput()
        input.take([0xFF, 0xC3, 0x28, 0xE2, 0x82, 0xC3, 0xA9, 0x80, 0xF0, 0x9F, 0x9A, 0xA8])
        #expect(words(input.events()) == "( é 🚨")
    }

    private func words(_ events: [ScreenEvent]) -> String {
        events.map { event in
            switch event {
            case .key(let key): key.name
            case .paste(let text): "«\(text)»"
            case .mouse(let action): "\(action.kind) \(action.x),\(action.y)"
            default: "?"
            }
        }
        .joined(separator: " ")
    }
}

struct TerminalTextTests {
    @Test func `where only ASCII is shown, typographic signs are plain and letters are question marks`() {
        #expect(sent("“Ruiz’s” – Čáp 危機…", isUTF8: false) == "\"Ruiz's\" - ??p ????.")
    }

    @Test func `a character keeps at most four marks`() {
        #expect(sent("a危e\u{301}", isUTF8: true) == "a危e\u{301}")
    }

    private func sent(_ text: String, isUTF8: Bool) -> String {
        var surface = Surface(width: text.columns, height: 1)
        surface.put(text, x: 0, y: 0)
        return surface.row(0).filter { $0.columns > 0 }.map { TerminalText($0, isUTF8: isUTF8).text }.joined()
    }
}
