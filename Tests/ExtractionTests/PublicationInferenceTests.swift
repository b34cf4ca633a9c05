import NewsModel
import Testing

@testable import Extraction

@Suite struct PublicationInferenceTests {
    private static let dated = """
        On 20 March 2024 the province of Orrel closed the Kestrel bridge to lorries. On 23 March 2024 governor Ana \
        Lind inspected the cracked pillars of the bridge with minister Piet Olsen. On 28 March 2024 both \
        provinces signed an agreement on repairs.
        """

    /// Articles named by their places.
    private func corpus(_ texts: [String]) -> Corpus {
        let articles = texts.enumerated().map { place, text in
            var article = Article(id: "\(place)", path: "\(place)", bytes: Array(text.utf8))
            article.regions = MarkedText(text).article.regions
            return article
        }
        return Extractor.corpus(of: articles)
    }

    private func publications(_ texts: [String]) -> [Publication] { corpus(texts).articles.map(\.published) }

    @Test func `a weekend of which another article tells the day gives the days of writing`() throws {
        let found = publications([
            Self.dated, "Over the weekend governor Ana Lind inspected the cracked pillars of the Kestrel bridge.",
        ])[1]
        #expect(found.status == .inferred)
        #expect(found.when?.edtf == "2024-03-24/2024-03-28")
        let evidence = try #require(found.when).reason.evidence
        #expect(evidence.first?.says == "“the weekend” for what 0 dates 2024-03-23")
        #expect(evidence.contains { $0.article == "0" && $0.says == "dated 2024-03-23" })
        #expect(evidence.last?.says == "does not tell what 0 dates 2024-03-28: not after")
    }

    @Test func `a month of this year gets its year from another article`() {
        let told = "In March governor Ana Lind inspected the cracked pillars of the Kestrel bridge. "
        let found = publications([Self.dated, told + "This year was a bad one for bridges. In June floods came."])
        #expect(found[1].when?.edtf == "2024-06/2024-12")
    }

    @Test func `articles that share nothing tell nothing of each other`() {
        let found = publications([Self.dated, "Over the weekend the museum of Tarn lent two paintings to Vell."])
        #expect(found[1].when == nil)
    }

    @Test func `the order of the articles changes nothing`() {
        let told = "Over the weekend governor Ana Lind inspected the cracked pillars of the Kestrel bridge."
        let texts = [Self.dated, told, "The Kestrel bridge is old. Its pillars were built in 1931."]
        let one = publications(texts).map { $0.when?.edtf },
            other = publications(texts.reversed()).map { $0.when?.edtf }
        #expect(one == other.reversed())
    }

    @Test func `relative dates follow an inferred publication`() {
        let told = "Over the weekend governor Ana Lind inspected the cracked pillars of the Kestrel bridge."
        let corpus = corpus([Self.dated, told])
        #expect(corpus.annotations[1].dates.first?.when?.edtf == "2024-03-23/2024-03-24")
        #expect(corpus.annotations[1].claims.first?.when?.edtf == "2024-03-23/2024-03-24")
        #expect(corpus.annotations[1].claims.first?.resolution == .relative)
    }

    @Test func `what leads up to a date lies in the days that the other article gives the account`() {
        let told = """
            Truckers blockaded the road.

            Over the weekend governor Ana Lind inspected the cracked pillars of the Kestrel bridge.
            """
        let first = corpus([Self.dated, told]).annotations[1].claims.first
        #expect(first?.resolution == .article)
        #expect(first?.when?.edtf == "2024-03-23/2024-03-28")
        #expect(first?.when?.reason.words == "told before “the weekend”, of what 0 dates 2024-03-23")
    }
}
