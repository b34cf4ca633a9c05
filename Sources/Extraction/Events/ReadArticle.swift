import NewsModel

/// An article with what was found in it, while a corpus is put together.
package struct ReadArticle: Sendable {
    let document: Document
    var annotations: Annotations

    init(document: Document, annotations: Annotations) {
        self.document = document
        self.annotations = annotations
    }

    package init(_ article: Article, _ annotations: Annotations) {
        self.init(document: Document(article), annotations: annotations)
    }

    /// The dates that begin in a range.
    func dates(in range: TextRange) -> ArraySlice<TemporalExpression> {
        let start = annotations.dates.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
        let end = annotations.dates.partitioningIndex { $0.range.lowerBound >= range.upperBound }
        return annotations.dates[start..<end]
    }
}
