import NewsModel
import Testing

private let crisis = """
    2024-03-14 | Valley emptied | 0 1 2
    2024-03-12 | Cracks found | 0 1
    2024-03 | Dam inspected | 3
    2024-03-15/2024-03-17 | Rain | 1
    2024-03-14 | Second crack | 0
    2021 | Repairs let | 2
    - | Sirens tested | 2
    1962 | (Dam built) | 3
    2024-03-21 | Inquiry asked | 2
    """

@Suite struct TimelineTests {
    let timeline = NewsModelTests.timeline(crisis)

    @Test func `events stand in order of time, with the gaps between`() {
        #expect(
            timeline.text == """
                2021 · Repairs let
                … 26 months
                Mar 2024 · Dam inspected
                Tue 12 Mar 2024 · Cracks found
                … 1 quiet day
                Thu 14 Mar 2024 · Valley emptied
                Thu 14 Mar 2024 · Second crack
                15–17 Mar 2024 · Rain
                … 3 quiet days
                Thu 21 Mar 2024 · Inquiry asked
                undated · Sirens tested
                """)
    }

    @Test func `background is left out unless asked for`() {
        #expect(!timeline.entries.contains { $0.title == "(Dam built)" })
        let all = NewsModelTests.timeline(crisis, background: true)
        #expect(all.entries.first?.title == "(Dam built)")
        #expect(all.filter { !$0.isBackground }.text == timeline.text)
    }

    @Test func `a bucket counts the articles that tell what lies wholly in it`() throws {
        let first = try #require(CalendarDate(2024, 3, 10)).number
        #expect(timeline.strip(first...first + 13, .day) == "  2 3      1  ")
        #expect(timeline.strip(2020...2025, .year) == " 1  4 ")
    }

    @Test func `the peak is the day that most articles tell of, quiet the longest gap`() {
        #expect(timeline.peak?.words == "Thu 14 Mar 2024")
        #expect(timeline.longestGap?.words == "26 months")
        #expect(timeline.longestGap?.interval.words == "Jan 2022–Feb 2024")
        #expect(timeline.gaps.map(\.gap.words) == ["26 months", "1 quiet day", "3 quiet days"])
    }

    @Test func `the peak is longer than a day where several articles agree on no shorter time`() {
        #expect(
            NewsModelTests.timeline("2008-02-17 | A | 0\n2008-02-17 | B | 0\n2021-09 | C | 0 1").peak?.words
                == "Sep 2021")
        #expect(NewsModelTests.timeline("2021-09-20 | A | 0\n2021-09-22 | B | 1").peak?.words == "20–26 Sep 2021")
        #expect(NewsModelTests.timeline("2021-09 | A | 0 1\n2021-08 | B | 0").peak?.words == "Sep 2021")
        #expect(NewsModelTests.timeline("- | A").peak == nil)
    }

    @Test func `events are found by the days they lie within or touch`() throws {
        let march = try #require(CalendarInterval.month(2024, 3))
        #expect(titles(timeline.places(within: march)).count == 6)
        let day = CalendarInterval(try #require(CalendarDate(2024, 3, 16)))
        #expect(titles(timeline.places(within: day)) == [])
        #expect(titles(timeline.places(touching: day)) == ["Dam inspected", "Rain"])
        #expect(timeline.articles(telling: timeline.places(within: march)) == 4)
    }

    @Test(arguments: Grain.allCases)
    func `every event is counted in one bucket, or is longer than one`(grain: Grain) throws {
        let span = try #require(timeline.span)
        let buckets = grain.bucket(of: span.lowerBound)...grain.bucket(of: span.upperBound)
        let counted = buckets.reduce(0) { $0 + timeline.bucket($1, grain).events }
        #expect(counted + timeline.entries.count { $0.bucket(grain) == nil } == timeline.entries.count)
    }

    @Test func `an axis stops where something happened, not where a long event begins`() throws {
        let stops = TimelineStops(timeline, .month), first = try #require(stops.first)
        #expect(Grain.month.heading(of: first) == "Jan 2021", "nothing else happened in that year")
        #expect(stops.next(beyond: first, by: 1) == stops.last)
        #expect(stops.last.map { Grain.month.heading(of: $0) } == "Mar 2024")
        let days = TimelineStops(timeline, .day)
        #expect(days.first.map { Grain.day.heading(of: $0) } == "Fri 1 Jan 2021")
        let march = try #require(CalendarDate(2024, 3, 1)).number
        #expect(days.next(beyond: march - 1, by: 1).map { Grain.day.heading(of: $0) } == "Tue 12 Mar 2024")
    }

    @Test func `a burst has more events than its neighbours`() throws {
        let stops = TimelineStops(timeline, .day), first = try #require(stops.first)
        let burst = try #require(timeline.burst(stops, beyond: first, by: 1))
        #expect(Grain.day.heading(of: burst) == "Thu 14 Mar 2024")
        #expect(timeline.burst(stops, beyond: burst, by: 1) == nil)
    }

    private func titles(_ places: [Int]) -> [String] { places.map { timeline.entries[$0].title } }
}

@Suite struct GrainTests {
    @Test(arguments: [
        (Grain.century, "2000–2099", "2000s"), (.decade, "2020s", "2020s"), (.year, "2024", "2024"),
        (.month, "Mar 2024", "Mar"), (.week, "11–17 Mar 2024", "11"), (.day, "Thu 14 Mar 2024", "14"),
    ])
    func `a bucket has a heading and a tick`(grain: Grain, heading: String, tick: String) throws {
        let bucket = grain.bucket(of: try #require(CalendarDate(2024, 3, 14)))
        #expect(grain.heading(of: bucket) == heading)
        #expect(grain.tick(of: bucket) == tick)
    }

    @Test(arguments: Grain.allCases, [(-1, 12, 31), (0, 1, 1), (1969, 12, 31), (1970, 1, 4), (2024, 2, 29)])
    func `every day lies in its bucket, and the next bucket begins the day after`(
        grain: Grain, day: (year: Int, month: Int, day: Int)
    ) throws {
        let date = try #require(CalendarDate(day.year, day.month, day.day))
        let bucket = grain.bucket(of: date)
        #expect(grain.interval(of: bucket).contains(date))
        let next = try #require(grain.interval(of: bucket).latest).adding(days: 1)
        #expect(grain.bucket(of: next) == bucket + 1)
    }

    @Test(arguments: [
        ("2024-03-12/2024-03-15", "12–15 Mar 2024"), ("2021-09-20/2021-10-03", "20 Sep–3 Oct 2021"),
        ("2020-12-30/2021-01-02", "30 Dec 2020–2 Jan 2021"), ("2021-09/2021-10", "Sep–Oct 2021"),
        ("2017/2019", "2017–2019"), ("199X", "1990s"), ("19XX", "1900–1999"), ("2021-09/..", "from Sep 2021"),
        ("../2021", "until 2021"), ("../2021-03-14", "until 14 Mar 2021"), ("2021", "2021"),
    ])
    func `stretches of days are written as a reader would`(edtf: String, words: String) throws {
        #expect(try #require(EDTF.interval(edtf)).words == words)
    }

    @Test(arguments: [("2021-09", true), ("2021", true), ("199X", true), ("2017/2019", false), ("2021-09-20", false)])
    func `months, years, decades and centuries are units of the calendar`(edtf: String, isUnit: Bool) throws {
        #expect(try #require(EDTF.interval(edtf)).isCalendarUnit == isUnit)
    }
}
