import Foundation

/// The folder for libraries, as the XDG Base Directory Specification places it.
enum ArchiveFolder {
    /// `NAME` is `NAME.dateline` in the data folder of the user; what has a slash or an ending is a file.
    static func file(
        named name: String, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(ArchiveError) -> String {
        if name.contains("/") || name.contains(".") { return URL(fileURLWithPath: name).standardizedFileURL.path }
        return try folder(environment) + "/\(name).dateline"
    }

    /// The file that stands for some files and folders in the cache folder of the user. Its name tells which build made
    /// it; those of other builds are of no use any more and go.
    static func cacheFile(
        of paths: [String], environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(ArchiveError) -> String {
        let folder = try cacheFolder(environment)
        let name = hexadecimal(ArchiveEntry.hash(Array(paths.joined(separator: "\n").utf8)))
        let file = "\(name)-\(hexadecimal(Int64(ProgramStamp.number))).dateline"
        let others = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for other in others where other.hasPrefix("\(name)-") && !other.hasPrefix(file) {
            try? FileManager.default.removeItem(atPath: "\(folder)/\(other)")
        }
        return "\(folder)/\(file)"
    }

    private static func hexadecimal(_ number: Int64) -> String { String(UInt64(bitPattern: number), radix: 16) }

    private static func cacheFolder(_ environment: [String: String]) throws(ArchiveError) -> String {
        if let path = environment["XDG_CACHE_HOME"], path.hasPrefix("/") { return path + "/dateline" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { throw .noFolder("~/.cache") }
        return home + "/.cache/dateline"
    }

    private static func folder(_ environment: [String: String]) throws(ArchiveError) -> String {
        if let path = environment["XDG_DATA_HOME"], path.hasPrefix("/") { return path + "/dateline" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { throw .noFolder("~/.local/share") }
        return home + "/.local/share/dateline"
    }
}
