import NewsModel
import Testing

@testable import Extraction

@Suite struct ExplanationTests {
    private let explanation = Extractor.explain(
        "They met on Tuesday, 25 January 2011.", published: DateValue(edtf: "2011-01-28", because: Reason("given")))

    @Test func `it names the classes of each word`() {
        let january = explanation.words.first { $0.text == "January" }
        #expect(january?.classes == ["month", "monthname", "monthword"])
    }

    @Test func `it names the rules that fit and the one that wins`() {
        let rules = explanation.matches.map { ($0.wins ? "*" : "") + $0.rule }
        #expect(rules.contains("*weekday date"))
        #expect(rules.contains("weekday"))
        #expect(rules.contains("day month year"))
    }

    @Test func `it tells what the winner means and why`() {
        #expect(explanation.dates.map(\.value) == ["2011-01-25"])
        #expect(explanation.dates.first?.reason.words == "day, month and year stated")
    }
}
