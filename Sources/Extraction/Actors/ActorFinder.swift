import NewsModel

/// Who and what is named in an article, and which names are the same actor. Ids are places in `actors`.
enum ActorFinder {
    static func find(
        in document: Document, model: TaggerModel? = .shipped
    ) -> (actors: [Actor], mentions: [Mention]) {
        let text = NameText(document)
        var spans = spans(of: text)
        if let model { spans = NameArbiter.spans(of: text, rules: spans, model: model) }
        Metonymy.resolve(&spans, in: text)
        return ActorLinker.link(spans, in: text)
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
