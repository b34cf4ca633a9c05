import NewsModel
import Testing

@testable import Extraction

@Suite struct ClaimTests {
    /// Claims of a text whose dates are marked with their EDTF value: «type edtf status: summary».
    private func claims(_ marked: String, published: String? = "2021-10-04") -> [String] {
        let text = MarkedText(marked)
        let dates = text.spans.map { span in
            let when = DateValue(edtf: span.label, because: Reason("marked"))
            return TemporalExpression(
                range: span.range, kind: .date, value: span.label, when: when, rule: "marked", reason: Reason("marked"))
        }
        let published = Publication(.given, published.flatMap { DateValue(edtf: $0, because: Reason("given")) })
        return ClaimFinder.claims(
            in: Document(text.article), dates: dates, mentions: [], actors: [], published: published
        )
        .claims.map { "\($0.type) \($0.when?.edtf ?? "undated") \($0.status): \($0.summary)" }
    }

    @Test func `a claim has the date of its clause`() {
        let found = claims("Talks failed in [May](2021-05), and the army attacked the town on [June 3](2021-06-03).")
        #expect(
            found == [
                "outcome 2021-05 asserted: Talks failed in May",
                "attack 2021-06-03 asserted: The army attacked the town on June 3",
            ])
    }

    @Test func `what is told next goes on with the date told last`() {
        let found = claims("In [1962](1962) the Soviets deployed missiles. Kennedy imposed a naval quarantine.")
        #expect(found.map { $0.prefix { $0 != ":" } } == ["deployment 1962 asserted", "sanction 1962 asserted"])
    }

    @Test func `a pluperfect looks back and is left undated`() {
        let found = claims("On [Friday](2021-09-24) crowds attacked the station. Voters had boycotted the polls.")
        #expect(found.last?.hasPrefix("protest undated asserted") == true)
    }

    @Test func `what is to come is announced`() {
        let found = claims("Elections are due to take place on [October 17](2021-10-17).")
        #expect(found == ["election 2021-10-17 announced: Elections are due to take place on October 17"])
    }

    @Test(arguments: [
        (
            "The envoy chose this time to inspect the troops.",
            ["visit undated asserted: The envoy chose this time to inspect the troops"]
        ),
        ("The envoy wanted to inspect the troops.", []),
        ("In [May](2021-05) rebels staged riots.", ["protest 2021-05 asserted: In May rebels staged riots"]),
        ("The United Nations may send food.", []),
        ("An earthquake struck the town.", ["disaster undated asserted: An earthquake struck the town"]),
        ("Rebels struck the town.", ["attack undated asserted: Rebels struck the town"]),
        (
            "Newly elected mayors went home, amid protests by the opposition.",
            ["protest undated asserted: Protests by the opposition"]
        ),
        (
            "The town fell after a NATO bombing campaign which drove the army out.",
            ["attack undated asserted: NATO bombing campaign"]
        ),
        ("Troops should be sent to the border and quickly reinforced.", []),
        ("The virus spread to two towns.", ["epidemic undated asserted: The virus spread to two towns"]),
        (
            "On [3 May](2021-05-03) the talks on a truce began.",
            ["negotiation 2021-05-03 asserted: Talks on a truce began"]
        ),
        ("In [May](2021-05) fears of an attack grew.", []),
        ("In [May](2021-05) such meetings were held.", []),
        (
            "The row began with effects related to municipal elections in [May](2021-05).",
            ["election 2021-05 asserted: Municipal elections in May"]
        ),
        ("He spread his papers on the table.", []),
        ("Talks collapsed.", ["negotiation undated asserted: Talks collapsed"]),
        ("A bridge collapsed.", ["disaster undated asserted: A bridge collapsed"]),
        ("It was clear that the plan had failed.", ["outcome undated asserted: The plan had failed"]),
    ])
    func `a happening is what its sentence makes of it`(text: String, claims: [String]) {
        #expect(self.claims(text) == claims)
    }

    @Test(arguments: [
        ("Talks have been held since 2011.", "2011/.."),
        ("Protests were held from March to May 2021.", "2021-03/2021-05"),
    ])
    func `a claim has the whole of a range of dates`(text: String, edtf: String) {
        #expect(Extractor.annotate(MarkedText(text).article).claims.map { $0.when?.edtf } == [edtf])
    }

    @Test func `a date told in passing is none to go on from`() {
        let found = claims(
            "On [Monday](2021-09-27) rebels attacked the town. Its mayor, who resigned in [May](2021-05), was there. "
                + "Thousands fled.")
        #expect(found.map { $0.prefix { $0 != ":" } }.last == "displacement 2021-09-27 asserted")
    }

    @Test func `an account goes on as long as each paragraph tells what happened`() {
        let start = "On [Monday](2021-09-27) rebels attacked the town.\n\nThe army sent tanks.\n\n"
        let found = { claims(start + $0).last?.prefix { $0 != ":" } }
        #expect(found("The mayor fled.") == "displacement 2021-09-27/2021-10-04 asserted")
        #expect(found("The town is old.\n\nThe mayor fled.") == "displacement undated asserted")
    }

    @Test func `what is over when a text is published is not announced by it`() {
        #expect(claims("The rebels of [May](2021-05) will attack again.") == [])
    }

    @Test func `what is told as recent lies shortly before publication`() {
        let found = claims("Renewed violence shook the town.")
        #expect(found == ["attack 2021-09-03/2021-10-04 asserted: Renewed violence shook the town"])
    }
}
