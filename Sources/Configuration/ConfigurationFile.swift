import Foundation

/// This file is all of Configuration that others see, with the values in `ConfigurationText`: the file in which the
/// reader says what Dateline is to be like, placed as the XDG Base Directory Specification has it.
package struct ConfigurationFile: Sendable {
    /// Nil without a home.
    package let path: String?
    /// In bytes; a larger file is not a configuration.
    private static let limit = 1 << 20

    package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
            path = folder + "/dateline/config.toml"
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            path = home + "/.config/dateline/config.toml"
        } else {
            path = nil
        }
    }

    /// The last part of the path, as messages name it.
    package var name: String { "config.toml" }

    /// An empty text where there is no file.
    package func read() throws(ConfigurationError) -> ConfigurationText {
        guard let path, FileManager.default.fileExists(atPath: path) else { return ConfigurationText() }
        guard let bytes = try? contents(of: path) else { throw .unreadable(path) }
        return ConfigurationText(bytes)
    }

    /// Sets a key and leaves all else in the file as it is at that moment.
    package func set(_ key: String, to value: ConfigurationValue) throws(ConfigurationError) {
        guard let path else { throw .noFolder }
        var text = try read()
        text.set(key, to: value)
        do { try write(text.bytes, to: path) } catch { throw .unwritable(path) }
    }

    /// Nil for what is no file, as a pipe would hold us up, and for what is too large.
    private func contents(of path: String) throws -> [UInt8]? {
        let attributes = try FileManager.default.attributesOfItem(atPath: resolved(path))
        guard attributes[.type] as? FileAttributeType == .typeRegular,
            attributes[.size] as? Int ?? 0 <= Self.limit
        else { return nil }
        return Array(try Data(contentsOf: URL(filePath: path)))
    }

    /// Writes a new file and puts it in the place of the old one, with its rights; a link goes on to lead there.
    private func write(_ bytes: [UInt8], to path: String) throws {
        let files = FileManager.default, target = resolved(path)
        let folder = URL(filePath: target).deletingLastPathComponent()
        try files.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let rights = (try? files.attributesOfItem(atPath: target))?[.posixPermissions] ?? 0o600
        try Data(bytes).write(to: URL(filePath: target), options: .atomic)
        try files.setAttributes([.posixPermissions: rights], ofItemAtPath: target)
    }

    private func resolved(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }
}
