import NewsModel
import Testing

@testable import Extraction

@Suite struct DisagreementTests {
    /// Of texts with « // » between: «kind verdict: value | value».
    private func disagreements(_ texts: String) -> [String] {
        let articles = texts.split(separator: " // ").enumerated().map { place, text in
            var article = Article(id: "\(place)", path: "\(place)", bytes: Array(text.utf8))
            article.regions = [Region(.body, 0..<text.utf8.count)]
            return article
        }
        return Extractor.corpus(of: articles).disagreements.map { found in
            let values = found.sides.map { $0.value.isEmpty ? "-" : $0.value }
            return "\(found.kind.rawValue) \(found.verdict): \(values.joined(separator: " | "))"
        }
    }

    @Test(arguments: DisagreementRules.all.map(\.example))
    func `a row finds the disagreement of its example`(example: String) throws {
        let cut = try #require(example.ranges(of: " = ").last)
        let found = disagreements(String(example[..<cut.lowerBound]))
        #expect(found.contains(String(example[cut.upperBound...])), "found \(found)")
    }

    @Test(arguments: [
        // Only less exact.
        "In March 2021 rebels attacked the terminal of Ras Tarn. // In 2021 rebels attacked the terminal of Ras Tarn.",
        // Two happenings.
        "On 3 March 2021 rebels attacked Tarn with mortars. // On 9 June 2022 rebels attacked Tarn with mortars.",
        // A bound is no figure.
        "On 3 March 2021 rebels killed 12 guards in Tarn. // On 3 March 2021 rebels killed at least 10 guards in Tarn.",
        // Too far from each other to count one thing.
        "On 3 March 2021 rebels killed 12 guards in Tarn. // On 3 March 2021 rebels in Tarn killed 900 guards.",
        // One and the same judgement.
        "France’s weak policy cost lives. // France’s failed policy cost lives.",
        // Begun at different times.
        "The crisis was provoked by Armenia in March 2021. // In May 2016 Azerbaijan provoked the crisis.",
        // Two conflicts of one month.
        "In March 2021 police in Harare provoked violence. // In March 2021 a bank in Tunis provoked unrest.",
        // What is added is not the sum.
        """
        On 3 March 2021 rebels attacked the port of Tarn and killed three more guards. // On 3 March 2021 rebels \
        attacked the port of Tarn and killed two more guards.
        """,
        // Money is pledged again and again.
        """
        On 3 March 2021 France pledged 420m euros to Tarn at the summit in Rome. // On 3 March 2021 France pledged 371m \
        euros to Tarn at the summit in Rome.
        """,
        // One may say the same on two days.
        """
        On 3 March 2021 minister Ahmed Zaki told reporters that the port of Tarn was safe. // On 19 March 2021 minister \
        Ahmed Zaki told reporters that the port of Tarn was safe.
        """,
        // Other things have the rival words for their names.
        "Haiti lacks enforcement of building codes. // Relief was brought by peacekeepers in Haiti.",
        // A country may be invaded and, later, liberated.
        "Iraq’s invasion of Kuwait began on 2 August 1990. // The liberation of Kuwait began on 24 February 1991.",
        // There may be rebels and terrorists in one country.
        "Terrorists in Syria shelled the town. // Syria’s rebels left the town.",
        // A wish is no account.
        "Azerbaijan might provoke a crisis in March 2021. // The crisis was provoked by Armenia in March 2021.",
    ])
    func `what only looks like a contradiction is none`(texts: String) {
        #expect(disagreements(texts).filter { !$0.contains("complement") } == [])
    }

    @Test func `figures of different days are a series`() {
        let texts = ["killed 12 guards", "killed 20 guards"].enumerated().map { place, words in
            let text = "On 3 March 2021 rebels attacked the oil terminal of Ras Tarn and \(words)."
            var article = Article(id: "\(place)", path: "\(place)", bytes: Array(text.utf8))
            article.regions = [Region(.body, 0..<text.utf8.count)]
            article.published = Publication(
                .stated, DateValue(edtf: "2021-03-0\(4 + place)", because: Reason("stated")))
            return article
        }
        #expect(Extractor.corpus(of: texts).contradictions.isEmpty)
    }
}
