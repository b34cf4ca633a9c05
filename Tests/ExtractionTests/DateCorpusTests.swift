import Foundation
import NewsModel
import Testing

@testable import Extraction

/// Sentences of several dates each, read as a whole.
@Suite struct DateCorpusTests {
    /// The marked sentences of a file beside this one.
    static let sentences: [String] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus/dates.txt")
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.filter { !$0.hasPrefix("#") }.map(String.init)
    }()

    @Test(arguments: sentences)
    func `dates are found with their spans and values`(marked: String) {
        let text = MarkedText(marked)
        let found = DateFinder(Document(text.article)).expressions(published: DateRuleTests.friday)
        #expect(text.marked(found.map { ($0.range, $0.when?.edtf ?? $0.value) }) == marked)
    }

    @Test func `publication within some days gives relative dates some days, or one when all agree`() throws {
        let published = DateValue(edtf: "2023-05-31/2023-06-04", because: Reason("inferred"))
        let article = Article(id: "text", path: "text", bytes: Array("Last Friday it rained, yesterday not.".utf8))
        let dates = DateFinder(Document(article)).expressions(published: published)
        #expect(dates.map { $0.when?.edtf } == ["2023-05-26", "2023-05-30/2023-06-03"])
        let reason = try #require(dates.first).reason.words
        #expect(reason == "“Last Friday”, counted from publication 31 May–4 Jun 2023")
    }

    @Test func `without a publication date relative dates say what they lack`() throws {
        let article = Article(id: "text", path: "text", bytes: Array("It rained last Friday, not in May 2009.".utf8))
        let dates = DateFinder(Document(article)).expressions(published: nil)
        #expect(dates.map { $0.when?.edtf } == [nil, "2009-05"])
        #expect(try #require(dates.first).reason.words == "“last Friday”: publication date unknown")
    }

    @Test(arguments: ["0001/9999", "../0001", "9999"])
    func `no publication is too far for relative dates`(edtf: String) {
        let text = "In 2009 and 999999999 years later, last week, in May, ten centuries ago and on 31 February."
        let article = Article(id: "text", path: "text", bytes: Array(text.utf8))
        let published = DateValue(edtf: edtf, because: Reason("given"))
        #expect(!DateFinder(Document(article)).expressions(published: published).isEmpty)
    }

    @Test func `a date counted from another names its words`() throws {
        let text = "They met on 12 March 2008 and parted the next day."
        let article = Article(id: "text", path: "text", bytes: Array(text.utf8))
        let evidence = DateFinder(Document(article)).expressions(published: nil).last?.reason.evidence.first
        #expect(article.text(try #require(evidence).range) == "12 March 2008")
    }

    @Test func `one date that must have its month first shows the order of all`() {
        let dates = { (text: String) in Extractor.annotate(MarkedText(text).article).dates.map(\.value) }
        #expect(dates("On 12/10/2010 and on 10/17/2010.") == ["2010-12-10", "2010-10-17"])
        #expect(dates("On 12/10/2010 and on 17/10/2010.") == ["2010-10-12", "2010-10-17"])
    }

    @Test func `the times that open the entries of a live page are no years`() {
        let entries = ["1103 Rescuers arrive", "1340 Aid is flown in", "1611 The president speaks", "1940 Talks go on"]
        let dates = Extractor.annotate(MarkedText(entries.joined(separator: ".\n\n")).article).dates
        #expect(dates.isEmpty)
        #expect(
            Extractor.annotate(MarkedText("1998 was hot. In 1940 it was not.").article).dates.map(\.value) == [
                "1998", "1940",
            ])
    }
}
