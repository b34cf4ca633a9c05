import NewsModel
import Testing

@testable import Extraction

@Suite struct ActorFolderTests {
    private static let texts = [
        "Prime Minister Aleksandar Vučić left. Vučić said no. The European Rivers Council (ERC) met.",
        "They met Aleksander Vucic. Vucic said no. The towns of Bernjak and Brnjak lie near Tolmin.",
        "“No,” said Vucic. They met Sergei Markov. The ERC met Robert Kennedy.",
        "They met Sergey Markov, Jane Kennedy and Aleksandar Vucic. “No,” said Kennedy.",
    ]

    /// «Name (kind): surface ×count rule, …» for each actor of some texts.
    private func folded(_ texts: [String]) -> [String] {
        let annotations = texts.map { Extractor.annotate(MarkedText($0).article) }
        return ActorFolder.fold(annotations).actors.map { actor in
            let aliases = actor.aliases.map { "\($0.surface) ×\($0.count) \($0.rule)" }.joined(separator: ", ")
            return "\(actor.name) (\(actor.kind)): \(aliases)"
        }
    }

    @Test func `spellings of one name are one actor, and each says by which rule`() {
        #expect(
            folded(Self.texts).first
                == "Aleksandar Vučić (person): Vucic ×2 surname, Aleksandar Vucic ×1 diacritics, "
                + "Aleksandar Vučić ×1 title, "
                + "Aleksander Vucic ×1 misspelling, Vučić ×1 surname")
    }

    @Test(arguments: ["Serge", "European Rivers Council", "Bernjak"])
    func `transliterations, acronyms and spellings of places are joined`(name: String) {
        #expect(folded(Self.texts).filter { $0.hasPrefix(name) }.count == 1)
    }

    @Test func `two people of one surname stay two, and the surname by itself a third`() {
        let names = folded(Self.texts).compactMap { $0.split(separator: " (").first }
        #expect(names.filter { $0.hasSuffix("Kennedy") }.sorted() == ["Jane Kennedy", "Robert Kennedy"])
    }

    @Test func `the order of the articles changes nothing`() {
        let expected = folded(Self.texts)
        var random = SystemRandomNumberGenerator()
        for _ in 0..<20 { #expect(folded(Self.texts.shuffled(using: &random)) == expected) }
    }

    @Test(arguments: [
        ("vucic", "vucic", 0), ("aleksandar", "aleksander", 1), ("brnjak", "bernjak", 1), ("sprska", "srpska", 1),
        ("iran", "oman", nil),
    ])
    func `edit distance counts letters changed and neighbours swapped`(first: String, second: String, distance: Int?) {
        #expect(EditDistance.between(Array(first.utf8), Array(second.utf8), atMost: 1) == distance)
    }
}
