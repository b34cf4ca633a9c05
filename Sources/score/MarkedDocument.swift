import NewsModel

/// A document of a corpus of marked events: its words put together to an article, and where each of them stands.
struct MarkedDocument {
    let article: Article
    private let ranges: [Int: [Int: TextRange]]

    /// - Parameter corpus: lines of document, sentence, token and word, parted by tabs.
    static func all(in corpus: String) -> [String: MarkedDocument] {
        var lines: [String: [Word]] = [:]
        for line in corpus.split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count > 3, let sentence = Int(fields[1]), let token = Int(fields[2]) else { continue }
            lines[String(fields[0]), default: []].append(Word(sentence, token, String(fields[3])))
        }
        return Dictionary(uniqueKeysWithValues: lines.map { ($0.key, MarkedDocument(id: $0.key, words: $0.value)) })
    }

    private struct Word {
        let sentence: Int, token: Int, text: String

        init(_ sentence: Int, _ token: Int, _ text: String) {
            (self.sentence, self.token, self.text) = (sentence, token, text)
        }
    }

    private init(id: String, words: [Word]) {
        var bytes: [UInt8] = [], ranges: [Int: [Int: TextRange]] = [:], regions: [Region] = []
        for sentence in Dictionary(grouping: words, by: \.sentence).sorted(by: { $0.key < $1.key }) {
            let start = bytes.count
            for word in sentence.value.sorted(by: { $0.token < $1.token }) {
                if bytes.count > start { bytes.append(0x20) }
                ranges[word.sentence, default: [:]][word.token] = bytes.count..<bytes.count + word.text.utf8.count
                bytes += word.text.utf8
            }
            regions.append(Region(.body, start..<bytes.count))
            bytes += [0x0A, 0x0A]
        }
        var article = Article(id: id, path: id, bytes: bytes)
        article.regions = regions
        (self.article, self.ranges) = (article, ranges)
    }

    /// From the first to the last word of a mention.
    func range(_ mention: CoreferenceScore.Mention) -> TextRange {
        let found = mention.tokens.compactMap { ranges[mention.sentence]?[$0] }
        guard let first = found.map(\.lowerBound).min(), let last = found.map(\.upperBound).max() else { return 0..<0 }
        return first..<last
    }

    /// The word that names what happens: the first of «checked into», the last of «a press conference».
    func head(_ mention: CoreferenceScore.Mention) -> String {
        let words = mention.tokens.compactMap { ranges[mention.sentence]?[$0] }.map(article.text)
        let isParticle = { (word: String) in Self.particles.contains(word.lowercased()) }
        return (words.dropFirst().first.map(isParticle) ?? false ? words.first : words.last { !isParticle($0) })
            ?? words.first ?? ""
    }

    private static let particles: Set<String> = [
        "up", "out", "off", "down", "in", "into", "on", "over", "to", "for", "with", "from", "away", "back", "of", "at",
        "by", "through",
    ]
}
