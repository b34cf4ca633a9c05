/// Why a path, or a part of a file, yields no articles, in one line.
package enum ImportError: Error, CustomStringConvertible {
    case missing(String)
    case unreadable(String, because: String)
    case notAFile(String)
    case tooLarge(String, limit: Int)
    case emptyFolder(String)
    /// Its contents are refused.
    case refused(String, because: String)

    package var description: String { fault.description }

    var fault: ImportFault {
        switch self {
        case .missing(let path): ImportFault(path, nil, "no such file or folder")
        case .unreadable(let path, let cause): ImportFault(path, nil, "cannot be read: \(cause)")
        case .notAFile(let path): ImportFault(path, nil, "not a file or folder of articles")
        case .tooLarge(let path, let limit): ImportFault(path, nil, "larger than \(limit >> 20) MB, not read")
        case .emptyFolder(let path):
            ImportFault(path, nil, "no articles in it; put texts, web pages or feeds there, or name files")
        case .refused(let path, let cause): ImportFault(path, nil, cause)
        }
    }
}
