import NewsModel

/// Why some words are taken for an actor of a kind.
package struct NameExplanation: Sendable {
    package let range: TextRange
    package let kind: Actor.Kind
    /// What found the name, or joined it to another.
    package let rule: String
    /// What weighed most for the tagger, in words, the weightiest first; none where it finds no such name.
    package let reasons: [String]
}

extension Extractor {
    /// Why names are taken for people, organisations or places.
    package static func explainNames(in article: Article) -> [NameExplanation] {
        let document = Document(article), (actors, mentions) = ActorFinder.find(in: document)
        let reasons = TaggerModel.shipped.map { Self.reasons(in: NameText(document), $0) } ?? [:]
        return mentions.map { mention in
            NameExplanation(
                range: mention.range, kind: actors[mention.actor].kind, rule: mention.rule,
                reasons: reasons[mention.range] ?? [])
        }
    }

    private static func reasons(in text: NameText, _ model: TaggerModel) -> [TextRange: [String]] {
        var tagger = NameTagger(text, ActorFinder.spans(of: text), model)
        return tagger.names().reduce(into: [:]) { $0[text.range($1.tokens)] = tagger.reasons(for: $1) }
    }
}
