import NewsModel

/// Two articles side by side: which, and where in them.
struct ComparisonMemory: Hashable, Sendable {
    enum Side: Hashable, Sendable { case a, b }
    enum Filter: String, Hashable, Sendable, CaseIterable { case all, different, shared }

    /// The article marked first.
    var a: Article.ID
    /// Nil until the second is chosen.
    var b: Article.ID?
    var side = Side.a
    /// The pair being read, by its place, and the line in it.
    var pair = 0
    var line = 0
    /// Rows by which each side was scrolled alone; nil while they scroll together.
    var apart: [Side: Int]?
    /// Chosen by hand; else by the room there is.
    var isStacked: Bool?
    var filter = Filter.all
    /// Passages put side by side by hand.
    var pins: [ComparisonPin] = []
    /// The half of a pin that waits for the other one.
    var pinning: Half?

    /// A passage of one side.
    struct Half: Hashable, Sendable {
        var side: Side
        var passage: TextRange
    }

    var isOpen: Bool { b != nil }
}
