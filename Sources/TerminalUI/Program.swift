import Glibc

/// A program of the system, with its words one by one: no shell ever reads a line that was put together from texts.
package struct Program: Sendable {
    private let path: String
    private let arguments: [String]

    /// Nil when it is neither a path nor found on PATH.
    package init?(_ name: String, _ arguments: [String] = []) {
        let folders = (Environment.value("PATH") ?? "/usr/bin:/bin").split(separator: ":")
        let places = name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
        guard !name.isEmpty, let path = places.first(where: { access($0, X_OK) == 0 }) else { return nil }
        self.path = path
        self.arguments = arguments
    }

    /// A line of the reader's own for the shell, as `wc -w | cat`; without one, a shell to type in.
    package static func shell(_ line: String) -> Program? {
        let own = Environment.value("SHELL").flatMap { Program($0, line.isEmpty ? [] : ["-c", line]) }
        return own ?? Program("/bin/sh", line.isEmpty ? [] : ["-c", line])
    }

    /// The first that exists of the programs a variable names, as `w3m -o frames=0 %s:lynx`; its words are split at
    /// blanks.
    package static func named(by variable: String, adding arguments: [String], separator: Character? = nil) -> Program?
    {
        let value = Environment.value(variable) ?? ""
        let lines = separator.map { value.split(separator: $0) } ?? [value[...]]
        return lines.lazy.compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard let name = words.first else { return nil }
            let given = words.dropFirst().map { $0 == "%s" ? arguments.last ?? "" : $0 }
            return Program(name, given + (words.contains("%s") ? [] : arguments))
        }.first
    }

    package static func isSet(_ variable: String) -> Bool { Environment.value(variable) != nil }

    /// The last part of its path.
    package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

// MARK: - Running

extension Program {
    /// Runs it on the terminal, which must be lent to it, and waits for its end; gives its exit status, or nil when it
    /// did not start or was killed. It reads the text if one is given.
    package func run(reading text: String? = nil) -> Int32? {
        let input = text.flatMap(Self.file)
        defer { if let input { fclose(input) } }
        return start(input: input.map(fileno)).flatMap(Self.wait)
    }

    /// Runs it apart from the terminal and waits for its end. False when it failed.
    package func take(_ text: String) -> Bool {
        guard let input = Self.file(text) else { return false }
        defer { fclose(input) }
        return start(input: fileno(input), isSilent: true).flatMap(Self.wait) == 0
    }

    /// Runs it in a session of its own, and does not wait. False when it did not start.
    package func detach() -> Bool {
        while waitpid(-1, nil, WNOHANG) > 0 {}
        return start(input: nil, isSilent: true, isApart: true) != nil
    }

    /// A file without a name that holds the text.
    private static func file(_ text: String) -> UnsafeMutablePointer<FILE>? {
        guard let file = tmpfile() else { return nil }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(fileno(file), $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        lseek(fileno(file), 0, SEEK_SET)
        if rest.isEmpty { return file }
        fclose(file)
        return nil
    }

    private func start(input: Int32?, isSilent: Bool = false, isApart: Bool = false) -> pid_t? {
        var actions = posix_spawn_file_actions_t(), attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        if let input { posix_spawn_file_actions_adddup2(&actions, input, 0) }
        if input == nil && isSilent { posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0) }
        for output: Int32 in isSilent ? [1, 2] : [] {
            posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
        }
        Self.clearSignals(&attributes, isApart: isApart)
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        return posix_spawn(&process, path, &actions, &attributes, words, environ) == 0 ? process : nil
    }

    /// What the screen blocks and ignores must reach the program.
    private static func clearSignals(_ attributes: inout posix_spawnattr_t, isApart: Bool) {
        var none = sigset_t(), all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        let newSession: Int16 = 0x80, setMask: Int16 = 0x08, setDefaults: Int16 = 0x04
        posix_spawnattr_setflags(&attributes, setMask | setDefaults | (isApart ? newSession : 0))
    }

    /// A program stopped by Ctrl-Z stops this one, too, so that the shell comes back.
    private static func wait(for process: pid_t) -> Int32? {
        var status: Int32 = 0
        while true {
            let ended = waitpid(process, &status, WUNTRACED)
            if ended < 0 && errno == EINTR { continue }
            guard ended == process else { return nil }
            guard status & 0xFF == 0x7F else { return status & 0x7F == 0 ? status >> 8 & 0xFF : nil }
            kill(getpid(), SIGSTOP)
            kill(process, SIGCONT)
        }
    }
}
