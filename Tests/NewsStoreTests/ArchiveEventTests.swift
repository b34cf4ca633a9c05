import NewsModel
import Testing

@testable import NewsStore

/// The events of a library, asked for by their days.
final class ArchiveEventTests {
    private let shelf = Shelf()

    deinit { shelf.remove() }

    /// An event for each of some days.
    private func save(_ days: [Int]) throws -> [StoredEvent] {
        let events = days.enumerated().map { place, day in
            StoredEvent(
                id: place + 1, day: day, date: CalendarDate(number: day).description, type: "visit", title: "Visit",
                status: .asserted, isBackground: false, articles: 1, voices: 1, importance: 1, tellings: [])
        }
        var writer = try ArchiveWriter(shelf.file)
        try writer.save(events.map { JoinedEvent($0, words: WordMarks(["Visit"]), new: []) }, without: [])
        try writer.finish()
        return events
    }

    @Test func `each stretch of days shows its first event, before 1970 too, unless it has one already`() throws {
        let events = try save([-40, -35, -5, 10, 35, 36, 4_000])
        let first = try shelf.archive().events(every: 30, without: [events[3]])
        #expect(first.map(\.day) == [-40, -5, 35, 4_000])
    }

    @Test func `days that no library can hold are damage and no crash`() throws {
        #expect(throws: BlobError.self) { try BlobReader.numbers(BlobWriter.packed([1, 1 << 61])) }
    }
}
