import NewsModel
import Testing

@testable import Reader

@Suite struct FindTests {
    /// The text with brackets around what is found.
    private func found(_ words: String, in text: String) -> String { found(words, in: Array(text.utf8)) }

    private func found(_ words: String, in bytes: [UInt8]) -> String {
        var (marked, last): ([UInt8], Int) = ([], 0)
        for range in Find(words)?.ranges(in: bytes) ?? [] {
            marked += bytes[last..<range.lowerBound] + [UInt8(ascii: "[")] + bytes[range] + [UInt8(ascii: "]")]
            last = range.upperBound
        }
        return String(decoding: marked + bytes[last...], as: UTF8.self)
    }

    @Test(arguments: [
        ("vucic", "Mr. [Vučić] and [VUCIC] met"), ("Vučić", "Mr. [Vucic] met"), ("strasse", "Die [Straße] ist lang"),
        ("the dam", "near [the\n  dam], [the\u{A0}dam]"), ("don't", "they [don’t] know"),
        ("\"safe\"", "it is [“safe”], he said"), ("a - b", "[a – b]"), ("cafe", "a [cafe\u{301}] here"),
        ("ana", "b[ana]na"), ("cooperate", "[co\u{AD}operate]"), ("вучић", "[Вучић] и [ВУЧИЋ]"),
        ("stras", "Die [Straß]e"), ("  dam   broke ", "the [dam broke] in"), ("...", "well[…] yes[...]"),
        ("oe", "M[oe]rs"), ("zz", "nothing here"), ("東京", "in [東京] now"),
    ])
    func `words are found however they are typed`(words: String, marked: String) {
        let text = String(marked.filter { !"[]".contains($0) })
        #expect(found(words, in: text) == marked)
    }

    @Test func `nothing to look for finds nothing`() {
        #expect(Find("") == nil)
        #expect(Find(" \u{AD} ") == nil)
    }

    @Test func `bytes that are not UTF-8 do no harm`() throws {
        let bytes: [UInt8] = [0xFF, 0xC4] + Array("dam".utf8) + [0xE2, 0x82] + Array("dam".utf8) + [0xC4]
        #expect(try #require(Find("dam")).ranges(in: bytes) == [2..<5, 7..<10])
        #expect(try #require(Find("é")).ranges(in: [0xC3]) == [])
    }

    @Test func `ranges are bytes of the whole text, also when only a part is searched`() throws {
        let bytes = Array("dam dam dam".utf8)
        let find = try #require(Find("dam"))
        #expect(find.ranges(in: bytes, within: 3..<9) == [4..<7])
        #expect(find.ranges(in: bytes, within: 8..<99) == [8..<11])
    }
}
