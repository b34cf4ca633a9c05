import Foundation

/// The files that some paths stand for: a file for itself, a folder for the files below it that an importer accepts.
struct FileListing {
    /// In the order given, those of a folder by name; each once.
    private(set) var files: [String] = []
    /// Those of `files` that were named themselves.
    private(set) var asked: Set<String> = []
    /// Folders below the ones given that cannot be listed.
    private(set) var failures: [ImportError] = []
    private var seen: Set<String> = []
    private static let deepest = 32

    /// Throws for a path that is missing, and for a folder that cannot be listed or holds no articles.
    init(_ paths: [String]) throws {
        for path in paths {
            var status = stat()
            guard stat(path, &status) == 0 else { throw ImportError.ofSystem(path) }
            if status.st_mode & S_IFMT == S_IFDIR {
                try addFolder(path)
            } else {
                asked.insert(path)
                add(path)
            }
        }
    }

    private mutating func add(_ path: String) {
        if seen.insert(path).inserted { files.append(path) }
    }

    private mutating func addFolder(_ path: String) throws {
        let below = try Self.names(in: path).flatMap { Self.entries(FilePath.join(path, $0), 1, &failures) }
        guard !below.isEmpty || !failures.isEmpty else { throw ImportError.emptyFolder(path) }
        for path in below { add(path) }
    }

    /// Hidden files, links, pipes and devices are left out, so the walk ends.
    private static func entries(_ path: String, _ depth: Int, _ failures: inout [ImportError]) -> [String] {
        var status = stat()
        guard lstat(path, &status) == 0 else { return [] }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return Importer.accepts(FilePath.name(path)) ? [path] : []
        case S_IFDIR where depth < deepest:
            do {
                return try names(in: path).flatMap { entries(FilePath.join(path, $0), depth + 1, &failures) }
            } catch {
                failures.append(error)
                return []
            }
        default: return []
        }
    }

    private static func names(in folder: String) throws(ImportError) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw .unreadable(folder, because: "the folder cannot be listed")
        }
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }
}
