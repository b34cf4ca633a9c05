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
        return text.sentences.flatMap(text.stretches).flatMap { stretch in
            let labels = tagger.labels(of: stretch), start = stretch.tokens.lowerBound
            return NameLabel.names(labels).filter { $0.kind != .other }.map { name in
                let tokens = name.range.lowerBound + start..<name.range.upperBound + start
                let reasons = tagger.reasons(for: labels[name.range.lowerBound], at: tokens.lowerBound, in: stretch)
                return NameExplanation(range: text.range(tokens), kind: name.kind, reasons: reasons)
            }
        }
    }
}
