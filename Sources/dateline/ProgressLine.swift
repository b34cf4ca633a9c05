/// How far something is, on standard error: one line of the terminal that is written over and over. Into a pipe it goes
/// line by line, where it is asked for.
struct ProgressLine {
    let isAsked: Bool
    private let isTerminal = StandardStream.error.isTerminal

    init(isAsked: Bool) { self.isAsked = isAsked }

    func show(_ words: String) {
        if isTerminal { write("\r\u{1B}[K\(words)") } else if isAsked { write("\(words)\n") }
    }

    func clear() {
        if isTerminal { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) { try? StandardStream.error.write(safe: text) }
}
