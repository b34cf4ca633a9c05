import NewsModel

extension Extractor {
    /// What the tagger looks at in a token.
    package struct TaggerToken: Sendable {
        package let range: TextRange
        package let features: [UInt32]
    }

    /// The stretches of an article that may hold names, with all that its tagger looks at; for whoever trains it.
    package static func stretches(of article: Article) -> [[TaggerToken]] {
        let text = NameText(Document(article)), spans = ActorFinder.spans(of: text)
        var features = TaggerFeatures(text, spans)
        return text.sentences.indices.flatMap(text.stretches).map { stretch in
            stretch.tokens.map { index in
                features.collect(at: index, in: stretch)
                return TaggerToken(range: text.range(index..<index + 1), features: features.found.map(\.key))
            }
        }
    }
}

extension Extractor {
    /// The actors of several articles joined; their order changes nothing.
    ///
    /// - Parameter refused: folds that the reader has undone.
    package static func foldedActors(
        of articles: [Annotations], refused: RefusedFolds = RefusedFolds()
    ) -> [Actor] {
        ActorFolder.fold(articles, refused: refused).actors
    }

    /// The actors named in an article as another model tells them; nil for what the rules alone tell.
    package static func actors(in article: Article, model: TaggerModel?) -> (actors: [Actor], mentions: [Mention]) {
        ActorFinder.find(in: Document(article), model: model)
    }
}

extension NameLabel {
    /// The names among labels, as ranges of their places.
    static func names(_ labels: [NameLabel]) -> [(range: Range<Int>, kind: Actor.Kind)] {
        var names: [(range: Range<Int>, kind: Actor.Kind)] = []
        for (place, label) in labels.enumerated() {
            guard let kind = label.kind else { continue }
            if label.isBeginning {
                names.append((place..<place + 1, kind))
            } else if let last = names.indices.last {
                names[last].range = names[last].range.lowerBound..<place + 1
            }
        }
        return names
    }
}
