import NewsModel

/// A name that the tagger finds, and what weighed most for its kind.
package struct NameExplanation: Sendable {
    package let range: TextRange
    package let kind: Actor.Kind
    /// In words, the weightiest first.
    package let reasons: [String]
}

extension Extractor {
    /// Why names are taken for people, organisations or places.
    package static func explainNames(in article: Article) -> [NameExplanation] {
        guard let model = TaggerModel.shipped else { return [] }
        let text = NameText(Document(article))
        var tagger = NameTagger(text, ActorFinder.spans(of: text), model)
        return tagger.names().map { name in
            NameExplanation(range: text.range(name.tokens), kind: name.kind, reasons: tagger.reasons(for: name))
        }
    }
}
