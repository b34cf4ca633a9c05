import NewsModel
import Testing

@testable import Extraction

@Suite struct QuoteTests {
    /// A text in which names are marked with their number, and the quotations found, as «range kind speaker».
    private func quotes(_ marked: String) -> [String] {
        let text = MarkedText(marked)
        let mentions = text.spans.map { Mention($0.range, actor: Int($0.label) ?? 0, rule: "marked") }
        return QuoteFinder.quotes(in: Document(text.article), mentions: mentions).map { quote in
            let words = text.article.text(quote.range)
            return "\(quote.kind) \(words) \(quote.speaker.map(String.init) ?? "-")"
        }
    }

    @Test(arguments: [
        ("[Ana Ruiz](1) said “it is over”.", "direct “it is over” 1"),
        ("“It is over,” said [Ana Ruiz](1).", "direct “It is over,” 1"),
        ("[Holbrooke](1) said of [Milosevic](2): “He makes it bigger.”", "direct “He makes it bigger.” 1"),
        ("This “drama” came from [Serbia](1).", "scare “drama” -"),
        (
            "As [Tim Marshall](1) warns, it grows. The force “looks more and more like a real army today”.",
            "direct “looks more and more like a real army today” 1"
        ),
        ("[Ruiz](1) said \"no\" twice.", "direct \"no\" 1"),
    ])
    func `speech is told from catchwords and given its speaker`(text: String, expected: String) {
        #expect(quotes(text) == [expected])
    }

    @Test func `two quotations under one word of speaking have two speakers`() {
        let found = quotes("which [Thaçi](1) labelled as a “correction”, and [Vučić](2) as “delineation”.")
        #expect(found == ["direct “correction” 1", "direct “delineation” 2"])
    }

    @Test func `a mark that is never closed is no quotation`() {
        #expect(quotes("He said “it is over.").isEmpty)
    }
}
