import NewsModel

extension Extractor {
    /// The words, numbers and signs of an article, each with the name of its kind; for whoever writes a rule.
    package static func tokens(of article: Article) -> [(range: TextRange, kind: String)] {
        Tokenizer.tokens(of: article.bytes).map { ($0.range, "\($0.kind)") }
    }
}
