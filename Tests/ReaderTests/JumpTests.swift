import NewsModel
import Testing

@testable import Reader

/// Typing a date at the prompt moves all panes there.
@Suite struct JumpTests {
    @Test(arguments: [
        ("@2021-09", "Sep 2021 · 1 event, 2 articles · first: Repair contract let"),
        ("@2024", "2024 · 8 events, 6 articles · first: Heavy rain over the valley"),
        ("@peak", "Thu 14 Mar 2024 · 2 events, 2 articles · first: Lower valley evacuated"),
        ("@e:gate", "Fri 15 Mar 2024 · 1 event, 1 article · Spillway gate fails"),
        ("@12..13<space>mar", "Tue 12 Mar 2024 – Wed 13 Mar 2024, 2 days · 2 events, 3 articles · first"),
        ("@quiet", "no events · next: Mar 2024, Heavy rain over the valley"),
        ("@14<space>ma", "expected March or May"),
    ])
    func `the prompt shows where it leads while it is typed`(keys: String, preview: String) throws {
        var session = try ReadingSession()
        try session.press(keys)
        #expect(session.row(of: preview) != nil, "\(session.screen)")
    }

    @Test(arguments: [
        ("@2021-09", "Repair contract let"), ("@15<space>mar", "Spillway gate fails"),
        ("@e:evac", "Lower valley evacuated"), ("@peak", "Lower valley evacuated"), ("@end", "Inquiry to report"),
        ("@start", "Repair contract let"), ("@2030", "Inquiry to report"), ("@1900", "Repair contract let"),
        ("@13<space>mar", "Ministry calls the dam safe"),
    ])
    func `Enter lands on the event in every pane`(keys: String, title: String) throws {
        var session = try ReadingSession()
        try session.press(keys + "<enter>")
        let event = try #require(session.state.selection.event)
        #expect(session.state.corpus.events[event].title == title)
        let article = try #require(session.state.article)
        #expect(session.state.corpus.events[event].claims.contains { $0.article == article })
        try session.press("gw")
        #expect(session.row(of: "▸").map { _ in session.screen.contains(title) } ?? false)
    }

    @Test func `a mistake is told right above the place where it is`() throws {
        var session = try ReadingSession(80, 24)
        try session.press("@14<space>ma")
        let lines = session.screen.split(separator: "\n").suffix(2).map { String($0.prefix(28)) }
        #expect(lines[0] == "     │ expected March or May")
        #expect(lines[1] == " @14 ma                     ")
        try session.press("y")
        #expect(session.row(of: "expected") == nil)
    }

    @Test func `Esc comes back to the very place`() throws {
        var session = try ReadingSession()
        try session.press("jj<enter>}")
        let before = session.screen
        try session.press("@2021-09<esc>")
        #expect(session.screen == before)
    }

    @Test func `steps count from where the cursor is`() throws {
        var session = try ReadingSession()
        try session.press("@12<space>mar<enter>@+1d")
        #expect(session.row(of: "Wed 13 Mar 2024 · 1 event, 2 articles") != nil, "\(session.screen)")
        try session.press("<esc>@14<space>mar<enter>@-1w1d<esc>")
        #expect(session.state.selection.day == CalendarDate(2024, 3, 14))
    }

    @Test(arguments: ["@1900<enter>", "@9999-12-31<enter>", "@0001<enter>", "@-9999y<enter>", "@e:<enter>"])
    func `moving on from anywhere in time does no harm`(keys: String) throws {
        var session = try ReadingSession()
        try session.press(keys + "gw}{lhjk+}{lh----}{lh0$")
        #expect(session.row(of: "Timeline") != nil)
    }
}
