import Extraction
import NewsModel
import NewsStore

/// Joins what the articles of a library tell into events, a stretch of claims at a time in order of their days, so that
/// memory does not grow with the library.
///
/// A stretch is joined with the events around it that may be the same, whose claims are put together anew. Of an event
/// that many tell only some claims stand for all: it grows and may take in others, but is not taken apart. In that, and
/// in which events are looked at, joining piece by piece differs from joining all at once.
struct LibraryJoiner {
    private let writer: ArchiveWriter
    private let claims: [UnjoinedClaim]
    private let names: NameCounts
    private var next: Int
    /// The articles of the last stretch: most of them tell of the next days, too.
    private var held: [Int: HeldArticle] = [:]

    /// New claims that are joined at once.
    private let mostClaims: Int

    /// Articles that these claims may be of.
    private static let mostArticles = 2_000
    /// Claims of events that are there, for each new one.
    private static let mostKnown = 2
    /// Articles that tell which names are common, and those that are enough for so few claims.
    private static let sample = 1_000, smallSample = 200, few = 1_000
    /// Fewer are joined at once, however many events may be the same.
    private static let fewestClaims = 250

    init(_ writer: ArchiveWriter, atOnce most: Int = 8_000) throws {
        self.writer = writer
        mostClaims = most
        next = try writer.nextEvent()
        claims = try writer.unjoinedClaims()
        let wanted = claims.isEmpty ? 0 : claims.count < Self.few ? Self.smallSample : Self.sample
        let (articles, sample) = try writer.sample(wanted)
        names = NameCounts(sample: Parallel.map(sample) { HeldArticle($0).read }, of: articles)
    }

    /// Joins all that is not joined yet. `tell` is told after each stretch, which is on disk then, how many claims are
    /// done of how many; what it throws ends the work.
    mutating func run(tell: (Int, Int) throws -> Void) throws {
        var start = 0
        while start < claims.count {
            let end = end(ofStretchFrom: start)
            try join(claims[start..<end])
            try tell(end, claims.count)
            start = end
        }
    }

    /// In a large library nearly each claim of a day is of another article, and articles take the memory.
    private func end(ofStretchFrom start: Int) -> Int {
        var end = start, articles: Set<Int> = []
        while end < claims.count, end - start < mostClaims, articles.count < Self.mostArticles {
            articles.insert(claims[end].telling.article)
            end += 1
        }
        return end
    }

    private mutating func join(_ claims: ArraySlice<UnjoinedClaim>) throws {
        try hold(claims.lazy.map(\.telling.article))
        let known = try Recall(writer, held, claims).events()
        let tellings = known.reduce(0) { $0 + $1.heldTellings.count }
        guard tellings <= Self.mostKnown * mostClaims || claims.count <= Self.fewestClaims else {
            let middle = (claims.startIndex + claims.endIndex) / 2
            try join(claims[..<middle])
            return try join(claims[middle...])
        }
        try hold(known.lazy.flatMap { $0.heldTellings.map(\.article) })
        var stretch = JoinedStretch(new: claims.map(\.telling), known: known, held: held, names: names, next: next)
        let (joined, gone) = stretch.result()
        try writer.save(joined, without: gone)
        next = stretch.next
        let wanted = Set(claims.lazy.map(\.telling.article))
        held = held.filter { wanted.contains($0.key) }
    }

    private mutating func hold(_ numbers: some Sequence<Int>) throws {
        let missing = Set(numbers).filter { held[$0] == nil }.sorted()
        let articles = Parallel.map(try writer.articles(missing)) { HeldArticle($0) }
        for article in articles { held[article.number] = article }
    }
}
