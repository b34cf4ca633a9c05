import NewsModel

/// An article with what was found in it, while a corpus is put together.
struct ReadArticle: Sendable {
    let document: Document
    var annotations: Annotations
}
