import Chance
import Extraction
import Glibc
import NewsModel

/// What joining costs as a library grows: time, memory, claims and events, and one article more.
enum JoinBench {
    static let sizes = [1_000, 3_000, 10_000, 30_000]
    /// Articles that are added one by one to the library.
    private static let more = 100

    static let heading = ["articles", "claims", "events", "join, s", "one more, ms: mean", "p95", "peak, MB"]

    static func row(_ size: Int) -> [String] {
        var crises = GeneratedCrises(seed: 7), joiner = EventJoiner()
        let articles = (0..<size).map { read($0, &crises) }, joined = seconds { joiner.add(articles) }
        let claims = joiner.claimCount, events = joiner.groupCount
        let more = (size..<size + more).map { read($0, &crises) }
        let added = more.map { article in seconds { joiner.add([article]) } * 1_000 }.sorted()
        let mean = added.reduce(0, +) / Double(added.count)
        return [
            String(size), String(claims), String(events), shown(joined), shown(mean),
            shown(added[added.count * 95 / 100]),
            shown(peakMemory),
        ]
    }

    private static func read(_ number: Int, _ crises: inout GeneratedCrises) -> ReadArticle {
        let (article, day) = crises.article(number)
        return ReadArticle(
            article, Extractor.annotate(article, published: DateValue(.init(day), because: Reason("given"))))
    }

    private static func seconds(_ work: () -> Void) -> Double {
        let start = processSeconds()
        work()
        return processSeconds() - start
    }

    private static var peakMemory: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1024
    }

    private static func shown(_ value: Double) -> String { String((value * 100).rounded() / 100) }
}
