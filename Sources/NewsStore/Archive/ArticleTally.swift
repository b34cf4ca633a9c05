import NewsModel

/// What one article adds to the counts that a library keeps.
struct ArticleTally: Sendable {
    struct ActorKey: Hashable, Sendable {
        let name: String
        let kind: Actor.Kind
    }

    /// The day it is filed under; see `ArticleNumber`.
    let day: Int
    let outlet: String?
    /// Days that it tells of: those of claims known to within a week, history left out.
    let told: Set<Int>
    /// How often it names each actor.
    let mentions: [ActorKey: Int]

    init(_ article: Article, _ digest: ArticleDigest) {
        day = ArticleNumber.day(of: digest.published.flatMap(EDTF.interval))
        outlet = article.outlet
        let when = Set(digest.claims.lazy.filter { !$0.isBackground }.compactMap(\.when))
        told = Set(when.flatMap { Self.days(EDTF.interval($0)) })
        mentions = Dictionary(
            digest.actors.filter { $0.mentions > 0 }.map { (ActorKey(name: $0.name, kind: $0.kind), $0.mentions) },
            uniquingKeysWith: +)
    }

    private static func days(_ interval: CalendarInterval?) -> [Int] {
        guard let interval, let count = interval.days, (1...7).contains(count), let first = interval.earliest else {
            return []
        }
        return Array(first.number..<first.number + count)
    }
}

/// The sums of many, to be written at once.
struct LibraryTally {
    private(set) var published: [Int: Int] = [:]
    private(set) var told: [Int: Int] = [:]
    private(set) var sources: [String: Int] = [:]
    private(set) var articles: [ArticleTally.ActorKey: Int] = [:]
    private(set) var mentions: [ArticleTally.ActorKey: Int] = [:]

    /// `sign` is -1 for an article that goes.
    mutating func add(_ article: ArticleTally, _ sign: Int = 1) {
        published[article.day, default: 0] += sign
        for day in article.told { told[day, default: 0] += sign }
        if let outlet = article.outlet { sources[outlet, default: 0] += sign }
        for (actor, count) in article.mentions {
            articles[actor, default: 0] += sign
            mentions[actor, default: 0] += sign * count
        }
    }
}
