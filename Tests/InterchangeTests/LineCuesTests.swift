import Testing

@testable import Interchange

/// What is told of a paragraph before any rule looks at it: it may say too much, never too little.
struct LineCuesTests {
    private func cues(_ text: String) -> LineCues { LineCues(ArraySlice(text.utf8)) }

    @Test(arguments: Furniture.all.map(\.name))
    func `furniture is told by a word that it cannot do without`(name: String) throws {
        let row = try #require(Furniture.all.first { $0.name == name })
        #expect(cues(row.example).mayBeFurniture)
        #expect(cues("“\(row.example.uppercased())”").mayBeFurniture)
    }

    @Test(arguments: CaptionSign.all.filter { $0.weight >= 2 }.map(\.example))
    func `a caption is told in a long paragraph too`(example: String) {
        let words = Array(repeating: "word", count: 30).joined(separator: " ")
        #expect(cues("\(words) \(example)").mayBePicture)
    }

    @Test(arguments: SmallWords.others.map(\.example))
    func `a sentence of another language is told from English`(example: String) {
        #expect(cues(example).mayBeForeign)
        #expect(!cues(SmallWords.english.example).mayBeForeign)
    }

    @Test func `most paragraphs are told to be body unread`() {
        let text = """
            The mayor said on Monday that the sirens in the lower valley had failed, and that the people of the three \
            villages below the dam had been told by neighbours to leave their houses before the water came.
            """
        #expect(!cues(text).mayBeMoreThanBody)
    }

    @Test(arguments: ["The dam —  held.", "«Đinđić’s» co-founder…", "a\u{A0}b", "", "– –", "E\u{301}mile (2021)"])
    func `words are cut as rules cut them`(text: String) {
        var keys: [UInt64] = []
        WordKeys.forEach(in: ArraySlice(text.utf8)) { keys.append($0) }
        #expect(keys == Words(text).folded.map { WordKeys.key($0.utf8) })
    }
}
