import NewsModel
import Testing

@testable import Reader

/// The timeline's list of many events: what is shown of a period, and how the rest is reached.
struct ChronicleTests {
    /// 30 events on each of ten days; the later of a day matter more.
    private let timeline = Timeline(
        (0..<300).map { number in
            let day = CalendarDate(number: 19_000 + number / 30 * 3)
            return Event(
                id: number, title: "Event \(number)", type: "protest",
                when: DateValue(CalendarInterval(day), because: Reason("stated")))
        })
    private let importance = (0..<300).map { Double($0 % 30) }

    @Test func `a period shows its ten most important events in order, and how many more there are`() {
        let chronicle = Chronicle(timeline, .day, background: false, importance: importance)
        #expect(chronicle.length == 10 * 11)
        #expect((0..<10).map { chronicle.entry($0).event } == Array(20..<30))
        #expect(chronicle.fold(10)?.events == 20)
        #expect(chronicle.fold(10)?.first.event == 19)
        #expect(chronicle.foldedCount == 200)
    }

    @Test func `every event has a place, its own or that of its fold`() {
        let chronicle = Chronicle(timeline, .week, background: false, importance: importance)
        for event in 0..<300 {
            let place = chronicle.place(of: event)
            #expect(place.map { chronicle.fold($0) != nil || chronicle.entry($0).event == event } == true)
        }
        #expect(chronicle.place(of: 0) == 10)
    }

    @Test func `a day leads to an event that is shown, not to a fold`() {
        let chronicle = Chronicle(timeline, .day, background: false, importance: importance)
        #expect(chronicle.place(nearest: CalendarDate(number: 19_000)) == 0)
        #expect(chronicle.place(nearest: CalendarDate(number: 19_003)) == 11)
    }

    @Test func `rows and places agree around gaps and folds`() {
        let chronicle = Chronicle(timeline, .day, background: false, importance: importance)
        #expect(chronicle.count == chronicle.length + 9)
        for place in 0..<chronicle.length {
            switch chronicle[chronicle.row(of: place)] {
            case .event(let entry): #expect(entry == chronicle.entry(place))
            case .more(let fold): #expect(fold == chronicle.fold(place))
            case .gap(let gap): Issue.record("a gap of \(gap.words) at place \(place)")
            }
        }
        #expect((0..<chronicle.count).count { if case .gap = chronicle[$0] { true } else { false } } == 9)
    }

    @Test func `an opened period shows all, the others stay`() {
        let opened = Chronicle(timeline, .day, background: false, importance: importance, opened: [19_000])
        #expect(opened.length == 30 + 9 * 11)
        #expect(opened.place(of: 0) == 0)
    }

    @Test func `a timeline that can be read is not folded`() {
        let short = timeline.filter { $0.event < 200 }
        #expect(Chronicle(short, .century, background: false, importance: importance).length == 200)
    }
}
