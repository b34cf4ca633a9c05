import NewsModel
import Synchronization

/// The side files of all folders that articles come from, each read once, whichever thread asks first.
package final class SideFiles: Sendable {
    struct Read {
        fileprivate var files: [String: SideFile] = [:]
        fileprivate var errors: [ImportFault] = []
    }

    private let read = Mutex(Read())

    package init() {}

    /// What they say wrongly, of all folders asked for so far.
    package var faults: [ImportFault] {
        read.withLock { read in read.errors + read.files.sorted { $0.key < $1.key }.flatMap(\.value.faults) }
    }

    /// What the side file beside a file says of an article goes before what its text says.
    func complete(_ article: inout Article, from file: String) {
        let folder = FilePath.folder(file)
        read.withLock { $0.file(in: folder) }.complete(&article)
    }
}

extension SideFiles.Read {
    fileprivate mutating func file(in folder: String) -> SideFile {
        if let file = files[folder] { return file }
        let file = read(in: folder)
        files[folder] = file
        return file
    }

    /// A folder without a side file has an empty one.
    private mutating func read(in folder: String) -> SideFile {
        let path = FilePath.join(folder, SideFile.name)
        var bytes: [UInt8] = []
        do {
            bytes = try FileBytes.read(path, limit: SideFile.limit)
        } catch ImportError.missing {
        } catch let error as ImportError {
            errors.append(error.fault)
        } catch {
            errors.append(ImportFault(path, nil, "\(error)"))
        }
        return SideFile(path: path, bytes: bytes) { FileBytes.exist(FilePath.join(folder, $0)) }
    }
}
