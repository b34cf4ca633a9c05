import NewsModel
import Testing

@testable import Reader

/// What the filter leaves of the sample library.
@Suite struct FilterTests {
    /// Every row of the fields and of their choices.
    static let examples =
        QueryField.all.map(\.example) + QueryField.all.flatMap(\.choices).map(\.example)

    @Test(arguments: examples.indices) func `the example of a field leaves what it says`(row: Int) throws {
        let example = Self.examples[row]
        let timeline = Timeline(KestrelDam.corpus.events)
        let cursor = CalendarDate(2024, 3, 14) ?? CalendarDate(number: 0)
        let query = try QueryParser.query(example.text, cursor: cursor, timeline: timeline)
        #expect(query.result(in: QueryIndex(KestrelDam.corpus)).words == example.wants, "\(example.text)")
    }
}
