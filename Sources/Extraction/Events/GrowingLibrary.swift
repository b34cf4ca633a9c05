import NewsModel

/// A library that articles are added to one by one, with its events always up to date: what joining all at once finds,
/// at the cost of what the new article touches.
package struct GrowingLibrary: Sendable {
    private var joiner = EventJoiner()
    private var count = 0

    package init() {}

    /// Joins the claims of some articles with those that are there. Actors of one name are one.
    package mutating func add(_ articles: [(Article, Annotations)]) {
        let inputs = articles.enumerated().map { place, read in
            EventJoiner.Input(ReadArticle(document: Document(read.0), annotations: read.1), place: count + place)
        }
        count += articles.count
        joiner.add(inputs)
    }

    /// The claims that tell one happening each; an article's place is the order in which it came.
    package var groups: [[ClaimReference]] { joiner.groups.map { $0.map(\.reference) } }
    package var claims: Int { joiner.count }
    package var events: Int { joiner.groupCount }
}
