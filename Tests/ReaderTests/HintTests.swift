import NewsModel
import Testing

@testable import Reader

/// `f`: labels over names, dates and links.
@Suite struct HintTests {
    @Test(arguments: [0, 1, 26, 27, 51, 52, 200, 676])
    func `no label begins another, and short ones come first`(count: Int) {
        let labels = HintTarget.labels(count)
        #expect(labels.count == count && Set(labels).count == count)
        for label in labels where label.count == 2 { #expect(!labels.contains(String(label.prefix(1)))) }
        #expect(labels.map(\.count) == labels.map(\.count).sorted())
        #expect(count > 26 || labels.allSatisfy { $0.count == 1 })
    }

    /// The label of the first target that a test takes.
    private func label(_ session: ReadingSession, _ isWanted: (HintTarget.Goal) -> Bool) throws -> String {
        try #require(session.state.hintTargets.first { isWanted($0.goal) }?.label)
    }

    @Test func `the label of a name chooses the actor`() throws {
        var session = try ReadingSession()
        try session.press("jj<enter>")
        let cross = try #require(session.state.corpus.actors.first { $0.name == "Red Cross" }?.id)
        let label = try label(session) { if case .name(let mention) = $0 { mention.actor == cross } else { false } }
        try session.press("f" + label)
        #expect(session.state.selection.actor == cross)
        #expect(session.state.prompt == nil)
        #expect(session.screen.contains("Red Cross: 2 mentions in 2 articles"))
    }

    @Test func `the label of a date moves the date cursor`() throws {
        var session = try ReadingSession()
        try session.press("jj<enter>")
        let label = try label(session) { if case .date(let date) = $0 { date.value == "2024-03-13" } else { false } }
        try session.press("f" + label)
        #expect(session.state.selection.day == CalendarDate(2024, 3, 13))
        #expect(session.screen.contains("«on Wednesday» is Wed 13 Mar 2024  (gy why)"))
    }

    @Test func `the label of a link opens it`() throws {
        var session = try ReadingSession()
        try session.press("G<enter>")
        let label = try label(session) { if case .link = $0 { true } else { false } }
        try session.press("f" + label)
        #expect(session.screen.contains("Opening https://kestrel.example/papers"))
        #expect(session.state.requests.count == 1)
    }

    @Test func `labels stand before their words and leave them readable`() throws {
        var session = try ReadingSession()
        try session.press("jj<enter>f")
        #expect(session.screen.contains("▌≠GovernoraAna Ruiz ordered"))
        #expect(session.state.hintTargets.filter { $0.label.count == 1 }.count > 5)
    }

    @Test(arguments: ["f<esc>", "f,<esc>"]) func `Esc puts all back`(keys: String) throws {
        var session = try ReadingSession()
        try session.press("jj<enter>jj")
        let before = session.screen
        try session.press(keys)
        #expect(session.screen == before)
    }

    @Test func `where nothing is in sight that has a label, that is said`() throws {
        var session = try ReadingSession(60, 20, corpus: Corpus())
        try session.press("f")
        #expect(session.screen.contains("Nothing in sight to go to"))
    }

    @Test func `a name that is in sight more than once has one label, at its nearest place`() throws {
        var session = try ReadingSession()
        try session.press("jj<enter>")
        let names = session.state.hintTargets.compactMap { target -> Mention? in
            if case .name(let mention) = target.goal { mention } else { nil }
        }
        #expect(Set(names.map(\.actor)).count == names.count)
        try session.press("G")
        let later = session.state.hintTargets.first?.goal
        #expect(later != .name(names[0]))
    }

    @Test func `lines of the sidebar have labels too`() throws {
        var session = try ReadingSession(60, 20)
        try session.press("jjga")
        let place = try #require(
            session.state.sidebarLines.firstIndex(of: SidebarLine(section: .events, item: .event(5))))
        let label = try label(session) { if case .row(let row) = $0 { row.number == place } else { false } }
        try session.press("f" + label)
        #expect(session.state.selection.event == 5)
    }

    @Test(arguments: [("", "article", 3), ("gw", "event", 3)])
    func `rows of list and timeline have labels`(keys: String, kind: String, number: Int) throws {
        var session = try ReadingSession()
        try session.press(keys)
        let label = try label(session) {
            if case .row(let row) = $0 { row.kind == kind && row.number == number } else { false }
        }
        try session.press("f" + label)
        #expect(kind == "event" ? session.state.selection.event == number : session.state.article == number)
        #expect(session.state.prompt == nil)
    }

    @Test func `names and dates of both texts of a comparison have labels`() throws {
        var session = try ReadingSession(200, 60)
        try session.press("jjcjc")
        let label = try label(session) { if case .date(let date) = $0 { date.value == "2024-03-13" } else { false } }
        try session.press("f" + label)
        #expect(session.state.selection.day == CalendarDate(2024, 3, 13))
        #expect(session.state.isComparing)
    }
}
