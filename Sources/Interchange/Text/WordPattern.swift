/// A line in the words of a rule: «read more …», «… privacy policy|notice …», «must read».
///
/// `…` at an end lets anything stand there; `a|b` is either word. Case and punctuation do not count.
struct WordPattern: Sendable {
    private let words: [[String]]
    private let opensFreely: Bool
    private let endsFreely: Bool

    init(_ notation: String) {
        let parts = notation.split(separator: " ")
        opensFreely = parts.first == "…"
        endsFreely = parts.last == "…"
        words = parts.filter { $0 != "…" }.map { $0.split(separator: "|").map(String.init) }
    }

    /// The words of which a line must have one to match: those of the place with the longest, which are the rarest.
    var cues: [String] {
        let length = { (words: [String]) in words.map(\.utf8.count).min() ?? 0 }
        return words.max { length($0) < length($1) } ?? []
    }

    func matches(_ line: Words) -> Bool { place(in: line) != nil }

    /// Where in the line the pattern's words stand.
    func place(in line: Words) -> Range<Int>? {
        let line = line.folded
        let last = line.count - words.count
        guard last >= 0 else { return nil }
        let starts = opensFreely ? 0...last : 0...0
        return starts.first { stands(at: $0, in: line) }.map { $0..<$0 + words.count }
    }

    private func stands(at start: Int, in line: [String]) -> Bool {
        guard endsFreely || start + words.count == line.count else { return false }
        return words.indices.allSatisfy { words[$0].contains(line[start + $0]) }
    }
}
