import Extraction
import NewsModel

/// How fast texts become annotations and a corpus, on one core.
enum AnnotationBench {
    /// Articles of about 4 KB a run.
    private static let batch = 250
    private static let runs = 20

    static func samples() -> [Sample] {
        let published = DateValue(edtf: "2021-10-01", because: Reason("given"))
        var news = GeneratedNews(seed: 2021)
        let batches = (0..<runs).map { _ in news.articles(batch) }
        _ = Extractor.corpus(of: batches[0])
        return [
            sample("dates of each article", goal: "at least 10", batches) {
                for article in $0 { _ = Extractor.dates(in: article, published: published) }
            },
            sample("annotate each article", goal: "at least 5", batches) {
                for article in $0 { _ = Extractor.annotate(article) }
            },
            sample("annotate and join \(batch)", goal: "at least 5", batches) { _ = Extractor.corpus(of: $0) },
        ]
    }

    private static func sample(
        _ name: String, goal: String, _ batches: [[Article]], _ work: ([Article]) -> Void
    ) -> Sample {
        let speeds = batches.map { articles in
            let bytes = articles.reduce(0) { $0 + $1.bytes.count }, start = processSeconds()
            work(articles)
            return Double(bytes) / 1e6 / (processSeconds() - start)
        }
        return Sample(name: name, unit: "MB/s", values: speeds, goal: goal)
    }
}
