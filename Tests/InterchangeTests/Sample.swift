import NewsModel

@testable import Interchange

/// Two articles and what is found in them, small enough to read.
enum Sample {
    static let corpus = Corpus(
        articles: [talks, ferries], annotations: [talksAnnotations, ferriesAnnotations],
        actors: [
            Actor(
                id: 0, name: "Aleksandar Vučić", kind: .person, role: "President of Serbia",
                aliases: [Alias("Vučić", count: 1, rule: "surname"), Alias("Vucic", count: 1, rule: "diacritics")]),
            Actor(id: 1, name: "KFOR", kind: .force),
        ],
        events: [
            Event(
                id: 0, title: "Vučić met envoys", type: "meeting", when: may, actors: [0],
                claims: [ClaimReference(article: 0, claim: 0), ClaimReference(article: 1, claim: 0)], voices: 2),
            Event(id: 1, title: "Ferries stopped", type: "strike", when: nil, isBackground: true),
        ],
        disagreements: [
            Disagreement(
                .date, event: 0, summary: "two days",
                sides: [
                    .init(article: 0, range: 24..<30, value: "2023-05-26"),
                    .init(article: 1, range: 0..<5, value: "2023-05-27"),
                ])
        ])

    private static let may = DateValue(edtf: "2023-05-26", because: Reason("Friday before publication"))

    private static let talks = article("a.txt", "Talks resume\n\nVučić met envoys on Friday.")

    private static let ferries: Article = {
        var article = Self.article("b.txt", "Vucic met KFOR’s envoys; 3,600 \u{1B}[31msoldiers \u{202E}waited.")
        article.outlet = "The Harbour Gazette"
        article.authors = ["Ana Petrova", "Jonas Berg"]
        article.published = Publication(.stated, DateValue(edtf: "2023-06", because: Reason("stated")))
        return article
    }()

    private static func article(_ id: String, _ text: String) -> Article {
        var article = Article(id: id, path: id, bytes: Array(text.utf8))
        article.findParts()
        return article
    }

    private static let talksAnnotations: Annotations = {
        var found = Annotations()
        found.published = Publication(
            .inferred,
            DateValue(
                edtf: "2023-05-27/..",
                because: Reason("told as past", evidence: [Evidence(36..<42, says: "not before Friday")])))
        found.sentences = [14..<43]
        found.actors = [Actor(id: 0, name: "Vučić", kind: .person)]
        found.mentions = [Mention(14..<21, actor: 0, rule: "surname")]
        found.dates = [
            TemporalExpression(
                range: 36..<42, kind: .date, value: "2023-05-26", modifier: nil, when: may, rule: "weekday",
                reason: Reason("Friday before publication"))
        ]
        found.claims = [
            Claim(
                sentence: 14..<43, trigger: 22..<25, type: "meeting", summary: "Vučić met envoys", when: may,
                actors: [0])
        ]
        return found
    }()

    private static let ferriesAnnotations: Annotations = {
        var found = Annotations()
        found.actors = [Actor(id: 0, name: "Vucic", kind: .person), Actor(id: 1, name: "KFOR", kind: .force)]
        found.mentions = [Mention(0..<5, actor: 0, rule: "surname"), Mention(10..<14, actor: 1, rule: "acronym")]
        found.claims = [
            Claim(sentence: 0..<57, trigger: 6..<9, type: "meeting", summary: "Vucic met \u{9B}2J", when: nil)
        ]
        found.quotes = [Quote(0..<5, kind: .direct, speaker: 1), Quote(6..<9, kind: .scare)]
        found.quantities = [Quantity(27..<32, value: 3_600, unit: "soldier", qualifier: "about")]
        return found
    }()
}
