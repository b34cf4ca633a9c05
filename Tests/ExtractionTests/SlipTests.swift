import NewsModel
import Testing

@testable import Extraction

@Suite struct SlipTests {
    private func annotations(_ text: String) -> Annotations {
        var article = Article(id: "t", path: "t", bytes: Array(text.utf8))
        article.regions = [Region(.body, 0..<text.utf8.count)]
        return Extractor.annotate(article)
    }

    private static let account = """
        On 3 March 2019 the council banned lorries from the bridge. Hauliers blockaded the road. Elections are due to \
        be held on 5 April 2020. On 14 March 2020 the two sides signed an agreement.
        """

    @Test func `a year too early for its account is a slip`() throws {
        let found = annotations(Self.account)
        let slip = try #require(found.slips.first)
        #expect(slip.stated.edtf == "2019-03-03")
        #expect(slip.meant?.edtf == "2020-03-03")
        #expect(slip.proof.map(\.says) == ["2020-04-05", "2020-03-14"])
    }

    @Test func `what hangs on a slip is dated anew beside it`() {
        let claims = annotations(Self.account).claims
        #expect(claims.map { $0.when?.edtf }.prefix(2) == ["2019-03-03", "2019-03-03"])
        #expect(claims.map { $0.corrected?.edtf }.prefix(2) == ["2020-03-03", "2020-03-03"])
        #expect(claims.last?.corrected == nil)
    }

    @Test func `only the day that begins the account is a slip`() {
        let found = annotations("On 1 March 2019 the two sides signed a treaty. " + Self.account)
        #expect(found.slips.map(\.stated.edtf) == ["2019-03-03"])
    }

    @Test func `an account of two years is no slip`() {
        let text = "On 3 March 2019 the council banned lorries. On 14 March 2020 the two sides signed an agreement."
        #expect(annotations(text).slips.isEmpty)
    }

    @Test(arguments: [
        "On Saturday, 27 May 2023, rebels attacked Tarn.",
        "Talks were held from Friday to Monday.",
        "Talks were held from 30 December to 2 January 2023.",
        "Rebels attacked Tarn on 20 June 2023. The next day, 21 June 2023, the army sent tanks.",
        "Rebels attacked Tarn on 20 June 2023. Last week, on 3 June 2023, the army had sent tanks.",
        "Tsar Nicholas II abdicated on Thursday, 2 March 1917.",
    ])
    func `what only looks like a slip is none`(text: String) {
        #expect(annotations(text).slips.isEmpty)
    }
}
