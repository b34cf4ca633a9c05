import NewsModel
import Testing
import TerminalUI

@testable import Reader

@Suite struct AxisTests {
    private static let corpora = [KestrelDam.corpus, .generated(events: 300), Corpus()]

    @Test(arguments: Grain.allCases, [20, 39, 58, 78, 118, 198])
    func `an axis fits its columns, without holes, and shows the cursor`(grain: Grain, width: Int) throws {
        for corpus in Self.corpora {
            let timeline = Timeline(corpus.events), stops = TimelineStops(timeline, grain)
            let days = [timeline.span?.lowerBound, timeline.span?.upperBound, CalendarDate(2030, 1, 1)]
            for day in days.compactMap(\.self) {
                let axis = Axis(timeline, stops, around: grain.bucket(of: day), width: width)
                #expect(axis.shows(grain.bucket(of: day)))
                #expect(axis.segments.last.map { $0.columns.upperBound < width } ?? true)
                for (one, next) in zip(axis.segments, axis.segments.dropFirst()) {
                    #expect(one.columns.upperBound == next.x)
                    #expect(one.kind.buckets.upperBound + 1 == next.kind.buckets.lowerBound)
                }
            }
        }
    }

    @Test(arguments: Grain.allCases) func `every event that begins in sight is in one bar, or is longer than one`(
        grain: Grain
    ) throws {
        let corpus = Corpus.generated(events: 300)
        var session = try ReadingSession(200, 60, corpus: corpus)
        try session.press("gw")
        for _ in 0..<Grain.allCases.count where session.state.chronicle.grain != grain {
            try session.press(session.state.chronicle.grain < grain ? "+" : "-")
        }
        let chart = try #require(session.state.chart), window = try #require(chart.axis.window)
        let begun = session.state.chronicle.timeline.entries.filter { window.contains(grain.bucket(of: $0.first)) }
        let bars = chart.buckets.reduce(0) { $0 + ($1?.events ?? 0) }
        #expect(bars + begun.count { $0.bucket(grain) == nil } == begun.count)
    }

    @Test(arguments: LaneKind.allCases) func `the timeline never draws outside its area`(lanes: LaneKind) throws {
        for corpus in Self.corpora {
            var session = try ReadingSession(120, 40, corpus: corpus)
            while session.state.timeline.lanes != lanes { try session.press("gwx") }
            for width in [40, 60, 80, 120, 200] {
                session.resize(width, 30)
                for height in [1, 2, 4, 5, 7, 9, 12, 25] {
                    expectInside(Rect(x: 3, y: 4, width: width, height: height), session.state)
                }
            }
        }
    }

    private func expectInside(_ area: Rect, _ state: State) {
        var surface = Surface(width: area.width + 8, height: 40)
        surface.fill(surface.area, with: "z")
        TimelinePane.draw(state, on: &surface, in: area)
        let isTouched = (0..<40).contains { y in
            let row = Array(surface.text(ofRow: y)), inside = area.rows.contains(y) ? area.columns : 0..<0
            return !row.indices.allSatisfy { inside.contains($0) || row[$0] == "z" }
        }
        #expect(!isTouched, "\(surface.text)")
    }

    @Test func `labels tell the year at the beginning, behind a gap and in January`() throws {
        let days = ["2021-11", "2021-12", "2022-01", "2022-02", "2023-09"].compactMap { EDTF.interval($0) }
        let timeline = Timeline(days.enumerated().map { Event($0, days: $1) })
        let axis = Axis(timeline, TimelineStops(timeline, .month), around: 0, width: 20_000)
        #expect(axis.segments.dropFirst(2).map(\.label) == ["Nov 2021", "Dec", "2022", "Feb", "18 months", "Sep 2023"])
    }
}

/// Timelines larger than any that people make.
@Suite struct LargeTimelineTests {
    @Test func `five thousand events over centuries are drawn and walked`() throws {
        var session = try ReadingSession(200, 60, corpus: .generated(events: 5_000))
        try session.press("gw")
        for key in ["-", "x", "l", "}", "$", "+", "0", "v", "l", "<esc>"] { try session.press(key) }
        let chart = try #require(session.state.chart)
        #expect(chart.axis.segments.count <= 200)
        #expect(chart.lanes.count <= 60 && chart.spans.count <= 60)
        #expect(session.screen.contains("Timeline"))
    }
}

extension Event {
    /// An event of these days.
    init(_ id: Int, days: CalendarInterval) {
        self.init(id: id, title: "Event \(id)", type: "event", when: DateValue(days, because: Reason("test")))
    }
}

extension Corpus {
    /// Events over five centuries, most of them in the last years, every tenth longer than a day.
    static func generated(events count: Int) -> Corpus {
        var corpus = Corpus()
        corpus.articles = (0..<12).map { Article(id: "\($0).txt", path: "/made/\($0).txt", bytes: Array("Title".utf8)) }
        corpus.annotations = corpus.articles.map { _ in Annotations() }
        corpus.actors = (0..<80).map { Actor(id: $0, name: "Actor \($0)", kind: .person) }
        for id in 0..<count {
            let back = id * 7_919 % (id % 5 == 0 ? 180_000 : 900), first = CalendarDate(number: 19_700 - back)
            let length = id % 10 == 0 ? id % 400 : 0
            var event = Event(id, days: CalendarInterval(first...first.adding(days: length)))
            event.type = "type \(id % 30)"
            event.actors = [id % 80, id % 7]
            let article = id % corpus.articles.count
            let claim = Claim(
                sentence: 0..<5, trigger: 0..<5, type: event.type, summary: event.title, when: event.when)
            event.claims = [ClaimReference(article: article, claim: corpus.annotations[article].claims.count)]
            corpus.annotations[article].claims.append(claim)
            corpus.events.append(event)
        }
        return corpus
    }
}
