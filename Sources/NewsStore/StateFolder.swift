import Foundation

/// The folder for what the program remembers, as the XDG Base Directory Specification places it. Only its owner may
/// look into it: what somebody reads is nobody else's business.
struct StateFolder {
    let path: String

    /// Nil without a home.
    init?(environment: [String: String] = ProcessInfo.processInfo.environment) {
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
            path = state + "/dateline"
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            path = home + "/.local/state/dateline"
        } else {
            return nil
        }
    }

    var file: String { path + "/state.sqlite" }

    /// Makes folder and file where they are missing and closes them to others whatever the umask.
    func prepare() throws {
        let files = FileManager.default
        try files.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        if !files.fileExists(atPath: file) { try create() }
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    }

    /// Renames the file and its journals; the new name of the file.
    func moveAside() throws -> String {
        let aside = "\(file).damaged-\(Int(Date().timeIntervalSince1970))"
        for suffix in ["-wal", "-shm", ""] where FileManager.default.fileExists(atPath: file + suffix) {
            try FileManager.default.moveItem(atPath: file + suffix, toPath: aside + suffix)
        }
        return aside
    }

    private func create() throws {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteNoPermission) }
        close(descriptor)
    }
}
