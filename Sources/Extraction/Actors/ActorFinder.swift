import NewsModel

/// Who and what is named in an article, and which names are the same actor. Ids are places in `actors`.
enum ActorFinder {
    /// - Parameter refused: names that the reader keeps apart.
    static func find(
        in document: Document, model: TaggerModel? = .shipped, refused: RefusedFolds = RefusedFolds()
    ) -> (actors: [Actor], mentions: [Mention]) {
        let text = NameText(document)
        var spans = spans(of: text)
        if let model { spans = NameArbiter.spans(of: text, rules: spans, model: model) }
        refused.undo(&spans, in: text)
        Metonymy.resolve(&spans, in: text, refused: refused)
        return ActorLinker.link(spans, in: text, refused: refused)
    }

    /// What the rules find.
    static func spans(of text: NameText) -> [NameSpan] {
        var spans = text.sentences.indices.flatMap { Self.spans(of: text, sentence: $0) }
        KindFinder.decide(&spans, in: text)
        return spans
    }

    private static func spans(of text: NameText, sentence: Int) -> [NameSpan] {
        NameReader(text, text.sentences[sentence]).spans().map {
            var span = $0
            span.sentence = sentence
            return span
        }
    }
}
