import NewsModel
import Testing

@testable import Extraction

/// Why claims are one happening, and why others are not, in words.
struct KinshipTests {
    @Test func `what is joined says by which date, words and actors`() throws {
        let corpus = corpus([
            ("2024-03-06", "Serbia and Kosovo signed an agreement on licence plates on 4 March 2024."),
            ("2024-03-09", "On 4 March 2024 Kosovo and Serbia signed the agreement on licence plates."),
        ])
        let event = try #require(corpus.events.first { $0.claims.count == 2 })
        let joined = Extractor.kinship(of: event, in: corpus).joined.map(\.words)
        #expect(joined.count == 1)
        for words in ["same date", "the same word «signed»", "both: ", "Serbia", "licence, plates"] {
            #expect(joined.first?.contains(words) == true, "\(joined)")
        }
    }

    @Test func `what stayed apart says which days differ`() throws {
        let corpus = corpus([
            ("2021-09-30", "Serbia deployed troops to the border with Kosovo in September 2021."),
            ("2023-10-02", "Serbia deployed troops to the border with Kosovo in September 2023."),
        ])
        let kinship = Extractor.kinship(of: try #require(corpus.events.first), in: corpus)
        #expect(kinship.joined.isEmpty)
        #expect(kinship.lookAlikes.map(\.event) == [1])
        #expect(kinship.lookAlikes.first?.bond.words.hasPrefix("other days: Sep 2021, Sep 2023; both: ") == true)
    }

    @Test func `an event that is like no other has neither`() {
        let corpus = corpus([
            ("2024-03-06", "A bomb exploded in Orel."), ("2024-03-09", "Peru elected a president on 4 March 2024."),
        ])
        #expect(Extractor.kinships(in: corpus).allSatisfy { $0 == EventKinship() })
    }

    private func corpus(_ reports: [(published: String, text: String)]) -> Corpus { Extractor.corpus(of: reports) }
}
