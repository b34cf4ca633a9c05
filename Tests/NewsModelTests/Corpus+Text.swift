import NewsModel

extension Corpus {
    /// Articles written as text. A line is a sentence, a blank line ends a paragraph; behind a bar stand the event that
    /// the sentence tells and its date: «Ruiz ordered <12,000 people> out | evacuation 2024-03-14».
    init(_ texts: String...) {
        let drafts = texts.enumerated().map { Draft(place: $0, text: $1) }
        let names = drafts.flatMap(\.names).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let events = names.enumerated().map { id, name in
            Event(
                id: id, title: name, type: "event", when: nil,
                claims: drafts.enumerated().flatMap { place, draft in
                    draft.names.indices.filter { draft.names[$0] == name }
                        .map { ClaimReference(article: place, claim: $0) }
                })
        }
        self.init(articles: drafts.map(\.article), annotations: drafts.map(\.annotations), events: events)
    }
}

/// An article in the making.
private struct Draft {
    var article: Article
    var annotations = Annotations()
    /// The event of each claim.
    var names: [String] = []

    init(place: Int, text: String) {
        article = Article(id: "", path: "", bytes: [])
        var bytes: [UInt8] = []
        var regions: [Region] = []
        for paragraph in text.split(separator: "\n\n") {
            let start = bytes.count
            for line in paragraph.split(separator: "\n") { read(line, into: &bytes) }
            regions.append(Region(.body, start..<bytes.count))
            bytes.append(10)
        }
        article = Article(id: "article \(place)", path: "", bytes: bytes)
        article.regions = regions
    }

    private mutating func read(_ line: Substring, into bytes: inout [UInt8]) {
        let fields = line.split(separator: " | ")
        let sentence = bytes.count..<bytes.count + fields[0].utf8.count
        for part in fields[0].split(separator: "<").dropFirst() {
            let words = part.prefix { $0 != ">" }.split(separator: " ")
            let start = sentence.lowerBound + fields[0].utf8.distance(from: fields[0].startIndex, to: part.startIndex)
            let value = Double(words[0].filter { $0 != "," }) ?? 0
            let range = start..<start + words.joined(separator: " ").utf8.count
            annotations.quantities.append(Quantity(range, value: value, unit: String(words[1])))
        }
        annotations.sentences.append(sentence)
        bytes += Array(fields[0].utf8) + [10]
        guard fields.count > 1 else { return }
        let claim = fields[1].split(separator: " ")
        names.append(String(claim[0]))
        let when = claim.count > 1 ? DateValue(edtf: String(claim[1]), because: Reason("test")) : nil
        annotations.claims.append(
            Claim(sentence: sentence, trigger: sentence, type: "event", summary: "", when: when))
    }
}

extension Comparison {
    /// The rows as text: sign, then A and B, shortened to their first words.
    func text(of corpus: Corpus) -> String {
        let head = { (range: TextRange?, article: Int) in
            range.map { corpus.articles[article].text($0).split { $0.isWhitespace }.prefix(3).joined(separator: " ") }
        }
        return rows.map { row in
            let sides = [head(row.a, a), head(row.b, b)]
            let sign: String =
                switch row.sign {
                case .same: "="
                case .differs: "≠"
                case .onlyA: "◂"
                case .onlyB: "▸"
                }
            let elsewhere = row.elsewhere == nil ? "" : " (elsewhere)"
            return "\(sign) \(sides.map { $0 ?? "·" }.joined(separator: " / "))\(elsewhere)"
        }.joined(separator: "\n")
    }
}
