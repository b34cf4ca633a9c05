import NewsModel

/// Which articles speak with one voice: they share an author, or a run of words that two people do not write.
struct Voices {
    private let articles: [ReadArticle]
    private var runs: [Int: Set<UInt64>] = [:]

    /// Words of a run; shorter ones are set phrases (Lyon and others, «Detecting Short Passages of Similar Text», 2001,
    /// count runs of three for students' essays; news repeats names and offices, hence eight).
    private static let length = 8

    init(_ articles: [ReadArticle]) { self.articles = articles }

    /// How many independent voices some articles are.
    mutating func count(_ places: Set<Int>) -> Int {
        var groups: [[Int]] = []
        for place in places.sorted() {
            let same = groups.indices.filter { groups[$0].contains { areOne($0, place) } }
            let joined = same.flatMap { groups[$0] } + [place]
            for index in same.reversed() { groups.remove(at: index) }
            groups.append(joined)
        }
        return groups.count
    }

    private mutating func areOne(_ a: Int, _ b: Int) -> Bool {
        let authors = articles[a].document.article.authors
        if authors.contains(where: articles[b].document.article.authors.contains) { return true }
        return !runs(of: a).isDisjoint(with: runs(of: b))
    }

    private mutating func runs(of place: Int) -> Set<UInt64> {
        if let known = runs[place] { return known }
        let document = articles[place].document
        let found = Set(document.sentences.filter { $0.kind == .body }.flatMap { Self.runs($0, document) })
        runs[place] = found
        return found
    }

    private static func runs(_ sentence: Sentence, _ document: Document) -> [UInt64] {
        let words = document.tokens[sentence.tokens].filter(\.isWord).map(\.key)
        guard words.count >= length else { return [] }
        return (0...words.count - length).map { start in
            words[start..<start + length].reduce(WordKey.empty) { ($0 ^ $1) &* 0x100_0000_01b3 }
        }
    }
}
