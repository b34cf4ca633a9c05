import Glibc
import PseudoTerminal

/// The program on a pseudo-terminal, driven by keys and watched through `/proc`.
final class Session {
    private let terminal: PseudoTerminal
    private let process: pid_t
    private var bytesWritten = 0

    /// Milliseconds without output after which a frame is taken to be whole.
    private static let quiet: Int32 = 40

    /// `home` is the folder that the program takes for its user's.
    init(_ program: String, _ arguments: [String], rows: Int, columns: Int, home: String = "/dev/null") throws {
        terminal = try PseudoTerminal(rows: rows, columns: columns)
        let environment = Self.environment.merging(["HOME": home]) { $1 }
        process = try terminal.spawn(program, arguments, environment: environment)
    }

    deinit {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }

    /// Its state goes nowhere: below `/dev/null` not even root can make a folder.
    private static let environment = [
        "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "XDG_STATE_HOME": "/dev/null",
    ]

    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = bytes.withUnsafeBytes { write(terminal.master, $0.baseAddress, $0.count) }
    }

    /// Waits for output, then for its end; false when none came within a second.
    func settle() -> Bool {
        guard read(within: 1_000) else { return false }
        while read(within: Self.quiet) {}
        return true
    }

    /// Waits until the program ends by itself.
    func waitForEnd() {
        while waitpid(process, nil, WNOHANG) == 0 { _ = read(within: 100) }
    }

    private func read(within milliseconds: Int32) -> Bool {
        var wanted = pollfd(fd: terminal.master, events: Int16(POLLIN), revents: 0)
        guard poll(&wanted, 1, milliseconds) > 0 else { return false }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = buffer.withUnsafeMutableBytes { Glibc.read(terminal.master, $0.baseAddress, $0.count) }
        bytesWritten += max(0, count)
        return count > 0
    }

    /// CPU milliseconds of all its threads so far.
    var milliseconds: Double {
        threads.reduce(0) { sum, thread in
            let fields = Self.file("/proc/\(process)/task/\(thread)/schedstat").split(separator: " ")
            return sum + (fields.first.flatMap { Double($0) } ?? 0) / 1e6
        }
    }

    private var threads: [String] {
        guard let folder = opendir("/proc/\(process)/task") else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.first?.isNumber == true { names.append(name) }
        }
        return names
    }

    /// Peak resident memory in MB.
    var peakMemory: Double {
        let line = Self.file("/proc/\(process)/status").split(separator: "\n").first { $0.hasPrefix("VmHWM") }
        let kilobytes = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
        return (kilobytes.flatMap { Double($0) } ?? .nan) / 1024
    }

    /// Bytes it has written to the terminal since this was last asked.
    func bytes() -> Int {
        defer { bytesWritten = 0 }
        return bytesWritten
    }

    private static func file(_ path: String) -> String {
        let handle = open(path, O_RDONLY)
        guard handle >= 0 else { return "" }
        defer { close(handle) }
        var buffer = [UInt8](repeating: 0, count: 8_192)
        let count = buffer.withUnsafeMutableBytes { Glibc.read(handle, $0.baseAddress, $0.count) }
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
}
