import NewsModel

/// Paragraphs that only repeat words of the article in large type.
extension TextParts {
    private static let run = 5

    /// A short paragraph that is no sentence, or all quotation, whose every run of five words stands again in the
    /// article.
    mutating func markPullQuotes() {
        let candidates = paragraphs.indices.filter { isCandidate($0) }
        guard !candidates.isEmpty else { return }
        let runs = candidates.map { WordHashes.runs(of: Self.run, in: bytes[paragraphs[$0].range]) }
        var counts = Dictionary(runs.joined().map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
        let chosen = Set(candidates)
        for (place, paragraph) in paragraphs.enumerated() where paragraph.kind == .body && !chosen.contains(place) {
            for hash in WordHashes.runs(of: Self.run, in: bytes[paragraph.range]) where counts[hash] != nil {
                counts[hash, default: 0] += 1
            }
        }
        for (place, runs) in zip(candidates, runs)
        where !runs.isEmpty && runs.allSatisfy({ counts[$0, default: 0] > 0 }) {
            paragraphs[place].kind = .pullQuote
        }
    }

    private func isCandidate(_ place: Int) -> Bool {
        let paragraph = paragraphs[place]
        guard paragraph.kind == .body, (25...400).contains(paragraph.range.count) else { return false }
        guard bytes[paragraph.range.upperBound - 1] != UInt8(ascii: ".") else { return false }
        let text = String(decoding: bytes[paragraph.range], as: UTF8.self)
        return !Words.endsSentence(text) || "\"“‘«".contains(text.first ?? " ") && "\"”’»".contains(text.last ?? " ")
    }
}
