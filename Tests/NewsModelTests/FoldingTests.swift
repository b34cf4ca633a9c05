@testable import NewsModel
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Vučić", "vucic"), ("VUČIĆ", "vucic"), ("Đinđić", "dindic"), ("Wałęsa", "walesa"), ("Malmö", "malmo"),
        ("København", "kobenhavn"), ("Straße", "strasse"), ("STRASSE", "strasse"), ("Ærø", "aero"), ("İzmir", "izmir"),
        ("Nguyễn Văn", "nguyen van"), ("Reykjavík", "reykjavik"), ("Þór", "thor"), ("ﬁnance", "finance"),
        ("Ｔｏｋｙｏ", "tokyo"), ("São Tomé", "sao tome"), ("ẞ", "ss"),
    ])
    func `Latin letters lose their case and their diacritics`(written: String, key: String) {
        #expect(Folding.fold(written) == key)
    }

    @Test func `a capital stands only in blocks of scripts that have some`() {
        let capitals = (0..<0x2100 as Range<UInt32>).compactMap(Unicode.Scalar.init)
            .filter(\.properties.changesWhenLowercased)
        #expect(capitals.allSatisfy(Folding.mayBeCapital))
    }

    @Test func `combining marks are dropped, so both ways of writing č have one key`() {
        #expect(Folding.fold("c\u{30C}") == Folding.fold("č"))
        #expect(Folding.fold("и\u{306}") == Folding.fold("й"))
    }

    @Test func `Cyrillic and Greek letters stay what they are, in lower case`() {
        #expect(Folding.fold("ВУЧИЋ") == "вучић")
        #expect(Folding.fold("Київ") == "киів")
        #expect(Folding.fold("ΑΘΗΝΑΣ") == Folding.fold("Αθήνας"))
        #expect(Folding.fold("東京") == "東京")
    }

    @Test func `quotes, dashes and blanks become the plain ones`() {
        #expect(Folding.fold("“don’t” – he\u{A0}said…") == "\"don't\" - he said...")
        #expect(Folding.fold("a\tb\u{2009}c\nd") == "a b c d")
        #expect(Folding.fold("co\u{AD}ope\u{200B}rate\u{FEFF}") == "cooperate")
    }

    @Test func `bytes that are not UTF-8 become replacement characters, one a byte`() {
        #expect(String(decoding: Folding.fold([0x41, 0xFF, 0xC4, 0x42, 0xE2, 0x82]), as: UTF8.self) == "a��b��")
        #expect(String(decoding: Folding.fold([0xED, 0xA0, 0x80, 0xC0, 0x80]), as: UTF8.self) == "�����")
    }

    @Test func `plain ASCII only loses its case`() {
        let ascii = (0x21...0x7E).map { UInt8($0) }.filter { $0 != UInt8(ascii: "`") }
        #expect(Folding.fold(ascii) == ascii.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 })
    }
}
