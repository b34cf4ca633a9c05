import Extraction
import NewsModel

/// How fast texts become annotations and a corpus, on one core.
enum AnnotationBench {
    /// Articles of about 4 KB a run.
    private static let batch = 250
    private static let runs = 20

    static func samples() -> [Sample] {
        var news = GeneratedNews(seed: 2021)
        let batches = (0..<runs).map { _ in news.articles(batch) }
        _ = Extractor.corpus(of: batches[0])
        return [
            sample("dates, words given", goal: "at least 20", batches, prepared: { $0.map(CutArticle.init) }) {
                for article in $0 { _ = Extractor.dates(in: article, published: published) }
            },
            sample("dates of each article", goal: "at least 10", batches) {
                for article in $0 { _ = Extractor.dates(in: article, published: published) }
            },
            sample("annotate each article", goal: "at least 5", batches) {
                for article in $0 { _ = Extractor.annotate(article) }
            },
            sample("annotate and join \(batch)", goal: "at least 5", batches) { _ = Extractor.corpus(of: $0) },
        ]
    }

    /// Does one kind of work on 100 articles, for whoever counts its instructions; returns their bytes.
    static func once(_ work: Substring) -> Int {
        var news = GeneratedNews(seed: 2021)
        let articles = news.articles(100)
        for article in articles {
            switch work {
            case "words": _ = CutArticle(article)
            case "dates": _ = Extractor.dates(in: article, published: published)
            case "annotations": _ = Extractor.annotate(article)
            default: break
            }
        }
        return articles.reduce(0) { $0 + $1.bytes.count }
    }

    private static let published = DateValue(edtf: "2021-10-01", because: Reason("given"))

    private static func sample(
        _ name: String, goal: String, _ batches: [[Article]], _ work: ([Article]) -> Void
    ) -> Sample {
        sample(name, goal: goal, batches, prepared: { $0 }, work)
    }

    private static func sample<Prepared>(
        _ name: String, goal: String, _ batches: [[Article]], prepared: ([Article]) -> Prepared,
        _ work: (Prepared) -> Void
    ) -> Sample {
        let speeds = batches.map { articles in
            let bytes = articles.reduce(0) { $0 + $1.bytes.count }, input = prepared(articles)
            let start = processSeconds()
            work(input)
            return Double(bytes) / 1e6 / (processSeconds() - start)
        }
        return Sample(name: name, unit: "MB/s", values: speeds, goal: goal)
    }
}
