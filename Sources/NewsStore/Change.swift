import NewsModel

/// One thing that the reader changed, as it was and as it is: enough to take it back without touching anything else.
package enum Change: Hashable, Sendable, Codable {
    case read(paths: [String], Bool)
    case starred(path: String, Bool)
    case tagged(path: String, tag: String, Bool)
    /// Nil before it was written, and after it was thrown away.
    case note(path: String, before: Note?, after: Note?)
    case bookmark(letter: String, before: Bookmark?, after: Bookmark?)
    /// A field of the session; the store only remembers it, the reader puts it back.
    case field(String, before: String?, after: String?)

    package var reversed: Change {
        switch self {
        case .read(let paths, let isOn): .read(paths: paths, !isOn)
        case .starred(let path, let isOn): .starred(path: path, !isOn)
        case .tagged(let path, let tag, let isOn): .tagged(path: path, tag: tag, !isOn)
        case .note(let path, let before, let after): .note(path: path, before: after, after: before)
        case .bookmark(let letter, let before, let after): .bookmark(letter: letter, before: after, after: before)
        case .field(let name, let before, let after): .field(name, before: after, after: before)
        }
    }
}

/// A place that a letter stands for.
package struct Bookmark: Hashable, Sendable, Codable {
    package var path: String
    /// In UTF-8 bytes.
    package var offset: Int
    /// What stands there: it tells the reader what the mark is, and finds the place again if the file has changed.
    package var words: String

    package init(path: String, offset: Int, words: String) {
        self.path = path
        self.offset = offset
        self.words = words
    }
}
