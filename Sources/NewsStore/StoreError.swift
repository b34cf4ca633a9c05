/// Why nothing can be kept, in words for the status line.
package enum StoreError: Error, Hashable, CustomStringConvertible {
    case noFolder(String)
    case newerSchema(path: String)
    /// `saved` counts the rows that could still be read.
    case damaged(path: String, movedTo: String, saved: Int)
    case unusable(path: String, why: String)
    /// A single write failed; what was to be written can be tried again.
    case notWritten(why: String)

    package var description: String {
        switch self {
        case .noFolder(let folder):
            "Nothing will be remembered: cannot write to \(folder). Set XDG_STATE_HOME to a folder of yours."
        case .newerSchema(let path):
            "Nothing will be remembered: \(path) was written by a newer Dateline. It was left as it is."
        case .damaged(let path, let aside, let saved):
            "\(path) was damaged and is now \(aside). \(saved) marks, tags and notes could be read and are here."
        case .unusable(let path, let why):
            "Nothing will be remembered: \(path): \(why)."
        case .notWritten(let why):
            "Not kept: \(why). It is tried again with the next key."
        }
    }
}
