import NewsModel

/// The side files of all folders that articles come from, each read once.
struct SideFiles {
    private var files: [String: SideFile] = [:]
    private var errors: [ImportFault] = []

    var faults: [ImportFault] { errors + files.sorted { $0.key < $1.key }.flatMap(\.value.faults) }

    /// What the side file beside a file says of an article goes before what its text says.
    mutating func complete(_ article: inout Article, from file: String) {
        let folder = FilePath.folder(file)
        if files[folder] == nil { files[folder] = read(in: folder) }
        files[folder]?.complete(&article)
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
