import NewsModel
import Testing

@testable import Extraction

/// Days that matter, in small libraries.
struct DayTests {
    @Test func `what is named long after comes before what one busy day is full of`() {
        let days = ranked([
            ("2024-03-02", "The dam broke on Friday."), ("2024-03-03", "The valley lies under water since Friday."),
            ("2024-05-20", "Nobody had been warned before 1 March."),
            ("2024-07-01", "Since March 1 the road is closed."), ("2024-06-10", "The council met on Monday."),
            ("2024-06-10", "A school opened on Monday."), ("2024-06-10", "On Monday the bridge was painted."),
            ("2024-06-10", "It rained on Monday."),
        ])
        #expect(days.prefix(2).map(\.day.description) == ["2024-03-01", "2024-06-10"])
        #expect(days[0].reason.hasPrefix("named by 4 articles of 4 days, last 122 days later"))
    }

    @Test func `a sentence that others copy counts once`() {
        let copy = "The agency counted 14 dead on Tuesday."
        let days = ranked([("2024-03-06", copy), ("2024-03-06", copy), ("2024-03-07", copy)])
        #expect(days.first { $0.day.description == "2024-03-05" }?.articles == 1)
    }

    @Test func `what was never named is listed by what was published`() {
        let days = ranked([("2024-03-06", "The dam holds."), ("2024-03-06", "Rain is expected.")])
        #expect(days.map(\.day.description) == ["2024-03-06"])
        #expect(days.first?.reason == "2 published that day")
    }

    @Test func `a day ahead counts less than one that has been`() {
        let days = ranked([("2024-03-06", "A vote is set for 16 March. The dam broke on 25 February.")])
        #expect(days.map(\.day.description) == ["2024-02-25", "2024-03-16", "2024-03-06"])
    }

    @Test func `the stamps of a page name no days, and history is none of the crisis`() {
        let days = ranked([
            ("2024-03-06", "The dam broke on Friday. Updated Mon 3 June 2024 at 09:29. It was built on 4 May 1961.")
        ])
        #expect(days.map(\.day.description) == ["2024-03-01", "2024-03-06"])
    }

    @Test func `a day shows the words that came with it and stayed`() {
        let before = (1...9).map { ("2024-03-0\($0)", "The council of the valley talks of the harvest.") }
        let after = (10...14).map { ("2024-03-\($0)", "The flood took the harvest of the valley on 10 March.") }
        let days = ranked(before + after)
        #expect(days.first?.day.description == "2024-03-10")
        #expect(days.first?.words.first == "flood")
    }

    @Test func `the order of the articles changes nothing`() {
        let library = (10...28).map { ("2024-03-\($0)", "The dam broke on \($0 % 5 + 1) March, said \($0) people.") }
        #expect(ranked(library).map(\.reason) == ranked(library.reversed()).map(\.reason))
        #expect(ranked(library).map(\.score) == ranked(library.reversed()).map(\.score))
    }

    @Test(arguments: [(1.0, 0.0), (2, 0.693_147_180_6), (10, 2.302_585_093), (0.001, -6.907_755_279)])
    func `the logarithm is right to nine digits`(number: Double, logarithm: Double) {
        #expect(abs(number.naturalLogarithm - logarithm) < 1e-8)
    }

    private func ranked(_ library: [(published: String, text: String)]) -> [RankedDay] {
        let articles = library.map { published, text in
            var article = Article(id: text, path: text, bytes: Array(text.utf8))
            article.regions = [Region(.body, 0..<text.utf8.count)]
            article.published = Publication(.stated, DateValue(edtf: published, because: Reason("stated")))
            return article
        }
        return Extractor.rankedDays(of: articles).days
    }
}
