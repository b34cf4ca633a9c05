import Testing

@testable import NewsModel

/// Texts in one line.
struct OneLineTests {
    // swift-format-ignore
    @Test(arguments: [
        ("The dam held", "The dam held"), ("  The dam\nheld  ", "The dam held"), ("Émile  Łódź", "Émile Łódź"),
        ("a\u{A0}b", "a b"), ("a\u{2009}b", "a b"), ("a\u{3000}b", "a b"), ("“a” – b", "“a” – b"), ("\t", ""), ("", ""),
        ("Дунай вода", "Дунай вода"), ("a\r\nb", "a b"), ("a\u{85}b", "a b"), ("a \u{301}b", "a b"),
    ])
    func `any run of blanks is one blank`(text: String, line: String) {
        #expect(text.inOneLine == line)
        #expect(text[...].inOneLine == line)
        // Always as it is character by character.
        #expect(line == text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}
