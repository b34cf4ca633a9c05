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
        ("[Ruiz](1) met [Olsen](2). “It is over,” she said.", "direct “It is over,” 1"),
        ("“It is over,” [Olsen](2) told [Ruiz](1).", "direct “It is over,” 2"),
        (
            "[Ruiz](1) was threatening to march on [Tarn](2) to “protect” miners, who were threatened by nobody, "
                + "whereas [Olsen](3) stated his terms.", "direct “protect” 1"
        ),
        ("They kept calling on “both sides” to rest, said nobody.", "scare “both sides” -"),
        ("[Ruiz](1) stated that the bridge was closed.", "indirect the bridge was closed 1"),
    ])
    func `speech is told from catchwords and given its speaker`(text: String, expected: String) {
        #expect(quotes(text) == [expected])
    }

    @Test func `two quotations under one word of speaking have two speakers`() {
        let found = quotes("which [Thaçi](1) labelled as a “correction”, and [Vučić](2) as “delineation”.")
        #expect(found == ["direct “correction” 1", "direct “delineation” 2"])
    }

    @Test func `a speech goes on over paragraphs`() {
        let found = quotes("[Ruiz](1) said: “It is over.\n\n“We go home.”")
        #expect(found == ["direct “It is over. 1", "direct “We go home.” 1"])
    }

    @Test func `an office stands for who holds it`() {
        let text = "Angela Merkel met Barack Obama. The chancellor said “it is over”."
        var article = Article(id: "t", path: "t", bytes: Array(text.utf8))
        article.regions = [Region(.body, 0..<text.utf8.count)]
        let actors = [
            Actor(id: 0, name: "Merkel", kind: .person, role: "Chancellor of Germany"),
            Actor(id: 1, name: "Obama", kind: .person, role: "President"),
        ]
        let mentions = [Mention(0..<13, actor: 0, rule: "marked"), Mention(18..<30, actor: 1, rule: "marked")]
        let found = QuoteFinder.quotes(in: Document(article), mentions: mentions, actors: actors)
        #expect(found.map(\.speaker) == [0])
    }

    @Test func `a mark that is never closed is no quotation`() {
        #expect(quotes("He said “it is over.").isEmpty)
    }
}
