import Foundation

/// A shell session with the built program, as text: what is typed, what is to come of it, and words between.
///
///     Words for whoever reads it.
///     2$ dateline articles nowhere      a command and its exit status; `$` alone means 0
///     > a line on standard output
///     2> a line on standard error
struct Transcript {
    struct Step {
        var words: [String] = []
        var command = ""
        var status: Int32 = 0
        var output: [String] = []
        var errors: [String] = []
    }

    var steps: [Step] = []
    /// Words after the last command.
    var tail: [String] = []

    init(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) { add(line) }
        if tail.last == "" { tail.removeLast() }
    }

    /// The transcript as it is kept in a file.
    var text: String { (steps.flatMap(\.lines) + tail).map { $0 + "\n" }.joined() }

    private mutating func add(_ line: String) {
        if let (status, command) = Self.command(line) {
            steps.append(Step(words: tail, command: command, status: status))
            tail = []
        } else if let last = steps.indices.last, tail.isEmpty, line.hasPrefix(">") {
            steps[last].output.append(Self.content(line, after: ">"))
        } else if let last = steps.indices.last, tail.isEmpty, line.hasPrefix("2>") {
            steps[last].errors.append(Self.content(line, after: "2>"))
        } else {
            tail.append(line)
        }
    }

    private static func command(_ line: String) -> (Int32, String)? {
        guard let sign = line.range(of: "$ ") else { return nil }
        let status = line[..<sign.lowerBound]
        guard let number = status.isEmpty ? 0 : Int32(status) else { return nil }
        return (number, String(line[sign.upperBound...]))
    }

    private static func content(_ line: String, after sign: String) -> String {
        let rest = line.dropFirst(sign.count)
        return String(rest.hasPrefix(" ") ? rest.dropFirst() : rest)
    }
}

extension Transcript.Step {
    var lines: [String] {
        words + ["\(status == 0 ? "" : String(status))$ \(command)"] + outcome
    }

    /// What came of the command, as the transcript writes it.
    var outcome: [String] { output.map { marked(">", $0) } + errors.map { marked("2>", $0) } }

    private func marked(_ sign: String, _ line: String) -> String { line.isEmpty ? sign : "\(sign) \(line)" }
}
