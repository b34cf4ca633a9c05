import Foundation
import Ingestion
import Interchange
import NewsModel
import NewsStore

/// A library in the cache folder that stands for files and folders too large to be read anew at each start. It is never
/// the only copy of anything: where it is damaged, made by another build or knows files that are gone it is made again,
/// and where it cannot be made the files are read as they are.
struct FolderIndex {
    let paths: [String]

    /// Fewer files are read in a second or less.
    private static let leastFiles = 200
    /// So many articles are read together for one timeline, in some seconds beside the reader.
    static let mostJoined = 1_000

    /// Nil where it is not worth it, or cannot be made.
    func archive() -> Archive? {
        guard let files = try? Importer.files(paths).files, files.count >= Self.leastFiles,
            let path = try? Archive.cacheFile(of: paths)
        else { return nil }
        return known(path, files) ?? filled(path) ?? anew(path)
    }

    /// Nil where it does not hold just these files.
    private func known(_ path: String, _ files: [FileStamp]) -> Archive? {
        guard let archive = try? Archive.open(path), archive.notice == nil else { return nil }
        return (try? archive.stands(for: files)) == true ? archive : nil
    }

    /// Reads what is new; nil where files have gone, or the index is damaged. Where another instance is at it already,
    /// what there is of it is read.
    private func filled(_ path: String) -> Archive? {
        Interruption.watch()
        let line = ProgressLine(isAsked: false)
        defer { line.clear() }
        do {
            let ingestion = try Ingestion(into: path) { progress in
                line.show(progress.words)
                return !Interruption.isAsked
            }
            guard try ingestion.run(paths).gone == 0 else { return nil }
            return try Archive.open(path)
        } catch ArchiveError.busy {
            return try? Archive.open(path)
        } catch {
            return nil
        }
    }

    private func anew(_ path: String) -> Archive? {
        for ending in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: path + ending) }
        return filled(path)
    }
}
