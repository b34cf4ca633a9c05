import NewsModel
import Testing

@testable import Extraction

@Suite struct TaggerTests {
    @Test func `the model that the program brings along can be read`() { #expect(TaggerModel.shipped != nil) }

    @Test(arguments: [[], [0], [3, 0, 0, 0], [UInt8](repeating: 0xFF, count: 200)] as [[UInt8]])
    func `bytes that are no model are refused`(bytes: [UInt8]) { #expect(TaggerModel(bytes) == nil) }

    @Test func `weights are found again under their features`() throws {
        let rows: [UInt32: [Int8]] = [1: [1, -2, 3, 0, 0, 0, 0, 0, 9], 17: [0, 0, 0, 0, 0, 0, 0, 7, 0]]
        let pairs = [[Int8]](repeating: [Int8](repeating: 4, count: NameLabel.count), count: NameLabel.count)
        let model = try #require(TaggerModel(TaggerModel.bytes(weights: rows, transitions: pairs)))
        #expect((0..<NameLabel.count).map { model.weights(1)[$0] } == [1, -2, 3, 0, 0, 0, 0, 0, 9])
        #expect(model.weights(17)[7] == 7)
        #expect(model.weights(33) == TaggerModel.Scores())
        #expect(model.transitions[0][8] == 4)
    }

    @Test func `an inside follows nothing but its own kind, however great its weight`() {
        var score = TaggerModel.Scores()
        score[Int(NameLabel.insidePerson.rawValue)] = 1000
        let flat = [TaggerModel.Scores](repeating: TaggerModel.Scores(), count: NameLabel.count)
        let labels = NameTagger.best([score, score], flat)
        #expect(labels == [.beginPerson, .insidePerson])
    }

    @Test(arguments: [
        ("The talks with Ana Ruiz failed.", "person"), ("They fled to Tolmin last night.", "place"),
        ("He joined the Bank of Upper Tolmin.", "organisation"),
    ])
    func `each name has a kind with reasons`(text: String, kind: String) throws {
        let name = try #require(Extractor.explainNames(in: MarkedText(text).article).first)
        #expect(name.kind.rawValue == kind)
        #expect(!name.reasons.isEmpty)
    }

    @Test func `a name that no rule tells says what weighed most`() throws {
        let mentions = Extractor.annotate(MarkedText("Soldiers entered Umm Dabbagh and Tolmino.").article).mentions
        #expect(mentions.allSatisfy { !$0.rule.isEmpty && $0.rule != "learnt: " })
    }

    @Test func `days are cut off the end of a name`() {
        let text = MarkedText("The Labour Ministry Friday named Ana Ruiz.")
        let mentions = ActorFinder.find(in: Document(text.article)).mentions
        #expect(mentions.map { text.article.text($0.range) }.contains { $0.contains("Friday") } == false)
    }
}
