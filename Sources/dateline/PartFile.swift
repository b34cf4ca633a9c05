import Foundation
import Interchange
import NewsModel

/// A file that the reader exports to.
enum PartFile {
    /// Writes a part of a corpus in the form that the end of the path tells. False where a file is there already that
    /// is not to be replaced: nothing is written then.
    static func write(_ part: CorpusPart, _ corpus: Corpus, _ path: String, _ replacing: Bool) throws -> Bool {
        let file = URL(fileURLWithPath: (path as NSString).expandingTildeInPath)
        let text = PartExporter.fitting(path: path).write(part, corpus)
        do {
            try Data(text.utf8).write(to: file, options: replacing ? .atomic : .withoutOverwriting)
            return true
        } catch CocoaError.fileWriteFileExists {
            return false
        } catch {
            let reason = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
            let words = reason.map { String(cString: strerror(Int32($0.code))) } ?? error.localizedDescription
            throw PartFileError(path: path, reason: words)
        }
    }
}

/// A file could not be written.
struct PartFileError: Error, CustomStringConvertible {
    let path: String
    let reason: String

    var description: String { "cannot write \(path): \(reason)" }
}
