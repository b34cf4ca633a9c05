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
        let text = String(decoding: bytes[paragraph.range], as: UTF8.self)
        return !Words.endsSentence(text) || "\"“‘«".contains(text.first ?? " ") && "\"”’»".contains(text.last ?? " ")
    }
}

/// Words as numbers, to compare many: FNV-1a over letters and digits, ASCII capitals as small letters.
enum WordHashes {
    /// The hash of each run of `count` words that follow each other.
    static func runs(of count: Int, in bytes: ArraySlice<UInt8>) -> [UInt64] {
        let words = words(in: bytes)
        guard words.count >= count else { return [] }
        return (0...words.count - count).map { start in
            words[start..<start + count].reduce(14_695_981_039_346_656_037) { ($0 ^ $1) &* 1_099_511_628_211 }
        }
    }

    private static func words(in bytes: ArraySlice<UInt8>) -> [UInt64] {
        var words: [UInt64] = []
        var hash: UInt64 = 0
        for byte in bytes {
            let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            if (0x61...0x7A).contains(small) || (0x30...0x39).contains(small) {
                hash = ((hash == 0 ? 14_695_981_039_346_656_037 : hash) ^ UInt64(small)) &* 1_099_511_628_211
            } else if hash != 0 {
                words.append(hash)
                hash = 0
            }
        }
        return hash == 0 ? words : words + [hash]
    }
}
