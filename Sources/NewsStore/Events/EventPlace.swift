import NewsModel

/// Where an event of a library stands in order of time, the undated ones last.
package struct EventPlace: Hashable, Comparable, Sendable {
    let isUndated: Bool
    let day: Int
    let last: Int
    let id: Int

    package init(_ event: StoredEvent) {
        (isUndated, day, last, id) = (event.date == nil, event.day, event.last, event.id)
    }

    package static func < (a: Self, b: Self) -> Bool {
        a.isUndated == b.isUndated ? (a.day, a.last, a.id) < (b.day, b.last, b.id) : b.isUndated
    }
}
