import NewsModel
import Testing

@testable import Extraction

@Suite struct EventTypeTests {
    /// The text with its triggers in square brackets, and their types.
    private func triggers(_ text: String) -> (marked: String, types: [String]) {
        var article = Article(id: "t", path: "t", bytes: Array(text.utf8))
        article.regions = [Region(.body, 0..<text.utf8.count)]
        let document = Document(article)
        let found = document.sentences.flatMap { TriggerFinder(document: document, sentence: $0).triggers() }
        var bytes = article.bytes
        for trigger in found.reversed() {
            let range = document.range(trigger.tokens)
            bytes.insert(UInt8(ascii: "]"), at: range.upperBound)
            bytes.insert(UInt8(ascii: "["), at: range.lowerBound)
        }
        return (String(decoding: bytes, as: UTF8.self), found.map(\.eventType.name))
    }

    @Test(arguments: EventType.all.map(\.name))
    func `the example of a row is found and is of its type`(name: String) throws {
        let row = try #require(EventType.all.first { $0.name == name })
        let (marked, types) = triggers(row.example.filter { !"[]".contains($0) })
        #expect(types.contains(name), "\(marked) \(types)")
        let word = row.example.split(separator: "[")[1].prefix { $0 != "]" }
        #expect(marked.contains("[\(word)]"), "\(marked)")
    }

    @Test func `every row has help, an example and a CAMEO root code or none`() {
        for row in EventType.all {
            #expect(!row.help.isEmpty && row.example.contains("["), "\(row.name)")
            #expect(row.cameo == "-" || (1...20).contains(Int(row.cameo) ?? 0), "\(row.name)")
        }
    }

    @Test(arguments: [
        "The US should sign the treaty.",
        "If the army attacked, NATO would respond.",
        "They wanted to attack the city.",
        "One could have thought that the two will start a war next day.",
        "Attacks are rare in the region.",
        "The elected mayors and the heavily armed men are well known.",
        "The agreement between the two countries is old.",
    ])
    func `what is wished, possible or general is no happening`(text: String) {
        #expect(triggers(text).marked == text)
    }

    @Test(arguments: [
        ("Elections are due to take place in April.", "[Elections] are due to take place in April."),
        ("The army did not attack.", "The army did not [attack]."),
        ("Serbia responded by deploying tanks.", "Serbia responded by [deploying] tanks."),
        ("It sent troops and sent flowers.", "It [sent] troops and sent flowers."),
        ("The crisis was de-escalated.", "The crisis was [de-escalated]."),
        ("Police fired tear gas.", "Police [fired] tear gas."),
        ("He stepped down on Monday.", "He [stepped down] on Monday."),
    ])
    func `a trigger is as long as its words`(text: String, expected: String) {
        #expect(triggers(text).marked == expected)
    }

    @Test(arguments: [
        ("attack", "attack attacks attacked attacked attacking"), ("deny", "deny denies denied denied denying"),
        ("force", "force forces forced forced forcing"), ("flee", "flee flees fleeed fleeed fleeing"),
    ])
    func `verbs are inflected by rule`(base: String, forms: String) {
        let found = Inflection.verb(base, doubles: false, irregular: []).map(\.word).joined(separator: " ")
        #expect(found == forms.replacing("fleeed", with: "fleed"))
    }
}
