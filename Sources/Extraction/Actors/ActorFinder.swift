import NewsModel

/// Who and what is named in an article, and which names are the same actor. Ids are places in `actors`.
enum ActorFinder {
    static func find(in document: Document) -> (actors: [Actor], mentions: [Mention]) {
        let text = NameText(document)
        var spans = spans(of: text, isPlain: true)
        KindFinder.decide(&spans, in: text)
        spans += headlineSpans(of: text, seen: spans)
        spans.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        Metonymy.resolve(&spans, in: text)
        return ActorLinker.link(spans, in: text)
    }

    private static func spans(of text: NameText, isPlain: Bool) -> [NameSpan] {
        text.sentences.indices.filter { (text.sentences[$0].style == .plain) == isPlain }.flatMap { index in
            NameReader(text, text.sentences[index]).spans().map {
                var span = $0
                span.sentence = index
                return span
            }
        }
    }

    /// In headlines, where every word has a capital, only what the tables or the article itself name counts.
    private static func headlineSpans(of text: NameText, seen: [NameSpan]) -> [NameSpan] {
        spans(of: text, isPlain: false)
    }
}
