import NewsModel

/// This file is all of Extraction that others see: texts in, annotations and the joined corpus out. Pure; does no I/O.
package enum Extractor {
    /// Reads one article by itself.
    ///
    /// - Parameter published: its publication date, where the caller knows better than the article.
    package static func annotate(_ article: Article, published: DateValue? = nil) -> Annotations {
        let document = Document(article)
        var annotations = Annotations()
        annotations.sentences = document.sentences.map { document.range($0.tokens) }
        annotations.published = published.map { Publication(.given, $0) } ?? article.published
        return annotations
    }

    /// Reads articles together: one actor, one event for all that name or tell it.
    package static func corpus(of articles: [Article], published: DateValue? = nil) -> Corpus {
        Corpus(articles: articles, annotations: articles.map { annotate($0, published: published) })
    }
}
