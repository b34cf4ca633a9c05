import NewsModel

/// A claim of a library that belongs to no event yet.
package struct UnjoinedClaim: Hashable, Sendable, Comparable {
    /// The day near which it is joined with others: its first, else that of its article; in days since 1970.
    package let day: Int
    package let telling: LibraryClaim

    package static func < (a: Self, b: Self) -> Bool { (a.day, a.telling) < (b.day, b.telling) }
}
