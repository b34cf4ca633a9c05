import NewsModel
import Testing

@testable import Extraction

@Suite struct QuantityTests {
    @Test(arguments: [
        "It has [3,600-strong peacekeeping force](3600 force) there.",
        "[30 heavily armed ethnic Serbs](30 serb) attacked.",
        "NATO sent [a thousand additional soldiers](1000 soldier).",
        "Turnout fell below [4 per cent](4 percent), or [4.5%](4.5 percent).",
        "It spent [$1.5 billion](1500000000 USD) in [two years](2 year).",
        "They kept [two crossing points](2 point) closed for [24 hours](24 hour).",
        "The peacekeepers came: [60,000](60000 peacekeeper) in Bosnia alone.",
        "Article 5 and the T-72 and Lazar 3 and #12 are names.",
    ])
    func `a number is read with its unit`(marked: String) {
        let text = MarkedText(marked)
        let found = QuantityFinder.quantities(in: Document(text.article), dates: [])
        let shown = found.map { (range: $0.range, label: "\(Self.plain($0.value)) \($0.unit)") }
        #expect(text.marked(shown) == marked)
    }

    @Test func `a word before says how exact it is`() {
        let text = MarkedText("Roughly 5000 troops, about 20 tanks, up to 60 lorries and as many as 30 boats came.")
        let found = QuantityFinder.quantities(in: Document(text.article), dates: [])
        #expect(found.map(\.qualifier) == ["Roughly", "about", "up to", "as many as"])
    }

    private static func plain(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }
}
