/// Which sentences of two texts tell the same, in the order of both: the heaviest chain of pairs that never turns back.
struct SentenceAlignment {
    /// Two sentences that may belong together, by their places in their texts.
    struct Pair: Equatable {
        let a: Int
        let b: Int
        let score: Double
        let sharesEvent: Bool
    }

    /// The chosen pairs, ascending on both sides.
    let chain: [Pair]
    /// For a sentence of A, and of B, the best pair among those that share an event with it, chosen or not.
    let partnersOfA: [Int: Pair]
    let partnersOfB: [Int: Pair]

    /// How alike two sentences without a common event must be to belong together. Short ones, and those that only name
    /// the same people, are alike by chance: few words in common count only where they are nearly all words.
    private static let strongOverlap = 0.22
    private static let nearIdentity = 0.7
    private static let wordsInCommon = 5
    private static let eventScore = 0.7

    /// Of texts longer than a book's chapter only so many sentences are aligned, to answer in time.
    private static let limit = 2000

    /// Stretches of sentences that belong together whatever they say.
    typealias Stretch = (a: Range<Int>, b: Range<Int>)

    /// `pinned` stretches are in order on both sides; each is in the chain by its first sentences.
    init(_ a: [ComparedText.Sentence], _ b: [ComparedText.Sentence], pinned: [Stretch] = []) {
        let candidates = Self.candidates(a.prefix(Self.limit), b.prefix(Self.limit))
        let free = candidates.filter { pair in pinned.allSatisfy { Self.fits(pair, $0) } }
        let fixed = pinned.map { Pair(a: $0.a.lowerBound, b: $0.b.lowerBound, score: 1, sharesEvent: false) }
        let events = candidates.filter(\.sharesEvent)
        chain = Self.heaviestChain(free + fixed, length: b.count)
        partnersOfA = Dictionary(events.map { ($0.a, $0) }) { $0.score >= $1.score ? $0 : $1 }
        partnersOfB = Dictionary(events.map { ($0.b, $0) }) { $0.score >= $1.score ? $0 : $1 }
    }

    /// Whether a pair lies before or behind a stretch on both sides: such pairs leave it in every chain.
    private static func fits(_ pair: Pair, _ stretch: Stretch) -> Bool {
        (pair.a < stretch.a.lowerBound && pair.b < stretch.b.lowerBound)
            || (pair.a >= stretch.a.upperBound && pair.b >= stretch.b.upperBound)
    }

    private static func candidates(
        _ a: ArraySlice<ComparedText.Sentence>, _ b: ArraySlice<ComparedText.Sentence>
    ) -> [Pair] {
        let frequency = (a + b).reduce(into: [String: Int]()) { counts, sentence in
            for word in sentence.words.words { counts[word, default: 0] += 1 }
        }
        let index = Index(b, frequency, common: min(40, max(4, (a.count + b.count) / 10)))
        return a.indices.flatMap { place in
            index.places(near: a[place]).compactMap { other in
                let overlap = a[place].words.overlap(b[other].words, frequency: frequency)
                let sharesEvent = !a[place].events.isDisjoint(with: b[other].events)
                guard sharesEvent || isStrong(overlap, a[place].words, b[other].words) else { return nil }
                return Pair(
                    a: place, b: other, score: overlap + (sharesEvent ? eventScore : 0), sharesEvent: sharesEvent)
            }
        }
    }

    private static func isStrong(_ overlap: Double, _ a: WordSet, _ b: WordSet) -> Bool {
        guard overlap < nearIdentity else { return true }
        return overlap >= strongOverlap && a.words.intersection(b.words).count >= wordsInCommon
    }

    /// Best sums by last place in `b` (a Fenwick tree of maxima), so that n pairs take n log n.
    private static func heaviestChain(_ pairs: [Pair], length: Int) -> [Pair] {
        let order = pairs.indices.sorted { (pairs[$0].a, -pairs[$0].b) < (pairs[$1].a, -pairs[$1].b) }
        var best = MaximumTree(count: length)
        var previous: [Int?] = Array(repeating: nil, count: pairs.count)
        for place in order {
            let before = best.maximum(below: pairs[place].b)
            previous[place] = before?.item
            best.insert((before?.score ?? 0) + pairs[place].score, item: place, at: pairs[place].b)
        }
        var chain: [Pair] = []
        var next = best.maximum(below: length)?.item
        while let place = next {
            chain.append(pairs[place])
            next = previous[place]
        }
        return chain.reversed()
    }
}

extension SentenceAlignment {
    /// Which sentences have a word or an event.
    private struct Index {
        private var words: [String: [Int]] = [:]
        private var events: [Event.ID: [Int]] = [:]

        /// Words that more sentences have than `common` lead nowhere.
        init(_ sentences: ArraySlice<ComparedText.Sentence>, _ frequency: [String: Int], common: Int) {
            for (place, sentence) in sentences.enumerated() {
                for word in sentence.words.words where frequency[word, default: 0] <= common {
                    words[word, default: []].append(place)
                }
                for event in sentence.events { events[event, default: []].append(place) }
            }
        }

        /// Sentences that share an event or a rarer word with this one, ascending.
        func places(near sentence: ComparedText.Sentence) -> [Int] {
            let byWord = sentence.words.words.lazy.flatMap { words[$0] ?? [] }
            let byEvent = sentence.events.lazy.flatMap { events[$0] ?? [] }
            return Set(byWord).union(byEvent).sorted()
        }
    }
}

/// The greatest score among the items at places below a bound (after Fenwick, 1994).
private struct MaximumTree {
    private var nodes: [(score: Double, item: Int)?]

    init(count: Int) { nodes = Array(repeating: nil, count: count + 1) }

    func maximum(below bound: Int) -> (score: Double, item: Int)? {
        var best: (score: Double, item: Int)?
        var node = bound
        while node > 0 {
            if let here = nodes[node], here.score > best?.score ?? 0 { best = here }
            node &= node - 1
        }
        return best
    }

    mutating func insert(_ score: Double, item: Int, at place: Int) {
        var node = place + 1
        while node < nodes.count {
            if score > nodes[node]?.score ?? 0 { nodes[node] = (score, item) }
            node += node & -node
        }
    }
}
