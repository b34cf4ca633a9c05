import Testing

@testable import TerminalUI

struct GlyphTests {
    // swift-format-ignore
    @Test(arguments: [
        ("\u{1B}[2Jx", "␛[2Jx"),                 ("a\u{0}b", "a␀b"),                  ("\u{7F}\r\u{8}", "␡␍␈"),
        ("\u{9B}31m", "<9B>31m"),                ("\u{85}", "<85>"),                  ("a\u{202E}b", "a<RLO>b"),
        ("\u{2066}\u{2069}", "<LRI><PDI>"),      ("\u{200E}\u{200F}\u{61C}", "<LRM><RLM><ALM>"),
        ("pass\u{200B}word", "pass<ZWSP>word"),  ("pass\u{200D}word", "pass<ZWJ>word"),
        ("\u{2028}\u{2029}\u{FEFF}", "<LS><PS><BOM>"), ("\u{E0041}\u{E007F}", "<U+E0041><U+E007F>"),
        ("\u{301}a", "◌\u{301}a"),
        ("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", "a\u{300}\u{301}\u{302}\u{303}"),
        ("\u{E000}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("A\u{FE00}\u{FE01}\u{FE02}", "A<VS2><VS3>"),
        ("a\tb\u{A0}c\u{3000}d", "a b c  d"),    ("co\u{AD}operate", "cooperate"),
        ("\u{AD}a\u{AD}\u{AD}", "<SHY>a<SHY>"),
        ("👩‍🚀!", "👩!"), ("👍🏽", "👍"), ("🇨🇿", "CZ"), ("🇨🇿🇸🇰🇭", "CZSKH"), ("1️⃣", "1\u{20E3}"), ("❤️‍🔥", "❤"),
        ("سلام می‌خواهم", "سلام میخواهم"), ("שָׁלוֹם", "שָׁלוֹם"), ("한국", "한국"), ("क्षि", "क्षि"), ("č日ｱ", "č日ｱ"),
    ])
    func `what could steer the terminal or hide is shown`(source: String, shown: String) {
        let glyphs = Array(Glyphs(Array(source.utf8)))
        #expect(glyphs.map(\.text).joined().unicodeScalars.elementsEqual(shown.unicodeScalars))
        #expect(glyphs.reduce(0) { $0 + $1.length } == source.utf8.count)
    }

    @Test(arguments: [
        ([0xFF], 1), ([0x41, 0xC3, 0x42], 3), ([0xE2, 0x82], 2), ([0xED, 0xA0, 0x80], 3), ([0xC0, 0x80], 2),
        ([0xF4, 0x90, 0x80, 0x80], 4), ([0x80, 0xC3, 0xA9], 2),
    ])
    func `each byte that is not UTF-8 is one mark of one column`(bytes: [UInt8], columns: Int) {
        let glyphs = Array(Glyphs(bytes))
        #expect(glyphs.reduce(0) { $0 + $1.columns } == columns)
        #expect(glyphs.reduce(0) { $0 + $1.length } == bytes.count)
    }

    @Test(arguments: [
        ("a", 1), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("Ａ", 2), ("ｱ", 1), ("\u{1112}\u{1161}\u{11AB}", 2), ("🚨", 2),
        ("🇨🇿", 2), ("⠿", 1), ("कि", 2), ("\u{202E}", 5), ("\u{301}", 1), ("😀", 2), ("…", 1), ("", 0),
    ])
    func `columns are counted by cluster`(text: String, columns: Int) {
        #expect(text.columns == columns)
    }

    @Test func `characters of ambiguous width are as wide as the reader says`() {
        let text = "“Dam” … Δ é № ● \u{FFFD}"
        #expect(text.columns == 17)
        AmbiguousWidth.$columns.withValue(2) {
            #expect(text.columns == 17 + 8)
            var surface = Surface(width: 8, height: 1)
            surface.put("a“b”cdé!", x: 0, y: 0)
            #expect(surface.text == "a“b”cd")
            #expect("危\u{1F6A8}e\u{301}".columns == 5)
        }
    }

    @Test func `a heap of marks does not make one endless character`() {
        #expect(Array(Glyphs(Array(("e" + String(repeating: "\u{301}", count: 100_000)).utf8))).count > 3_000)
    }

    @Test func `nothing else than the marks reaches a cell`() {
        for value in Array(UInt32(0)...0x3FFFF) + Array(0xE0000...0xE0FFF) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for glyph in Glyphs(Array(String(scalar).utf8)) where !glyph.text.unicodeScalars.allSatisfy(isHarmless) {
                Issue.record("U+\(String(value, radix: 16)) is shown as \(glyph.text.debugDescription)")
            }
        }
    }

    private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .surrogate, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
        case .format: (0x600...0x8E2).contains(scalar.value) && scalar.value != 0x61C
        default: !scalar.properties.isBidiControl
        }
    }

    @Test func `a text too long is cut with a sign`() {
        #expect("Governor orders valley emptied".clipped(to: 12, ellipsis: "…") == "Governor or…")
        #expect("危機危機".clipped(to: 4, ellipsis: "…") == "危…")
        #expect("short".clipped(to: 5, ellipsis: "…") == "short")
        #expect("short".clipped(to: 0, ellipsis: "…") == "")
    }
}
