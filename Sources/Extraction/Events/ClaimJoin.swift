import NewsModel

/// Claims of some articles joined by what is kept of them, without reading the articles anew: the claims stand in the
/// annotations given, which need hold no more than publication, actors and dates of undated claims.
package struct ClaimJoin {
    private let articles: [ReadArticle]
    private let actors: [Actor]
    private var voices: Voices
    /// The claims that tell one happening each; an article is known by its place.
    package let groups: [[ClaimReference]]

    /// Articles of an event whose voices are told apart; more have as many in proportion.
    private static let heard = 24

    package init(_ articles: [ReadArticle], _ names: NameCounts) {
        (self.articles, actors) = Extractor.foldActors(of: articles)
        voices = Voices(self.articles)
        var joiner = EventJoiner(names)
        joiner.add(self.articles)
        groups = joiner.groups
    }

    /// An event of some claims, whatever groups they are in.
    package mutating func event(of claims: [ClaimReference]) -> Event {
        EventMaker.event(of: claims.sorted(), in: articles) { voices($0) }
    }

    /// How many of some articles are independent of each other.
    package mutating func voices(_ places: Set<Int>) -> Int {
        guard places.count > Self.heard else { return voices.count(places) }
        let heard = Set(places.sorted().prefix(Self.heard))
        return max(1, voices.count(heard) * places.count / Self.heard)
    }

    /// The names of those who take part in an event.
    package func names(in event: Event) -> [String] { event.actors.map { actors[$0].name } }
}

extension ReadArticle {
    /// The same with some of its claims, by their places.
    package func keeping(claims places: [Int]) -> ReadArticle {
        var kept = self
        kept.annotations.claims = places.map { annotations.claims[$0] }
        return kept
    }
}
