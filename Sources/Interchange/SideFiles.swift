import NewsModel

/// The side files of all folders that articles come from, each read once.
struct SideFiles {
    private var files: [String: SideFile] = [:]
    private var errors: [String] = []

    var warnings: [String] { errors + files.sorted { $0.key < $1.key }.flatMap(\.value.warnings) }

    /// What a side file says goes before what the text says.
    mutating func complete(_ article: inout Article) {
        let folder = FilePath.folder(article.path)
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
        } catch {
            errors.append("\(error)")
        }
        return SideFile(path: path, bytes: bytes) { FileBytes.exist(FilePath.join(folder, $0)) }
    }
}
