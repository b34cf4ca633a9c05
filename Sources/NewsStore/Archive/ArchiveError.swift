/// Why a library cannot be opened or written, in a line for its reader.
package enum ArchiveError: Error, Hashable, CustomStringConvertible {
    case missing(path: String)
    case noFolder(String)
    case notALibrary(path: String)
    case damaged(path: String, why: String)
    case newer(path: String)
    case readOnly(path: String)
    /// Another program is writing, by the number of its process.
    case busy(path: String, process: Int)
    case full(path: String)
    case unusable(path: String, why: String)

    package var description: String {
        switch self {
        case .missing(let path): "\(path): no such library; make it with «dateline import FOLDER»"
        case .noFolder(let folder): "cannot make the folder \(folder) for libraries; set XDG_DATA_HOME to one of yours"
        case .notALibrary(let path): "\(path) is no library of Dateline"
        case .damaged(let path, let why):
            "\(path) is damaged (\(why)). It is only read, as far as it can be"
        case .newer(let path): "\(path) was written by a newer Dateline. It is only read"
        case .readOnly(let path): "\(path) cannot be written"
        case .busy(let path, let process): "\(path) is being written by process \(process); wait until it is done"
        case .full(let path): "no space left for \(path); what was counted as done is in it"
        case .unusable(let path, let why): "\(path): \(why)"
        }
    }
}
