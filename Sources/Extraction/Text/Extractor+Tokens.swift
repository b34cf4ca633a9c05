import NewsModel

/// An article cut into words and sentences, for whoever measures what comes after.
package struct CutArticle: Sendable {
    let document: Document

    package init(_ article: Article) { document = Document(article) }
}

extension Extractor {
    /// The temporal expressions of an article published then, when its words are known.
    package static func dates(in article: CutArticle, published: DateValue?) -> [TemporalExpression] {
        DateFinder(article.document).expressions(published: published)
    }

    /// The words, numbers and signs of an article, each with the name of its kind; for whoever writes a rule.
    package static func tokens(of article: Article) -> [(range: TextRange, kind: String)] {
        Tokenizer.tokens(of: article.bytes).map { ($0.range, "\($0.kind)") }
    }
}
