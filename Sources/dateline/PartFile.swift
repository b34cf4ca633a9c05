import Foundation
import Interchange
import NewsModel

/// A file that the reader exports to.
enum PartFile {
    /// Writes a part of a corpus in the form that the end of the path tells. False where a file is there already that
    /// is not to be replaced: nothing is written then.
    static func write(_ part: CorpusPart, _ corpus: Corpus, _ path: String, _ replacing: Bool) throws -> Bool {
        let file = (path as NSString).expandingTildeInPath
        let text = Data(PartExporter.fitting(path: path).write(part, corpus).utf8)
        do {
            if replacing {
                try text.write(to: URL(fileURLWithPath: file), options: .atomic)
            } else {
                try newFile(file, path).write(contentsOf: text)
            }
            return true
        } catch let error as PartFileError where error.isThere {
            return false
        } catch let error as PartFileError {
            throw error
        } catch {
            throw PartFileError(path: path, code: errno)
        }
    }

    /// Foundation cannot tell a file that is there from a folder that is not.
    private static func newFile(_ file: String, _ path: String) throws -> FileHandle {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw PartFileError(path: path, code: errno) }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}

/// A file could not be written.
struct PartFileError: Error, CustomStringConvertible {
    let path: String
    /// An `errno`.
    let code: Int32

    var isThere: Bool { code == EEXIST }

    var description: String { "cannot write \(path): \(String(cString: strerror(code)))" }
}
