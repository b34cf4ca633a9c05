/// Why a path yields no articles, in one line.
package enum ImportError: Error, CustomStringConvertible {
    case missing(String)
    case unreadable(String, because: String)
    case notAFile(String)
    case tooLarge(String, limit: Int)
    case emptyFolder(String)

    package var description: String {
        switch self {
        case .missing(let path): "\(visible(path)): no such file or folder"
        case .unreadable(let path, let cause): "\(visible(path)): cannot be read: \(cause)"
        case .notAFile(let path): "\(visible(path)): not a file or folder of articles"
        case .tooLarge(let path, let limit): "\(visible(path)): larger than \(limit >> 20) MB, not read"
        case .emptyFolder(let path):
            "\(visible(path)) holds no articles; put .txt files into it or name files"
        }
    }

    private func visible(_ path: String) -> String { VisibleText.of(path) }
}
