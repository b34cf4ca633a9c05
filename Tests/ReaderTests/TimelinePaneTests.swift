import NewsModel
import Testing
import TerminalUI

@testable import Reader

@Suite struct TimelinePaneTests {
    @Test func `the first view of a crisis is as fine as its dates`() throws {
        #expect(try ReadingSession(120, 40).state.chronicle.grain == .day)
        let years = Timeline((0..<200).map { Event($0, days: .year(1900 + $0 / 2)) })
        #expect(State.openingGrain(years, 118) == .decade)
        let crisis = try [.year(1914)] + (0..<40).map { try #require(CalendarInterval.month(2021, $0 % 12 + 1)) }
        #expect(State.openingGrain(Timeline(crisis.enumerated().map { Event($0, days: $1) }), 118) == .month)
    }

    @Test(arguments: [(60, 20), (80, 24), (120, 40), (200, 60)])
    func `zooming in and out keeps the day of the cursor in sight`(width: Int, height: Int) throws {
        var session = try ReadingSession(width, height)
        try session.press("gwl")
        for key in ["-", "-", "-", "-", "-", "+", "+", "+", "+", "+", "+"] {
            let day = session.state.selection.day
            try session.press(key)
            #expect(session.state.selection.day == day)
            #expect(session.state.chart?.axis.shows(session.state.bucket) == true, "\(session.state.chronicle.grain)")
        }
    }

    @Test func `the axis stands still while the cursor moves in it`() throws {
        var session = try ReadingSession(80, 24, corpus: .generated(events: 1_000))
        try session.press("gw")
        let before = session.state.chart?.axis.segments
        for _ in 0..<3 { try session.press("l") }
        #expect(session.state.chart?.axis.segments == before)
    }

    @Test func `the time is kept when the pane changes`() throws {
        var session = try ReadingSession()
        try session.press("@13<space>mar<enter>")
        let day = session.state.selection.day
        for key in ["gw", "ga", "ge", "gl", "gt"] {
            try session.press(key)
            #expect(session.state.selection.day == day, "\(key)")
        }
    }

    @Test func `lanes are the actors, the articles and the types, those with most first`() throws {
        var session = try ReadingSession(120, 40)
        try session.press("gwxx")
        let lanes = try #require(session.state.chart?.lanes)
        #expect(lanes.map(\.events) == lanes.map(\.events).sorted(by: >))
        #expect(session.screen.contains("3 Wire"))
        try session.press("x")
        #expect(session.state.chart?.lanes.prefix(2).map(\.name) == ["disaster", "discovery"])
        try session.press("x")
        #expect(session.state.chart?.lanes.isEmpty == true)
    }

    @Test func `what was announced before it happened is hollow, what is disputed has its sign`() throws {
        var session = try ReadingSession(120, 40)
        try session.press("gwZxxx")
        let announced = try #require(session.row(of: "inquiry"))
        #expect(session.screen.split(separator: "\n")[announced].contains("◇"))
        let disputed = try #require(session.row(of: "evacuation"))
        #expect(session.screen.split(separator: "\n")[disputed].contains("≠"))
    }

    @Test func `what lasts is a bar on the axis, and an arrow where it goes on`() throws {
        let session = try ReadingSession(200, 60)
        #expect(session.screen.contains("├──────────┤ Lower Marsh under water"))
        #expect(session.screen.contains("╌╌→ ◇ Inquiry to report"))
    }
}

@Suite struct ChosenDaysTests {
    @Test func `days chosen with v are told in words and become a filter`() throws {
        var session = try ReadingSession()
        try session.press("gw@13<space>mar<enter>vl")
        #expect(session.screen.contains("13–14 Mar 2024 · 3 events · 3 articles"))
        try session.press("<enter>")
        #expect(session.state.query == Query([.days(try #require(EDTF.interval("2024-03-13/2024-03-14")))]))
        #expect(session.state.range == nil)
    }

    @Test func `Esc drops the chosen days and leaves the cursor`() throws {
        var session = try ReadingSession()
        try session.press("gwvll")
        let day = session.state.selection.day
        try session.press("<esc>")
        #expect(session.state.range == nil && session.state.selection.day == day)
    }

    @Test func `a range typed at the prompt is chosen, with its exact bounds`() throws {
        var session = try ReadingSession()
        try session.press("@12..13<space>mar<enter>")
        #expect(session.state.range?.bounds == "Tue 12 Mar 2024 – Wed 13 Mar 2024, 2 days")
        try session.press("gw<enter>")
        #expect(session.state.shown.articles.count < 6)
    }

    @Test func `chosen days are whole buckets of the axis`() throws {
        var session = try ReadingSession()
        try session.press("gw@13<space>mar<enter>--v")
        #expect(session.state.range.map { EDTF.text($0) } == "2024-03")
    }
}

@Suite struct TimeOfDayTests {
    @Test(arguments: [
        ("@14<space>mar<space>09:40", "Thu 14 Mar 2024 12:00 · Wire: “at noon”"),
        ("@14<space>mar<space>09:00", "Thu 14 Mar 2024 09:30 · Herald: “9:30 a.m.”"),
        ("@14<space>mar<space>18:00", "no text gives so late a time of this day"),
        ("@14<space>mar<enter>@12:00", "Thu 14 Mar 2024 12:00 · Wire: “at noon”"),
    ])
    func `a time of day leads to the first words at or after that minute`(keys: String, preview: String) throws {
        var session = try ReadingSession(corpus: Self.timed)
        try session.press(keys)
        #expect(session.row(of: preview) != nil, "\(session.screen)")
    }

    @Test func `the text is opened at the words that state the time`() throws {
        var session = try ReadingSession(corpus: Self.timed)
        try session.press("@14<space>mar<space>9:00<enter>")
        let article = try #require(session.state.article)
        let start = session.state.text.offset
        #expect(Self.timed.articles[article].text(start..<start + 9) == "9:30 a.m.")
    }

    /// The dam crisis, with two times of day.
    private static let timed: Corpus = {
        var corpus = KestrelDam.corpus
        for (article, words, value) in [(2, "at noon", "2024-03-14T12:00"), (3, "9:30 a.m.", "2024-03-14T09:30")] {
            guard let start = corpus.articles[article].bytes.firstRange(of: Array(words.utf8))?.lowerBound else {
                continue
            }
            let range = start..<start + words.utf8.count
            corpus.annotations[article].dates.append(
                TemporalExpression(range: range, kind: .time, value: value, rule: "hour", reason: Reason("as it says")))
        }
        return corpus
    }()
}
