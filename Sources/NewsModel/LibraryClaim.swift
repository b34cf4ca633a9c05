/// A claim of a library: the number of its article, and its place in the list of the article's claims.
package struct LibraryClaim: Hashable, Sendable, Comparable {
    package let article: Int
    package let claim: Int

    package init(article: Int, claim: Int) {
        self.article = article
        self.claim = claim
    }

    package static func < (a: Self, b: Self) -> Bool { (a.article, a.claim) < (b.article, b.claim) }
}
