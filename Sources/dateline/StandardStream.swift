import ArgumentParser
import Foundation
import Interchange

/// Standard output, for results, or standard error, for what went wrong. What is not written is an error, except that
/// a reader who closes the pipe has seen enough.
struct StandardStream {
    static let output = StandardStream(descriptor: STDOUT_FILENO)
    static let error = StandardStream(descriptor: STDERR_FILENO)

    let descriptor: Int32

    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// A line of plain text; whatever the articles hold, nothing in it drives a terminal.
    func write(_ line: String) throws { try write(lines: [line]) }

    func write(lines: [String]) throws { try write(safe: lines.map { VisibleText.of($0) + "\n" }.joined()) }

    /// Text that an exporter has made safe, line breaks included.
    func write(safe text: String) throws {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { throw failure }
        }
    }

    private var failure: any Error { errno == EPIPE ? ExitCode(128 + SIGPIPE) : OutputError(reason: errno) }
}

/// Standard output takes no more.
struct OutputError: Error, CustomStringConvertible {
    /// An `errno`.
    let reason: Int32

    var description: String { "cannot write the output: \(String(cString: strerror(reason)))" }
}
