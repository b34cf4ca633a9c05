/// A part of a corpus that is handed on: what is on the screen when its reader exports it.
package enum CorpusPart: Hashable, Sendable {
    /// An article, by its place in the corpus.
    case article(Int)
    /// Two articles side by side.
    case comparison(Int, Int)
    /// Events in order of time.
    case timeline([Event.ID])
    /// Articles in the order of a list.
    case articles([Int])
    /// What the reader wrote about articles.
    case notes([NotedArticle])
}

/// An article, by its place in the corpus, and what was done with it.
package struct NotedArticle: Hashable, Sendable {
    package let article: Int
    package let reading: Reading

    package init(article: Int, reading: Reading) {
        self.article = article
        self.reading = reading
    }
}
