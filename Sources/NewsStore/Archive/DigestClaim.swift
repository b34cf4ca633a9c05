import NewsModel

/// A telling of an article, as far as lists, search and the joining of events need it.
package struct DigestClaim: Hashable, Sendable {
    package var type: String
    /// EDTF; nil where the article does not say when.
    package var when: String?
    /// EDTF; what it seems to mean, where the article contradicts that.
    package var meant: String?
    /// 1…12 where its sentence names a month of a year that nobody knows.
    package var month: Int?
    package var status: Claim.Status
    package var isBackground: Bool
    package var sentence: TextRange
    package var trigger: TextRange
    package var summary: String
    /// Places in the list of the article's actors; and those of them who did it.
    package var actors: [Int] = []
    package var agents: [Int] = []

    init(
        type: String, when: String?, status: Claim.Status, isBackground: Bool, sentence: TextRange, trigger: TextRange,
        summary: String
    ) {
        self.type = type
        self.when = when
        self.status = status
        self.isBackground = isBackground
        self.sentence = sentence
        self.trigger = trigger
        self.summary = summary
    }

    init(_ claim: Claim, actors places: [Actor.ID: Int]) {
        self.init(
            type: claim.type, when: claim.when?.edtf, status: claim.status, isBackground: claim.isBackground,
            sentence: claim.sentence, trigger: claim.trigger, summary: claim.summary)
        meant = claim.corrected?.edtf
        actors = claim.actors.compactMap { places[$0] }
        agents = claim.roles.agents.compactMap { places[$0] }
    }

    /// Those of an article, in order.
    static func all(_ annotations: Annotations) -> [DigestClaim] {
        let actors = Dictionary(
            annotations.actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        return annotations.claims.map { claim in
            var digest = DigestClaim(claim, actors: actors)
            if claim.when == nil { digest.month = month(in: claim.sentence, annotations.dates) }
            return digest
        }
    }

    /// «XXXX-05»: the first date of a sentence that is a month and nothing else.
    private static func month(in sentence: TextRange, _ dates: [TemporalExpression]) -> Int? {
        let first = dates.partitioningIndex { $0.range.lowerBound >= sentence.lowerBound }
        let fields = dates[first...].prefix { $0.range.lowerBound < sentence.upperBound }
            .map { $0.value.split(separator: "-") }
        return fields.first { $0.count == 2 && $0[0] == unknownYear }.flatMap { Int($0[1]) }
    }

    static let unknownYear = "XXXX"

    /// The days that it means.
    var interval: CalendarInterval? { (meant ?? when).flatMap(EDTF.interval) }
}
