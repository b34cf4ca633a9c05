import Foundation

/// Tells one build of the program from another, so that what an earlier one found is found anew: no table of rules has
/// to be remembered, and none can be forgotten.
package enum ProgramStamp {
    /// A number for this build: of the size of the executable and the time it was written.
    package static let number: Int = {
        var status = stat()
        guard let path = Bundle.main.executablePath, stat(path, &status) == 0 else { return 0 }
        let parts = [Int(status.st_size), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec)]
        return Int(ArchiveEntry.hash(parts.flatMap { "\($0) ".utf8 }) & .max >> 2)
    }()
}
