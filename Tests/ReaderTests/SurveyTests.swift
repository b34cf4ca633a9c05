import NewsModel
import Testing

@testable import Reader

/// The timeline of a library: what all its articles tell, whether they are held or not.
@Suite struct SurveyTests {
    /// A happening a day, each told by the article of the day; the first also by the last two.
    private func session() throws -> LibrarySession {
        var session = try LibrarySession(articles: 1_500).telling { numbers in
            numbers.enumerated().map { day, number in
                let tellers = day == 0 ? [number] + numbers.suffix(2) : [number]
                return Self.event(
                    day, tellers.flatMap { [LibraryClaim(article: $0, claim: 0), LibraryClaim(article: $0, claim: 1)] })
            }
        }
        _ = session.readOpen()
        return session
    }

    private static func event(_ day: Int, _ tellings: [LibraryClaim]) -> StoredEvent {
        let date = CalendarDate(number: 10_957 + day)
        return StoredEvent(
            id: day + 1, day: date.number, date: date.description, type: "visit", title: "Visit \(day)",
            status: .asserted, isBackground: false, articles: tellings.count / 2, voices: tellings.count / 2,
            importance: Double(tellings.count), tellings: tellings)
    }

    @Test func `events are shown that no article held tells`() throws {
        var session = try session()
        defer { session.remove() }
        #expect(session.screen.contains("the most important of 1,500 events"))
        #expect(session.state.corpus.events.count < 1_000)
        try session.press("gwgg")
        #expect(session.screen.contains("Visit 0"))
        #expect(session.screen.contains("3 articles"))
    }

    @Test func `an event leads to an article that tells it, and around it to all events of its days`() throws {
        var session = try session()
        defer { session.remove() }
        try session.press("gwgg")
        #expect(session.state.selection.article == "/news/0")
        #expect(session.screen.contains("3 reports of this event"))
        #expect(!session.state.corpus.events.contains { $0.title == "Visit 905" })
        try session.press("@2002-06-20<enter>")
        _ = session.readOpen()
        #expect(session.state.corpus.events.contains { $0.title == "Visit 905" })
    }

    @Test func `bars count all events of a period, not those that are shown`() throws {
        var session = try session()
        defer { session.remove() }
        #expect(session.state.libraryEvents(in: 2000, .year) == 366)
        try session.press("@2000-02")
        #expect(session.screen.contains("29 articles published · 29 events"))
    }

    @Test func `a filter leaves the events of the articles that it leaves`() throws {
        var session = try session()
        defer { session.remove() }
        try session.press("Fferry<enter>")
        _ = session.readOpen()
        #expect(session.state.corpus.events.allSatisfy { $0.stored == nil })
        try session.press("<esc>")
        _ = session.readOpen()
        #expect(session.state.corpus.events.contains { $0.stored != nil })
    }

    @Test func `the open article's own telling is the event of the library`() throws {
        let told = "The rebels and the government of Marsh signed a ceasefire agreement in Geneva on 3 February 2000."
        var session = try LibrarySession(
            (30..<50).map { LibrarySession.article($0, [34, 40, 49].contains($0) ? told : nil) })
        defer { session.remove() }
        _ = session.readOpen()
        let events = session.state.corpus.events.filter { $0.title.contains("ceasefire") }
        #expect(events.map(\.articleCount) == [3])
        #expect(events.map(\.claims.count) == [1])
    }
}
