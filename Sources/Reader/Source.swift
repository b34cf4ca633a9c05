import NewsModel
import NewsStore

/// What is read: articles at once, or a library of any length.
package enum Source: Sendable {
    case corpus(Corpus)
    /// A list of a library that is no longer than `joining` is read together meanwhile.
    case archive(Archive, joining: Int = 120)
}
