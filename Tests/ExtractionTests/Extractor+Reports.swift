import NewsModel

@testable import Extraction

extension Extractor {
    /// What is found in texts published on known days.
    static func corpus(of reports: [(published: String, text: String)]) -> Corpus {
        corpus(
            of: reports.enumerated().map { place, report in
                var article = Article(id: "\(place).txt", path: "\(place).txt", bytes: Array(report.text.utf8))
                article.regions = [Region(.body, 0..<report.text.utf8.count)]
                article.published = Publication(.stated, DateValue(edtf: report.published, because: Reason("stated")))
                return article
            })
    }
}
