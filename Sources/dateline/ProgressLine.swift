/// How far something is, in one line of the terminal that is written over and over; nothing into a pipe.
struct ProgressLine {
    private let isShown = StandardStream.error.isTerminal

    func show(_ words: String) { write("\r\u{1B}[K\(words)") }

    func clear() { write("\r\u{1B}[K") }

    private func write(_ text: String) {
        if isShown { try? StandardStream.error.write(safe: text) }
    }
}
