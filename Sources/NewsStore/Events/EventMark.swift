import GRDB

/// As much of an event as tells whether a claim may be of it.
package struct EventMark: Hashable, Sendable {
    package let id: Int
    /// Its first and its last day, in days since 1970.
    package let days: ClosedRange<Int>
    package let words: WordMarks

    init(_ row: Row) {
        let first: Int = row[1]
        id = row[0]
        days = first...max(first, row[2])
        words = WordMarks(bits: UInt64(bitPattern: row[3]))
    }
}
