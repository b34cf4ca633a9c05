import Chance
import NewsModel
import Testing

@testable import Extraction

/// Libraries made of names that only just are one or are not: spellings, misspellings, acronyms, surnames of two.
@Suite struct FoldOrderTests {
    private static let people = [
        ["Aleksandar Vučić", "Aleksandar Vucic", "Aleksander Vucic", "Alexander Vucic", "Vucic", "A. Vucic"],
        ["Volodymyr Zelenskyy", "Volodymyr Zelensky", "Vladimir Zelensky", "Zelensky", "Zelenskiy"],
        ["Sergei Markov", "Sergey Markov", "Sergej Markow", "Ivan Markov", "Markov"],
        ["Robert Kennedy", "Robert F. Kennedy", "Roberta Kennedy", "Jane Kennedy", "Kennedy"],
        ["David L. Phillips", "David Phillips", "David M. Phillips", "Davide Phillips", "Phillips"],
        ["Park Geun-hye", "Park Geun-hwa", "Park", "Mohammed al-Karbouli", "Muhammad al-Karbuli", "Karbouli"],
    ]
    private static let bodies = [
        ["European Rivers Council (ERC)", "ERC", "European Roads Council (ERC)", "European Council on Rivers (ERC)"],
        ["Kosovo Institute for Policy Research", "Kosovar Institute for Policy Research", "KIPR"],
        ["Northern Water Board (NWB)", "National Water Board (NWB)", "NWB", "Water Board of the North (NWB)"],
    ]
    private static let places = [
        ["Bernjak", "Brnjak", "Bernyak"], ["Tolminska", "Tolminska", "Tolmniska", "Tolminka"], ["Belgrade", "Paris"],
    ]

    /// Sentences that name some of each, so that names wander between articles.
    private static func text(_ random: inout SplitMix) -> String {
        (0..<4).map { _ in
            let person = pick(people, &random), body = pick(bodies, &random), place = pick(places, &random)
            return [
                "Minister \(person) left \(place).", "“No,” said \(person) of the \(body).",
                "The \(body) met \(person) in \(place).", "\(place) rejected the plan of \(person), 45, there.",
            ][random.below(4)]
        }
        .joined(separator: " ")
    }

    private static func pick(_ rows: [[String]], _ random: inout SplitMix) -> String {
        let row = rows[random.below(rows.count)]
        return row[random.below(row.count)]
    }

    private func library(_ seed: UInt64) -> [Annotations] {
        var random = SplitMix(seed: seed)
        return (0..<30).map { _ in Extractor.annotate(MarkedText(Self.text(&random)).article) }
    }

    /// All that is told of each actor.
    private func told(_ actors: [Actor]) -> [String] {
        actors.map { actor in
            let aliases = actor.aliases.map { "\($0.surface) ×\($0.count) \($0.rule)" }.joined(separator: ", ")
            return "\(actor.id) \(actor.name) (\(actor.kind), \(actor.role ?? "")): \(aliases)"
        }
    }

    @Test(arguments: 1...4)
    func `in whatever order articles come, the same names are one, by the same rules`(seed: Int) {
        let articles = library(UInt64(seed))
        let expected = told(ActorFolder.fold(articles).actors)
        var random = SplitMix(seed: UInt64(seed) << 8)
        for _ in 0..<6 { #expect(told(ActorFolder.fold(articles.shuffled(using: &random)).actors) == expected) }
    }

    @Test(arguments: 1...4)
    func `what the reader keeps apart stays apart in every order, whatever joins the rest`(seed: Int) {
        let articles = library(UInt64(seed))
        let refused = RefusedFolds([("Aleksandar Vucic", "Aleksander Vucic"), ("Bernjak", "Brnjak"), ("ERC", "NWB")])
        let expected = told(ActorFolder.fold(articles, refused: refused).actors)
        var random = SplitMix(seed: UInt64(seed) << 8)
        for _ in 0..<6 {
            let found = ActorFolder.fold(articles.shuffled(using: &random), refused: refused)
            #expect(told(found.actors) == expected)
            for pair in [("Aleksandar Vucic", "Aleksander Vucic"), ("Bernjak", "Brnjak")] {
                #expect(!found.actors.contains { $0.isCalled(pair.0) && $0.isCalled(pair.1) }, "\(pair)")
            }
        }
    }

    @Test(arguments: [
        ("Ana Ruiz left. Ruiz said no.", "Ana Ruiz", "Ruiz"), ("Paris rejected the plan.", "France", "Paris"),
        ("The US left.", "United States", "US"), ("President Kennedy left.", "John F. Kennedy", "Kennedy"),
        ("The Upper Rivers Council (URC) met. The URC left.", "Upper Rivers Council", "URC"),
    ])
    func `what one article joins can be undone, too`(text: String, name: String, form: String) {
        let article = MarkedText(text).article
        func joined(_ refused: RefusedFolds) -> Bool {
            Extractor.corpus(of: [article], refused: refused).actors.contains { $0.name == name && $0.isCalled(form) }
        }
        #expect(joined(RefusedFolds()))
        #expect(!joined(RefusedFolds([(form, name)])))
    }

    @Test func `what was refused can be allowed again`() {
        var refused = RefusedFolds([("Vučić", "Vucic")])
        refused.allow("vucic", "Vučić")
        #expect(refused.isEmpty)
    }
}

extension Actor {
    fileprivate func isCalled(_ surface: String) -> Bool { aliases.contains { $0.surface == surface } }
}
