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

    private static func folder(_ environment: [String: String]) throws(ArchiveError) -> String {
        if let path = environment["XDG_DATA_HOME"], path.hasPrefix("/") { return path + "/dateline" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { throw .noFolder("~/.local/share") }
        return home + "/.local/share/dateline"
    }
}
