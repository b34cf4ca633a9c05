import Foundation
import Testing

@testable import Configuration

/// Where config.toml lies, and how it is written.
@Suite final class ConfigurationFileTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "configuration-\(UUID().uuidString)")

    deinit { try? FileManager.default.removeItem(at: folder) }

    @Test(arguments: [
        (["XDG_CONFIG_HOME": "/c", "HOME": "/h"], "/c/dateline/config.toml"),
        (["XDG_CONFIG_HOME": "c", "HOME": "/h"], "/h/.config/dateline/config.toml"),
        (["HOME": "/h"], "/h/.config/dateline/config.toml"),
    ])
    func `the file is where XDG has it`(environment: [String: String], path: String) {
        #expect(ConfigurationFile(environment: environment).path == path)
    }

    @Test func `without a home there is no file, and keeping says so`() throws {
        let file = ConfigurationFile(environment: [:])
        #expect(try file.read().entries == [])
        #expect(throws: ConfigurationError.self) { try file.set("theme", to: .text("mono")) }
    }

    @Test func `the first setting makes folder and file`() throws {
        let file = ConfigurationFile(environment: ["XDG_CONFIG_HOME": folder.path])
        try file.set("theme", to: .text("mono"))
        #expect(try String(contentsOfFile: #require(file.path), encoding: .utf8) == "theme = \"mono\"\n")
    }

    @Test func `a link goes on to lead to the file, which keeps its rights`() throws {
        let file = ConfigurationFile(environment: ["XDG_CONFIG_HOME": folder.path])
        let path = try #require(file.path), files = FileManager.default
        let target = folder.appending(path: "dotfiles.toml").path
        try files.createDirectory(atPath: folder.appending(path: "dateline").path, withIntermediateDirectories: true)
        try Data("measure = 50 # narrow\n".utf8).write(to: URL(filePath: target))
        try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
        try files.createSymbolicLink(atPath: path, withDestinationPath: target)
        try file.set("measure", to: .number(60))
        #expect(try String(contentsOfFile: target, encoding: .utf8) == "measure = 60 # narrow\n")
        #expect(try files.destinationOfSymbolicLink(atPath: path) == target)
        #expect(try files.attributesOfItem(atPath: target)[.posixPermissions] as? Int == 0o640)
    }

    @Test func `a pipe in its place holds nobody up`() throws {
        let file = ConfigurationFile(environment: ["XDG_CONFIG_HOME": folder.path])
        let path = try #require(file.path)
        try FileManager.default.createDirectory(
            atPath: folder.appending(path: "dateline").path, withIntermediateDirectories: true)
        #expect(mkfifo(path, 0o600) == 0)
        #expect(throws: ConfigurationError.self) { try file.read() }
    }
}
