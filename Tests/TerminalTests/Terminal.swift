import Foundation
import PseudoTerminal

/// A program on a pseudo-terminal before an emulator: type, wait for what is seen, and look what is left behind.
final class Terminal {
    private(set) var raw: [UInt8] = []
    private(set) var exitStatus: Status?
    private let modesBefore: [UInt32]
    private let pseudoTerminal: PseudoTerminal
    private let emulator: Emulator
    private let process: pid_t
    /// What the program remembers goes here, and nothing is there at first.
    private let state = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)")

    enum Status: Equatable {
        case exited(Int32)
        case killed(by: Int32)
    }

    /// Starts the program in a terminal known as xterm-256color, unless the environment says otherwise.
    init(
        _ arguments: [String], of program: String = Terminal.dateline, environment: [String: String] = [:],
        rows: Int = 24, columns: Int = 80
    ) throws {
        pseudoTerminal = try PseudoTerminal(rows: rows, columns: columns)
        emulator = Emulator(rows: rows, columns: columns)
        modesBefore = pseudoTerminal.modes
        let folders = [
            "XDG_STATE_HOME": state.path, "XDG_CONFIG_HOME": state.path + "/config",
            "XDG_CACHE_HOME": state.path + "/cache",
        ]
        let variables = Self.environment.merging(folders) { $1 }.merging(environment) { $1 }
        process = try pseudoTerminal.spawn(program, arguments, environment: variables.filter { $1 != "-" })
    }

    deinit {
        try? FileManager.default.removeItem(at: state)
        guard exitStatus == nil else { return }
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }

    /// The program just built; it lies beside the tests.
    static let dateline = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "dateline").path

    /// A value of «-» removes the variable.
    private static let environment = [
        "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
    ]
}

// MARK: - Doing

extension Terminal {
    func type(_ text: String) {
        var left = Array(text.utf8)[...]
        while !left.isEmpty {
            let count = left.withUnsafeBytes { write(pseudoTerminal.master, $0.baseAddress, $0.count) }
            if count > 0 { left = left.dropFirst(count) } else { read(within: 10) }
        }
    }

    func resize(rows: Int, columns: Int) {
        emulator.resize(rows: rows, columns: columns)
        pseudoTerminal.resize(rows: rows, columns: columns)
    }

    func hangUp() { pseudoTerminal.hangUp() }

    func send(signal: Int32) { kill(process, signal) }

    /// Reads until the condition holds; false if it does not in time. What is seen may be half a frame: wait for each
    /// thing, and ask for nothing that need not be there yet.
    func wait(seconds: Double = 10, until condition: (Terminal) -> Bool) -> Bool {
        let end = ContinuousClock.now + .seconds(seconds)
        while !condition(self) {
            if ContinuousClock.now > end { return false }
            read(within: 20)
        }
        return true
    }

    func wait(for text: String) -> Bool { wait { $0.text.contains(text) } }

    /// How the program ended; nil if it did not in time.
    func waitForExit(seconds: Double = 10) -> Status? {
        _ = wait(seconds: seconds) { $0.hasEnded() }
        return exitStatus
    }

    private func hasEnded() -> Bool {
        var status: Int32 = 0
        guard exitStatus == nil, waitpid(process, &status, WNOHANG) == process else { return exitStatus != nil }
        let signal = status & 0x7F
        exitStatus = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(by: signal)
        while read(within: 5) {}
        return true
    }

    @discardableResult private func read(within milliseconds: Int32) -> Bool {
        var source = pollfd(fd: pseudoTerminal.master, events: Int16(POLLIN), revents: 0)
        guard poll(&source, 1, milliseconds) > 0 else { return false }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = Foundation.read(pseudoTerminal.master, &bytes, bytes.count)
        guard count > 0 else { return false }
        raw += bytes[..<count]
        let answer = emulator.show(bytes[..<count])
        if !answer.isEmpty { _ = answer.withUnsafeBytes { write(pseudoTerminal.master, $0.baseAddress, $0.count) } }
        return true
    }
}

// MARK: - Seeing

extension Terminal {
    var text: String { emulator.text }
    /// All that the program wrote.
    var sent: String { String(decoding: raw, as: UTF8.self) }
    var cursor: (row: Int, column: Int) { emulator.cursor }

    func line(_ row: Int) -> String { emulator.line(row) }
    var hasColor: Bool { emulator.hasColor }
    func firstCell(of text: String) -> Emulator.Cell? { emulator.firstCell(of: text) }

    /// What is not as it was before the program started: nothing, if it kept the house clean.
    var leftBehind: [String] {
        var left: [String] = pseudoTerminal.modes == modesBefore ? [] : ["modes"]
        if isOn(mode: 1049) == true { left.append("alternate screen") }
        if isOn(mode: 25) == false { left.append("hidden cursor") }
        if isOn(mode: 1) == true { left.append("cursor keys of applications") }
        for mode in [1000, 1002, 1003, 1006] where isOn(mode: mode) == true { left.append("mouse") }
        if isOn(mode: 2004) == true { left.append("bracketed paste") }
        if isOn(mode: 1007) == true { left.append("wheel as keys") }
        if isOn(mode: 2026) == true { left.append("half a frame") }
        return left
    }

    /// Whether the program last switched a private mode on or off; nil when it never spoke of it.
    func isOn(mode: Int) -> Bool? {
        var result: Bool?
        for part in String(decoding: raw, as: UTF8.self).components(separatedBy: "\u{1B}[?").dropFirst() {
            let numbers = part.prefix { $0.isNumber || $0 == ";" }
            guard numbers.split(separator: ";").contains("\(mode)") else { continue }
            switch part.dropFirst(numbers.count).first {
            case "h": result = true
            case "l": result = false
            default: break
            }
        }
        return result
    }
}
