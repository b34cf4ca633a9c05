import Extraction
import NewsModel
import NewsStore

/// An article of a library with what is kept of what was found in it, ready to be joined with others.
struct HeldArticle: Sendable {
    let number: Int
    let read: ReadArticle
    private let claims: [Claim]
    private let names: [String]

    init(_ stored: StoredArticle) {
        let found = stored.annotations
        number = stored.number
        read = ReadArticle(stored.article.named(stored.article.path), found)
        claims = found.claims
        names = found.actors.map(\.name)
    }

    /// Nil where it has no such claim: a damaged library may name any.
    func claim(_ place: Int) -> Claim? { claims.indices.contains(place) ? claims[place] : nil }

    /// The words by which an event is found for one of its claims: the line of it, and those who take part.
    func words(ofClaim place: Int) -> WordMarks? {
        guard let claim = claim(place) else { return nil }
        return WordMarks([claim.summary] + claim.actors.map { names[$0] })
    }
}
