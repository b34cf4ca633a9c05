import NewsModel

/// How well some typed letters, in their order but with gaps, fit a line; after the scoring of fzf.
struct FuzzyMatch: Equatable {
    /// Higher is better; comparable only between matches of one query.
    let score: Int
    /// The matched characters, as offsets into the line's `Character`s, ascending.
    let positions: [Int]

    /// Nil when some letter of the query is missing. Words of the query, parted by blanks, may match in any order.
    init?(_ query: String, in line: String) {
        let words = Folding.fold(query.utf8).split(separator: UInt8(ascii: " ")).map(Array.init)
        // Most lines fail, and fail here, before the places of their characters are worked out.
        let bytes = Folding.fold(line.utf8)
        guard words.allSatisfy({ FoldedLine.has($0, in: bytes) }) else { return nil }
        let line = FoldedLine(line)
        var (score, positions) = (0, Set<Int>())
        for word in words {
            guard let match = line.match(word) else { return nil }
            score += match.score
            positions.formUnion(match.places.map { line.characters[$0] })
        }
        self.score = score
        self.positions = positions.sorted()
    }

    /// The lines that match, best first; equally good ones keep their order.
    static func ranked(_ query: String, in lines: some Sequence<String>) -> [(line: Int, match: FuzzyMatch)] {
        lines.enumerated()
            .compactMap { place, line in FuzzyMatch(query, in: line).map { (place, $0) } }
            .sorted { ($1.match.score, $0.line) < ($0.match.score, $1.line) }
    }
}

/// A line as folded bytes, each with the place of the character it comes from.
private struct FoldedLine {
    private(set) var bytes: [UInt8] = []
    private(set) var characters: [Int] = []

    init(_ line: String) {
        for (place, character) in line.enumerated() {
            let folded = Folding.fold(String(character).utf8)
            bytes += folded
            characters += Array(repeating: place, count: folded.count)
        }
    }

    /// The best places for the letters of one word.
    func match(_ word: [UInt8]) -> (score: Int, places: [Int])? {
        var scores: [Int?] = []
        var origins: [[Int]] = []
        for (row, letter) in word.enumerated() {
            let (next, from) = extend(scores, by: letter, isFirst: row == 0)
            scores = next
            origins.append(from)
        }
        guard var place = scores.indices.filter({ scores[$0] != nil }).max(by: { isLess(scores[$0], scores[$1]) }),
            let score = scores[place]
        else { return nil }
        var places = [place]
        for from in origins.dropFirst().reversed() {
            place = from[place]
            places.append(place)
        }
        return (score + wholeBonus(word), places.reversed())
    }
}

extension FoldedLine {
    private static let wordStart = 8, lineStart = 10, consecutive = 6, gapOpen = 3, prefix = 20, whole = 40

    /// Whether all letters of a word come in their order.
    static func has(_ word: [UInt8], in bytes: [UInt8]) -> Bool {
        var next = 0
        for byte in bytes where next < word.count && byte == word[next] { next += 1 }
        return next == word.count
    }

    /// The best score of each place for the letters up to this one, and the place of the letter before.
    private func extend(_ scores: [Int?], by letter: UInt8, isFirst: Bool) -> (scores: [Int?], origins: [Int]) {
        var next = [Int?](repeating: nil, count: bytes.count)
        var origins = [Int](repeating: 0, count: bytes.count)
        var apart: (score: Int, place: Int)?
        for place in bytes.indices {
            if let far = apart { apart = (far.score - 1, far.place) }
            if !isFirst, place >= 2, let new = scores[place - 2], new - Self.gapOpen >= apart?.score ?? .min {
                apart = (new - Self.gapOpen, place - 2)
            }
            guard bytes[place] == letter else { continue }
            let close = isFirst || place == 0 ? nil : scores[place - 1].map { ($0 + Self.consecutive, place - 1) }
            guard let before = isFirst ? (0, place) : better(close, apart) else { continue }
            next[place] = before.0 + 1 + bonus(place)
            origins[place] = before.1
        }
        return (next, origins)
    }

    private func better(_ close: (Int, Int)?, _ apart: (Int, Int)?) -> (Int, Int)? {
        guard let close, let apart else { return close ?? apart }
        return close.0 >= apart.0 ? close : apart
    }

    private func bonus(_ place: Int) -> Int {
        guard place > 0 else { return Self.lineStart }
        return isLetter(bytes[place]) && !isLetter(bytes[place - 1]) ? Self.wordStart : 0
    }

    private func wholeBonus(_ word: [UInt8]) -> Int {
        guard bytes.starts(with: word) else { return 0 }
        return bytes.count == word.count ? Self.whole : Self.prefix
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
    }

    /// Of equal scores the earlier place counts as better.
    private func isLess(_ a: Int?, _ b: Int?) -> Bool { (a ?? .min) < (b ?? .min) }
}
