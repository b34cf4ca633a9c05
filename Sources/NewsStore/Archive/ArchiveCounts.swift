/// What became of articles on their way into a library.
package struct ArchiveCounts: Hashable, Sendable {
    package var added = 0
    /// There before with another text, which is kept as an earlier version.
    package var changed = 0
    package var unchanged = 0
    /// Copies of an article that is there; they are kept, and shown with it.
    package var folded = 0

    package init() {}

    package var all: Int { added + changed + unchanged + folded }

    package static func += (a: inout Self, b: Self) {
        a.added += b.added
        a.changed += b.changed
        a.unchanged += b.unchanged
        a.folded += b.folded
    }
}
