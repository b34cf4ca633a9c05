import NewsModel
import Testing

@testable import Extraction

/// Every row of the tables about names does what it says.
@Suite struct ActorTableTests {
    private func context(_ text: MarkedText) -> NameContext {
        let names = NameText(Document(text.article)), range = text.spans[0].range
        let tokens = names.tokens.indices.filter { range.contains(Int(names.tokens[$0].start)) }
        let span = (tokens.first ?? 0)..<(tokens.last ?? 0) + 1
        return NameContext(reader: NameReader(names, names.sentences[0]), span: span)
    }

    @Test(arguments: KindEvidence.all.indices)
    func `every reason for a kind holds in its example`(row: Int) {
        let row = KindEvidence.all[row]
        #expect(row.holds(context(MarkedText(row.example))), "\(row.name): \(row.example)")
    }

    @Test(arguments: Metonymy.all.indices)
    func `every reason for a metonym holds in its example`(row: Int) {
        let row = Metonymy.all[row]
        #expect(row.holds(context(MarkedText(row.example))), "\(row.name): \(row.example)")
    }

    @Test func `every known actor is found by its name`() {
        let missed = KnownNames.all.actors.filter { $0.kind != .group }.filter { actor in
            let article = MarkedText("They spoke of \(actor.name) then.").article
            return !ActorFinder.find(in: Document(article)).actors.contains { $0.name == actor.name }
        }
        #expect(missed.map(\.name) == [])
    }
}
