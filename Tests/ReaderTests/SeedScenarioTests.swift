import Extraction
import Foundation
import Interchange
import NewsModel
import Testing

@testable import Reader

/// What an analyst does with the five articles of `seeds`: the keys, and what must then be on the screen.
@Suite struct SeedScenarioTests {
    struct Scenario: Sendable {
        let name: String
        let keys: String
        let words: [String]

        init(_ name: String, _ keys: String, _ words: String...) {
            self.name = name
            self.keys = keys
            self.words = words
        }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let corpus: Corpus = {
        let articles = try? Importer.read([root.appending(path: "seeds").path]).articles
        return Extractor.corpus(of: articles ?? [])
    }()

    // swift-format-ignore
    static let scenarios: [Scenario] = [
        Scenario("Why this day?", "jjj<enter>]t]tgy",
            "Fri 26 May 2023", "“Last Friday”, counted from publication 31 May–4 Jun 2023", "day of a picture"),
        Scenario("The article without a date", "jjjjgy",
            "Oct–Dec 2023, inferred", "“May” for what European Council on Foreign", "Antony Blinken” in office"),
        Scenario("The slip", "gw/licence<enter>gy",
            "≠ KoSSev says Sun 20 Sep 2020", "≠ America Times says Sep 2021", "≠ KoSSev goes on to Thu 30 Sep 2021"),
        Scenario("Jump by date", "@2021-09<enter>", "Sep 2021 · ", "events, 3 articles"),
        Scenario("Jump into a month that one article names", "@2013<enter>", "2013"),
        Scenario("Tellings of one row", "gw/botsan<enter>gy", "«inspected» KoSSev", "«met» CEPA", "«inspect» America"),
        Scenario("Who is missing?", "gw/botsan<enter>gy", "KoSSev only: ", "Milan Mojsilović"),
        Scenario("Side by side by event", "cjc", "─ A  CEPA", "B  KoSSev"),
        Scenario("Same man", "jjga/vuc<enter>", "▸Aleksandar V", "18 mentions, 5 artic"),
        Scenario("Which Kennedy?", "jga/kennedy<enter><enter>", "▸John F. Kenn", "President", "With John F. Ke"),
        Scenario("What was to come", "@2021-10-17<enter>", "Municipal elections"),
        Scenario("Disagreements", "gc", "conflict: KoSSev says Sun 20 Sep 2020", "opposed: CEPA says Kosovo"),
        Scenario("His words", "jjga/vuc<enter>gq", "“protect the undefended Serbian population”", "“protect”"),
        Scenario("A series of figures", "gfpeacekeeper", "60,000", "50,000 peacekeepers"),
        Scenario("Voices", "gw/licence<enter>gy",
            "are one voice: shared author Lulzim Peci", "«were in a state of elevated combat readiness»"),
    ]

    @Test(arguments: scenarios) func `a scenario shows what an analyst looks for`(scenario: Scenario) throws {
        var session = try ReadingSession(160, 50, corpus: Self.corpus)
        try session.press(scenario.keys)
        for words in scenario.words {
            #expect(session.screen.contains(words), "\(scenario.name): no «\(words)» on\n\(session.screen)")
        }
    }

    @Test func `the picture in the README is what the program shows`() throws {
        var session = try ReadingSession(path: "seeds", corpus: Self.corpus)
        try session.press("jgw/licence<enter><enter>")
        let file = Self.root.appending(path: "README.md"), text = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(text.range(of: "```text\n")).upperBound
        let end = try #require(text[start...].range(of: "\n```")).lowerBound
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            let shown = text[..<start] + session.screen + text[end...]
            try String(shown).write(to: file, atomically: true, encoding: .utf8)
        } else {
            #expect(text[start..<end] == session.screen, "README.md is out of date: make record")
        }
    }

    @Test func `no series in time is a contradiction`() {
        #expect(Self.corpus.contradictions.filter { $0.kind == .quantity } == [])
        #expect(Self.corpus.figures(of: "peacekeeper").map(\.quantity.value) == [60_000, 50_000])
    }

    @Test func `what someone said is in order of time, whatever the spelling`() throws {
        let actor = try #require(Self.corpus.actor(named: "VUCIC"))
        let quoted = Self.corpus.quotations(of: actor)
        let years = quoted.compactMap { $0.when?.interval.earliest?.year }
        #expect(years == years.sorted())
        #expect(Set(quoted.map(\.article)).count >= 3)
        #expect(Set(quoted.map(\.quote.kind)) == [.direct, .indirect])
    }

    @Test func `an article is taken along as a table`() throws {
        var session = try ReadingSession(160, 50, corpus: Self.corpus)
        try session.press("gw")
        let table = PartExporter.markdown.write(.timeline(Array(session.state.corpus.events.indices)), Self.corpus)
        #expect(table.contains("30 Sep 2021"))
    }
}
