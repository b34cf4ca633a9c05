import NewsModel

/// What words of a text say about the day of its publication.
struct PublicationEvidence: Hashable, Sendable {
    /// The days they leave possible.
    let bound: CalendarInterval
    let evidence: Evidence
    /// The day itself stands there, as «Published 25 January 2011».
    var isStatement = false
    /// Where it rests on other articles: what they say.
    var sources: [Evidence] = []

    static func notBefore(_ day: CalendarDate, _ range: TextRange, _ why: String) -> Self {
        Self(
            bound: CalendarInterval(earliest: day, latest: nil),
            evidence: Evidence(range, says: "\(why): not before \(day)"))
    }

    static func notAfter(_ day: CalendarDate, _ range: TextRange, _ why: String) -> Self {
        Self(
            bound: CalendarInterval(earliest: nil, latest: day),
            evidence: Evidence(range, says: "\(why): not after \(day)"))
    }
}

/// A way in which texts give away when they were published: a row of `PublicationRules`.
struct PublicationRule: Sendable {
    let name: String
    let help: String
    /// «text = EDTF»
    let example: String
    let evidence: @Sendable (DatedText) -> [PublicationEvidence]

    init(
        _ name: String, _ help: String, _ example: String,
        evidence: @escaping @Sendable (DatedText) -> [PublicationEvidence]
    ) {
        self.name = name
        self.help = help
        self.example = example
        self.evidence = evidence
    }
}
