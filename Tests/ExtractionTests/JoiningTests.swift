import NewsModel
import Testing

@testable import Extraction

/// Which claims of several articles tell one happening, and which only look alike.
struct JoiningTests {
    @Test(arguments: TriggerFamily.all.map(\.name))
    func `the words of a family's example are of the family`(name: String) throws {
        let place = try #require(TriggerFamily.all.firstIndex { $0.name == name })
        let marked = TriggerFamily.all[place].example.split(separator: "[").dropFirst().map { $0.prefix { $0 != "]" } }
        #expect(marked.count == 2)
        for word in marked {
            let families = TriggerFamily.families[TriggerFamily.stem(word)] ?? 0
            #expect(families & 1 << UInt64(place) != 0, "\(word)")
        }
    }

    @Test func `two accounts of one day in other words are one event`() {
        let events = events([
            ("2024-03-06", "Rebels killed 14 miners in Orel on 4 March 2024."),
            ("2024-03-09", "The 14 miners of Orel died on 4 March 2024 when rebels came."),
        ])
        #expect(events.contains { $0.claims.count == 2 })
    }

    @Test func `what looks alike stays apart by its year`() {
        let events = events([
            ("2021-09-30", "Serbia deployed troops to the border with Kosovo in September 2021."),
            ("2023-10-02", "Serbia deployed troops to the border with Kosovo in September 2023."),
        ])
        #expect(events.allSatisfy { $0.claims.count == 1 })
    }

    @Test func `undated reports of one week are one event, those of another year are not`() {
        let events = events([
            ("2024-03-06", "Gunmen attacked the police station of Orel."),
            ("2024-03-07", "Gunmen attacked the police station of Orel."),
            ("2025-06-01", "Gunmen attacked the police station of Orel."),
        ])
        #expect(events.map(\.claims.count).sorted() == [1, 2])
    }

    @Test func `what is told again weeks later by others matters more than what one article says`() {
        let corpus = corpus([
            ("2024-03-06", "Rebels killed 14 miners in Orel on 4 March 2024. The mayor resigned on 5 March 2024."),
            ("2024-03-29", "The 14 miners of Orel died on 4 March 2024 when rebels came."),
        ])
        let cut = corpus.keeping(mostImportant: 1)
        #expect(cut.events.map(\.claims.count) == [2])
        #expect(cut.eventsLeftOut == corpus.events.count - 1)
    }

    private func events(_ library: [(published: String, text: String)]) -> [Event] { corpus(library).events }

    private func corpus(_ reports: [(published: String, text: String)]) -> Corpus { Extractor.corpus(of: reports) }
}
