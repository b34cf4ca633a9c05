import Chance
import Extraction
import Glibc
import NewsModel

/// What joining costs as a library grows: time, memory, claims and events, and one article more.
enum JoinBench {
    static let sizes = [1_000, 3_000, 10_000]
    /// Articles that are added one by one to the library.
    private static let more = 20

    static let heading = ["articles", "claims", "events", "join, s", "added, ms", "peak, MB"]

    static func row(_ size: Int) -> [String] {
        let articles = library(of: size + more)
        var library = GrowingLibrary(), start = processSeconds()
        library.add(Array(articles[..<size]))
        let joined = processSeconds() - start, claims = library.claims, events = library.events
        start = processSeconds()
        for place in size..<articles.count { library.add([articles[place]]) }
        let added = (processSeconds() - start) / Double(more)
        return [String(size), String(claims), String(events), shown(joined), shown(added * 1_000), shown(peakMemory)]
    }

    /// Ten articles a day, five of them on one story, with names of its own.
    private static func library(of size: Int) -> [(Article, Annotations)] {
        var news = GeneratedNews(seed: 7)
        return news.articles(size).enumerated().map { place, article in
            let day = CalendarDate(number: 18_000 + place / 10), told = renamed(article, story: UInt64(place / 5))
            return (told, Extractor.annotate(told, published: DateValue(.init(day), because: Reason("given"))))
        }
    }

    /// The article with other letters in each name of a place or person, as many as before.
    private static func renamed(_ article: Article, story: UInt64) -> Article {
        var bytes = article.bytes
        for (number, name) in (GeneratedNews.places + GeneratedNews.family).enumerated() {
            var random = SplitMix(seed: story &* 1_000 &+ UInt64(number))
            let letters = name.utf8.indices.map { _ in UInt8(ascii: "a") + UInt8(random.below(26)) }
            for range in bytes.ranges(of: Array(name.utf8)) {
                bytes.replaceSubrange(range, with: [letters[0] & 0xDF] + letters.dropFirst())
            }
        }
        var renamed = Article(id: article.id, path: article.path, bytes: bytes)
        (renamed.title, renamed.regions) = (article.title, article.regions)
        return renamed
    }

    private static var peakMemory: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1024
    }

    private static func shown(_ value: Double) -> String { String((value * 100).rounded() / 100) }
}
