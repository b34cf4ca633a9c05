import NewsModel

/// What was found in an article, as far as lists, search and counts of a library need it. The rest takes a millisecond
/// to find again when the article is opened, by whatever rules there are then.
package struct ArticleDigest: Hashable, Sendable {
    /// As the article says, or as it was worked out. EDTF; nil where nobody knows.
    package var published: String?
    package var actors: [DigestActor]
    package var claims: [DigestClaim]
    package var hasFigures: Bool
    package var hasQuotes: Bool

    package init(_ article: Article, _ annotations: Annotations?) {
        published = (annotations?.published.when ?? article.published.when)?.edtf
        claims = annotations.map(DigestClaim.all) ?? []
        hasFigures = annotations?.quantities.isEmpty == false
        hasQuotes = annotations?.quotes.isEmpty == false
        var mentions: [Actor.ID: Int] = [:]
        for mention in annotations?.mentions ?? [] { mentions[mention.actor, default: 0] += 1 }
        actors = annotations?.actors.map { DigestActor($0, mentions: mentions[$0.id] ?? 0) } ?? []
    }
}

/// An actor of an article.
package struct DigestActor: Hashable, Sendable {
    package var name: String
    package var kind: Actor.Kind
    package var mentions: Int
    /// How else the article writes it.
    package var surfaces: [String]

    init(name: String, kind: Actor.Kind, mentions: Int, surfaces: [String]) {
        self.name = name
        self.kind = kind
        self.mentions = mentions
        self.surfaces = surfaces
    }

    init(_ actor: Actor, mentions: Int) {
        let surfaces = actor.aliases.map(\.surface).filter { $0 != actor.name }
        self.init(name: actor.name, kind: actor.kind, mentions: mentions, surfaces: surfaces)
    }
}
