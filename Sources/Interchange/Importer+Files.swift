import Foundation
import NewsModel

extension Importer {
    /// The files that some paths stand for, in the order in which `read` takes them, and what cannot be listed. Throws
    /// an `ImportError` for a path that is missing.
    package static func files(_ paths: [String]) throws -> (files: [FileStamp], failures: [ImportFault]) {
        let listing = try FileListing(paths.map { URL(fileURLWithPath: $0).standardizedFileURL.path })
        var sideFiles: [String: Int] = [:]
        let files = listing.files.map { path in
            let folder = FilePath.folder(path), file = status(path)
            let side = sideFiles[folder] ?? status(FilePath.join(folder, SideFile.name)).modified
            sideFiles[folder] = side
            return FileStamp(path: path, size: file.size, modified: max(file.modified, side))
        }
        return (files, listing.failures.map(\.fault))
    }

    /// Reads one of them; what is wrong with it are faults, those of the side files apart. What `deliver` throws ends
    /// the reading.
    package static func read(
        _ file: FileStamp, _ sideFiles: SideFiles, deliver: @escaping (Article) throws -> Void
    ) throws -> [ImportFault] {
        let intake = Intake(sideFiles, deliver: deliver)
        let name = FilePath.name(file.path)
        do { try intake.read(file.path, id: name, fallback: .text) } catch let error as ImportError {
            return [error.fault]
        }
        return intake.summary.faults
    }

    /// A side file that changes makes the files beside it changed ones.
    private static func status(_ path: String) -> (size: Int, modified: Int) {
        var status = stat()
        guard stat(path, &status) == 0 else { return (0, 0) }
        return (Int(status.st_size), Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec))
    }
}
