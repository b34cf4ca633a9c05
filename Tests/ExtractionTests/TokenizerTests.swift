import NewsModel
import Testing

@testable import Extraction

@Suite struct TokenizerTests {
    /// The tokens of a text, with a bar between them; a line break is shown as ¶.
    private func tokens(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return Tokenizer.tokens(of: bytes)
            .map { $0.kind == .lineBreak ? "¶" : String(decoding: bytes[$0.range], as: UTF8.self) }
            .joined(separator: "|")
    }

    @Test(arguments: [
        ("Serbia’s army, the States’ bet", "Serbia|’s|army|,|the|States|’|bet"),
        ("O’Brien didn't go", "O’Brien|didn't|go"),
        ("the U.S. and Plan B. Then", "the|U.S.|and|Plan|B|.|Then"),
        ("3,600 troops, 1.5 km, 20th, the 1990s", "3,600|troops|,|1.5|km|,|20th|,|the|1990s"),
        ("mid-2020 “Vučić”…", "mid|-|2020|“|Vučić|”|…"),
        ("a\u{A0}b\r\n\r\nc", "a|b|¶|c"),
        ("T-72 M16", "T|-|72|M16"),
    ])
    func `words, numbers and signs are told apart`(text: String, expected: String) {
        #expect(tokens(text) == expected)
    }

    @Test func `a word has one key however it is written`() {
        let keys = ["Vučić", "VUCIC", "vucic", "Vuc\u{30C}ic\u{301}"].map {
            Tokenizer.tokens(of: Array($0.utf8))[0].key
        }
        #expect(Set(keys) == [WordKey.of("vucic")])
    }

    @Test func `bytes that are no text become signs`() {
        let tokens = Tokenizer.tokens(of: [0x41, 0xFF, 0x00, 0xC3, 0x1B])
        #expect(tokens.map(\.range) == [0..<1, 1..<2, 3..<4])
        #expect(tokens[1].isSign("\u{FFFD}"))
    }

    @Test(arguments: [
        ("2021", 2021), ("3,600", 3600), ("1.5", -1), ("20th", 20), ("1990s", 1990), ("99999999999", -1),
    ])
    func `a number has its value`(text: String, value: Int32) {
        #expect(Tokenizer.tokens(of: Array(text.utf8))[0].value == value)
    }
}
