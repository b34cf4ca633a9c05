/// One of two articles that are compared, sentence by sentence; page furniture and the like left aside.
struct ComparedText {
    struct Sentence {
        let range: TextRange
        /// The region it lies in, by its place in the article.
        let region: Int?
        let words: WordSet
        /// The events it tells.
        var events: Set<Event.ID> = []
    }

    /// The place of the article in its corpus.
    let article: Int
    let annotations: Annotations
    var sentences: [Sentence]
    /// The claims of each event in this article.
    private(set) var claims: [Event.ID: [Int]] = [:]

    init(_ corpus: Corpus, _ place: Int) {
        let article = corpus.articles[place]
        self.article = place
        annotations = corpus.annotations[place]
        sentences = annotations.sentences.compactMap { range in
            let region = article.regions.lastIndex { $0.range.contains(range.lowerBound) }
            guard Self.isTold(region.map { article.regions[$0].kind } ?? .body) else { return nil }
            let bytes = article.bytes[range.clamped(to: 0..<article.bytes.count)]
            return Sentence(range: range, region: region, words: WordSet(bytes))
        }
        for event in corpus.events {
            for claim in event.claims where claim.article == place { add(claim.claim, of: event.id) }
        }
    }

    /// The place of the sentence in which a span begins.
    func sentence(at range: TextRange) -> Int? {
        let place = sentences.partitioningIndex { $0.range.upperBound > range.lowerBound }
        guard place < sentences.count, sentences[place].range.lowerBound <= range.lowerBound else { return nil }
        return place
    }

    /// The places of the sentences that begin in a passage.
    func sentences(in passage: TextRange) -> Range<Int> {
        let first = sentences.partitioningIndex { $0.range.lowerBound >= passage.lowerBound }
        return first..<max(first, sentences.partitioningIndex { $0.range.lowerBound >= passage.upperBound })
    }

    private mutating func add(_ claim: Int, of event: Event.ID) {
        claims[event, default: []].append(claim)
        if let place = sentence(at: annotations.claims[claim].sentence) { sentences[place].events.insert(event) }
    }

    private static func isTold(_ kind: Region.Kind) -> Bool {
        switch kind {
        case .title, .standfirst, .caption, .body: true
        case .byline, .credit, .pullQuote, .biography, .furniture: false
        }
    }
}
