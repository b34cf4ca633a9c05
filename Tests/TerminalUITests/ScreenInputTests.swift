import Testing

@testable import TerminalUI

struct ScreenInputTests {
    @Test func `what is typed comes as keys`() {
        #expect(events(typing: "j\r\t\u{1B}\u{4}é\u{7F}") == "j <enter> <tab> <esc> C-d é <backspace>")
    }

    @Test func `a paste comes in one piece without control characters`() {
        var input = ScreenInput()
        type("q", into: &input)
        input.beginPaste()
        type("14 mar\n\u{1B}[2J", into: &input)
        #expect(input.events() == [.key(.character("q"))])
        input.take(.up)
        type("\u{9B}x", into: &input)
        input.endPaste()
        #expect(input.events() == [.paste("14 mar [2Jx")])
    }

    @Test func `a paste without end has a limit`() {
        var input = ScreenInput()
        input.beginPaste()
        for _ in 0..<70_000 { input.take(scalar: 0x61) }
        input.endPaste()
        #expect(input.events() == [.paste(String(repeating: "a", count: 65_536))])
    }

    private func events(typing text: String) -> String {
        var input = ScreenInput()
        type(text, into: &input)
        return input.events().map { if case .key(let key) = $0 { key.name } else { "?" } }.joined(separator: " ")
    }

    private func type(_ text: String, into input: inout ScreenInput) {
        for scalar in text.unicodeScalars { input.take(scalar: scalar.value) }
    }
}

struct TerminalTextTests {
    @Test func `where only ASCII is shown, typographic signs are plain and letters are question marks`() {
        #expect(sent("“Ruiz’s” – Čáp 危機…", isUTF8: false) == "\"Ruiz's\" - ??p ????.")
    }

    @Test func `a character on whose width the C library does not agree is replaced`() {
        #expect(sent("a危b", isUTF8: true) == "a危b")
        #expect(sent("a危b", isUTF8: true, columns: { _ in 1 }) == "a\u{FFFD} b")
        #expect(sent("e\u{301}", isUTF8: true, columns: { _ in 1 }) == "e")
    }

    private func sent(
        _ text: String, isUTF8: Bool, columns: (Unicode.Scalar) -> Int = { $0.columns ?? -1 }
    ) -> String {
        var surface = Surface(width: text.columns, height: 1)
        surface.put(text, x: 0, y: 0)
        let scalars = surface.row(0).filter { $0.columns > 0 }
            .flatMap { TerminalText($0, isUTF8: isUTF8, columns: columns).cells.joined() }
        return String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }
}
