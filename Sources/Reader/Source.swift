import NewsModel
import NewsStore

/// What is read: articles at once, or a library of any length.
package enum Source: Sendable {
    case corpus(Corpus)
    case archive(Archive)
}
