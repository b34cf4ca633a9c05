/// Why nothing can be kept, in words for the status line.
package enum StoreError: Error, Hashable, CustomStringConvertible {
    case noFolder(String)
    case newerSchema(path: String)
    case damaged(path: String, movedTo: String)
    case unusable(path: String, why: String)

    package var description: String {
        switch self {
        case .noFolder(let folder):
            "Nothing will be remembered: cannot write to \(folder). Set XDG_STATE_HOME to a folder of yours."
        case .newerSchema(let path):
            "Nothing will be remembered: \(path) was written by a newer Dateline. It was left as it is."
        case .damaged(let path, let aside):
            "\(path) was damaged and is now \(aside). Read marks and places begin anew."
        case .unusable(let path, let why):
            "Nothing will be remembered: \(path): \(why)."
        }
    }
}
