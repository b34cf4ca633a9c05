import NewsModel

/// Which articles speak with one voice: they share an author, or a run of words that two people do not write.
struct Voices {
    private let articles: [ReadArticle]
    private var runs: [Int: [UInt64: TextRange]] = [:]
    private var known: [Pair: SharedVoice?] = [:]

    private struct Pair: Hashable {
        let a: Int, b: Int
    }

    /// Words of a run; shorter ones are set phrases (Lyon and others, «Detecting Short Passages of Similar Text», 2001,
    /// count runs of three for students' essays; news repeats names and offices, hence eight).
    private static let length = 8
    /// Words of a run that may be names.
    private static let mostNames = 2

    init(_ articles: [ReadArticle]) { self.articles = articles }

    /// Every pair that was found to be one voice, in order.
    var shared: [SharedVoice] { known.values.compactMap(\.self).sorted { ($0.a, $0.b) < ($1.a, $1.b) } }

    /// How many independent voices some articles are.
    mutating func count(_ places: Set<Int>) -> Int {
        var groups: [[Int]] = []
        for place in places.sorted() {
            let same = groups.indices.filter { groups[$0].contains { proof($0, place) != nil } }
            let joined = same.flatMap { groups[$0] } + [place]
            for index in same.reversed() { groups.remove(at: index) }
            groups.append(joined)
        }
        return groups.count
    }

    private mutating func proof(_ a: Int, _ b: Int) -> SharedVoice? {
        let pair = Pair(a: min(a, b), b: max(a, b))
        if let known = known[pair] { return known }
        let found = found(pair)
        known[pair] = .some(found)
        return found
    }

    private mutating func found(_ pair: Pair) -> SharedVoice? {
        let others = articles[pair.b].document.article.authors
        let author = articles[pair.a].document.article.authors.first(where: others.contains)
        let words = commonWords(pair)
        let reasons = [author.map { "shared author \($0)" }, words?.says].compactMap(\.self)
        guard !reasons.isEmpty else { return nil }
        let reason = Reason(reasons.joined(separator: "; "), evidence: words.map { [$0] } ?? [])
        return SharedVoice(a: pair.a, b: pair.b, reason: reason)
    }

    /// The first run of the one article that the other has, too.
    private mutating func commonWords(_ pair: Pair) -> Evidence? {
        let one = runs(of: pair.a), other = runs(of: pair.b)
        let common = one.filter { other[$0.key] != nil }.values.min { $0.lowerBound < $1.lowerBound }
        return common.map { range in
            let document = articles[pair.a].document
            return Evidence(
                range, says: "\(Self.length) words in common: “\(document.line(range))”", in: document.article.id)
        }
    }

    private mutating func runs(of place: Int) -> [UInt64: TextRange] {
        if let known = runs[place] { return known }
        let document = articles[place].document
        let all = document.sentences.filter { $0.kind == .body }.flatMap { Self.runs($0, document) }
        let found = Dictionary(all, uniquingKeysWith: { first, _ in first })
        runs[place] = found
        return found
    }

    private static func runs(_ sentence: Sentence, _ document: Document) -> [(UInt64, TextRange)] {
        let words = document.tokens[sentence.tokens].filter(\.isWord)
        guard words.count >= length else { return [] }
        return (0...words.count - length).compactMap { start in
            let run = words[start..<start + length]
            guard run.count(where: \.isCapitalised) <= mostNames else { return nil }
            let key = run.reduce(WordKey.empty) { ($0 ^ $1.key) &* 0x100_0000_01b3 }
            return (key, run[start].range.lowerBound..<run[start + length - 1].range.upperBound)
        }
    }
}
