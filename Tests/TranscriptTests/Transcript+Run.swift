import Foundation

extension Transcript.Step {
    /// Types the command into a shell, with the program first in PATH and nothing remembered but what is in `home`.
    mutating func run(in folder: URL, home: URL) throws {
        let shell = Process(), standardOutput = Pipe()
        let written = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: written) }
        try Data().write(to: written)
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", command]
        shell.currentDirectoryURL = folder
        shell.environment = Self.environment.merging(["HOME": home.path]) { $1 }
        shell.standardInput = FileHandle.nullDevice
        shell.standardOutput = standardOutput
        shell.standardError = try FileHandle(forWritingTo: written)
        try shell.run()
        output = Self.lines(standardOutput.fileHandleForReading.readDataToEndOfFile())
        shell.waitUntilExit()
        errors = Self.lines(try Data(contentsOf: written))
        status = shell.terminationStatus
    }

    private static let environment: [String: String] = {
        let products = Bundle.main.executableURL?.deletingLastPathComponent().path ?? ""
        return ["PATH": "\(products):/usr/bin:/bin", "LC_ALL": "C.UTF-8", "XDG_STATE_HOME": "/dev/null"]
    }()

    private static func lines(_ data: Data) -> [String] {
        var lines = String(decoding: data, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}
