import Extraction
import Glibc
import NewsModel

/// What joining costs as a library grows: time, memory, claims and events, and one article more.
enum JoinBench {
    static let sizes = [1_000, 3_000, 10_000, 30_000]
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

    /// Ten articles a day.
    private static func library(of size: Int) -> [(Article, Annotations)] {
        var news = GeneratedNews(seed: 7)
        return news.articles(size).enumerated().map { place, article in
            let day = CalendarDate(number: 18_000 + place / 10)
            return (article, Extractor.annotate(article, published: DateValue(.init(day), because: Reason("given"))))
        }
    }

    private static var peakMemory: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1024
    }

    private static func shown(_ value: Double) -> String { String((value * 100).rounded() / 100) }
}
