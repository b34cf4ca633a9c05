import Glibc

/// A pseudo-terminal for tests and benchmarks: the master's end, which is the user's, and the slave's, on which a
/// program runs.
package final class PseudoTerminal {
    package private(set) var master: Int32
    /// Kept open, so that its modes can be asked for when the program has ended.
    private let slave: Int32
    private let path: String

    package init(rows: Int, columns: Int) throws {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var locked: Int32 = 0, number: Int32 = 0
        try Self.check(master >= 0 && ioctl(master, 0x4004_5431 /* TIOCSPTLCK */, &locked) == 0, "unlock")
        try Self.check(ioctl(master, 0x8004_5430 /* TIOCGPTN */, &number) == 0, "number")
        path = "/dev/pts/\(number)"
        slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        try Self.check(slave >= 0 && fcntl(master, F_SETFL, O_NONBLOCK) == 0, "open")
        resize(rows: rows, columns: columns)
    }

    deinit {
        hangUp()
        close(slave)
    }

    /// As when the window is closed or the line is cut.
    package func hangUp() {
        guard master >= 0 else { return }
        close(master)
        master = -1
    }

    /// What `stty` shows: two are equal when the terminal is as it was.
    package var modes: [UInt32] {
        var modes = termios()
        guard tcgetattr(slave, &modes) == 0 else { return [] }
        let characters = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt32.init) }
        return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] + characters
    }

    /// Tells the program behind it, too, by SIGWINCH.
    package func resize(rows: Int, columns: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// Starts a program as the leader of a session whose terminal this is; its process id.
    package func spawn(_ program: String, _ arguments: [String], environment: [String: String]) throws -> pid_t {
        var actions = posix_spawn_file_actions_t(), attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        Self.clearSignals(&attributes)
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var process: pid_t = 0
        try Self.check(posix_spawn(&process, program, &actions, &attributes, words, variables) == 0, "start \(program)")
        return process
    }

    private static func clearSignals(_ attributes: inout posix_spawnattr_t) {
        var none = sigset_t(), all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        let newSession: Int16 = 0x80, setMask: Int16 = 0x08, setDefaults: Int16 = 0x04
        posix_spawnattr_setflags(&attributes, newSession | setMask | setDefaults)
    }

    private static func check(_ isDone: Bool, _ step: String) throws {
        if !isDone { throw Failure(description: "pseudo-terminal: \(step): \(String(cString: strerror(errno)))") }
    }

    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }
}
