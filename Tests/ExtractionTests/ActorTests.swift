import Foundation
import NewsModel
import Testing

@testable import Extraction

@Suite struct ActorTests {
    /// The marked sentences of a file beside this one.
    static let sentences: [String] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus/actors.txt")
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.filter { !$0.hasPrefix("#") }.map(String.init)
    }()

    @Test(arguments: sentences)
    func `names are found with their spans and kinds`(marked: String) {
        let text = MarkedText(marked), document = Document(text.article)
        let (actors, mentions) = ActorFinder.find(in: document)
        #expect(text.marked(mentions.map { ($0.range, actors[$0.actor].kind.rawValue) }) == marked)
    }

    @Test func `there are marked sentences`() { #expect(Self.sentences.count > 20) }

    /// The actors of a text with their surfaces, «Name: surface, surface», in order of their first mention.
    private func actors(_ words: String) -> [String] {
        let text = MarkedText(words), document = Document(text.article)
        let (actors, mentions) = ActorFinder.find(in: document)
        return actors.map { actor in
            let surfaces = mentions.filter { $0.actor == actor.id }.map { text.article.text($0.range) }
            return "\(actor.name): \(surfaces.joined(separator: ", "))"
        }
    }

    @Test(arguments: [
        ("Prime Minister Ana Ruiz left. Ruiz said no.", ["Ana Ruiz: Ana Ruiz, Ruiz"]),
        (
            "The Northern Rivers Council (NRC) met. The NRC said no.",
            ["Northern Rivers Council: Northern Rivers Council, NRC, NRC"]
        ),
        (
            "The Special Police Forces of Kosovo came. The Special Police Forces left.",
            ["Special Police Forces of Kosovo: Special Police Forces of Kosovo, Special Police Forces"]
        ),
        ("It joined NATO. The Alliance agreed.", ["NATO: NATO, Alliance"]),
        ("They met David L. Phillips. David Phillips left.", ["David L. Phillips: David L. Phillips, David Phillips"]),
        (
            "The Kosovo Serbs voted. Then local Serbs left.",
            ["Kosovo Serbs: Kosovo Serbs, local Serbs"]
        ),
        (
            "President Kennedy agreed. Robert Kennedy spoke. Then Kennedy left.",
            ["John F. Kennedy: Kennedy, Kennedy", "Robert Kennedy: Robert Kennedy"]
        ),
        (
            "Holly Petraeus spoke. David Petraeus left. Petraeus said no.",
            ["Holly Petraeus: Holly Petraeus", "David Petraeus: David Petraeus, Petraeus"]
        ),
    ])
    func `names of one actor are joined, and of two are not`(text: String, expected: [String]) {
        #expect(actors(text) == expected)
    }

    @Test(arguments: [
        ("Serbia’s president, Ana Ruiz, left.", "President of Serbia"),
        ("The Serbian Minister of Defence Ana Ruiz left.", "Minister of Defence of Serbia"),
        ("They met Gen. Ana Ruiz.", "Gen."),
        ("Ana Ruiz, the prime minister of Kosovo, left.", "Prime minister of Kosovo"),
        ("They met Ana Ruiz in May.", nil),
    ])
    func `the office beside a name is kept as role`(text: String, role: String?) {
        let actors = ActorFinder.find(in: Document(MarkedText(text).article)).actors
        #expect(actors.first { $0.name == "Ana Ruiz" }?.role == role)
    }
}
