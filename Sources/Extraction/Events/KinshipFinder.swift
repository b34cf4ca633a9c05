import NewsModel

extension Extractor {
    /// Why each event is one and which look alike, in the order of the events.
    package static func kinships(in corpus: Corpus) -> [EventKinship] {
        var finder = KinshipFinder(corpus)
        return corpus.events.map { finder.kinship(of: $0) }
    }

    /// Why an event is one and what looks like it; reads no more articles anew than tell these.
    package static func kinship(of event: Event, in corpus: Corpus) -> EventKinship {
        var finder = KinshipFinder(corpus)
        return finder.kinship(of: event)
    }
}

/// Compares the claims of events again, to say in words why they are one or not.
struct KinshipFinder {
    private let corpus: Corpus
    private var known: [ClaimReference: VectoredClaim] = [:]
    private var documents: [Int: (article: ReadArticle, passages: Passages, actors: ActorKeys)] = [:]

    /// Claims of an event that are looked at.
    private static let most = 12
    /// Events that are compared, and that are told of.
    private static let compared = 12, told = 3
    /// How alike two claims of two events must be to be told of, 0…1.
    private static let likeness: Float = 0.3

    init(_ corpus: Corpus) { self.corpus = corpus }

    mutating func kinship(of event: Event) -> EventKinship {
        EventKinship(joined: joined(event), lookAlikes: lookAlikes(of: event))
    }

    private mutating func joined(_ event: Event) -> [ClaimBond] {
        let claims = event.claims.prefix(Self.most)
        return claims.indices.dropFirst().compactMap { place in
            likest(claims[..<place], claims[place...place]).map { bond($0.first, $0.second, isOne: true) }
        }
    }

    private mutating func lookAlikes(of event: Event) -> [EventKinship.LookAlike] {
        let pairs = rivals(of: event).compactMap { other in
            likest(event.claims.prefix(Self.most), corpus.events[other].claims.prefix(Self.most)).map { (other, $0) }
        }
        return pairs.filter { $0.1.likeness >= Self.likeness && looksAlike($0.1) }
            .sorted { $1.1.likeness < $0.1.likeness }.prefix(Self.told).map {
                .init(event: $0, bond: bond($1.first, $1.second, isOne: false))
            }
    }

    /// The events that have most in common with one: type and actors, as a first look.
    private func rivals(of event: Event) -> [Event.ID] {
        let actors = Set(event.actors)
        let scored = corpus.events.compactMap { other -> (event: Event.ID, score: Int)? in
            guard other.id != event.id, other.isBackground == event.isBackground else { return nil }
            let shared = other.actors.count(where: actors.contains)
            guard shared > 0 || actors.isEmpty && other.type == event.type else { return nil }
            return (other.id, shared + (other.type == event.type ? 3 : 0))
        }
        return scored.sorted { ($1.score, $0.event) < ($0.score, $1.event) }.prefix(Self.compared).map(\.event)
    }
}

// MARK: - Comparing

extension KinshipFinder {
    private typealias Pair = (first: ClaimReference, second: ClaimReference, likeness: Float)

    private mutating func likest(
        _ some: ArraySlice<ClaimReference>, _ others: ArraySlice<ClaimReference>
    ) -> Pair? {
        var best: Pair?
        for first in some {
            for second in others {
                let likeness = likeness(vectored(first), vectored(second))
                if likeness > best?.likeness ?? -1 { best = (first, second, likeness) }
            }
        }
        return best
    }

    /// By their words or types they might be one.
    private mutating func looksAlike(_ pair: Pair) -> Bool {
        let fit = TriggerFit(vectored(pair.first).features, vectored(pair.second).features)
        return fit != nil && fit != .kin
    }

    /// As far as words and actors go, whatever the dates and triggers are.
    private func likeness(_ a: VectoredClaim, _ b: VectoredClaim) -> Float {
        let similarity = ClaimSimilarity(a, b, fit: TriggerFit(a.features, b.features) ?? .kin)
        return max(similarity.ofSentences, similarity.ofStories)
    }

    private mutating func vectored(_ claim: ClaimReference) -> VectoredClaim {
        if let vectored = known[claim] { return vectored }
        let (article, passages, actors) = read(claim.article)
        let features = ClaimFeatures(claim, in: article, passages: passages, actors: actors)
        let vectored = VectoredClaim(
            features, actors: features.actors.map { _ in 1 },
            words: WeightedWord.scaled(features.words, by: { _ in 1 }),
            passage: WeightedWord.scaled(passages.words[features.passage], by: { _ in 1 }))
        known[claim] = vectored
        return vectored
    }

    private mutating func read(_ place: Int) -> (article: ReadArticle, passages: Passages, actors: ActorKeys) {
        if let known = documents[place] { return known }
        let article = ReadArticle(corpus.articles[place], corpus.annotations[place])
        let read = (article, Passages(article.document), ActorKeys(article.annotations.actors))
        documents[place] = read
        return read
    }

    private mutating func bond(_ first: ClaimReference, _ second: ClaimReference, isOne: Bool) -> ClaimBond {
        let words = BondWords(
            corpus, vectored(first).features, vectored(second).features,
            document: (read(first.article).0.document, read(second.article).0.document))
        return ClaimBond(first, second, words: isOne ? words.ofOne : words.ofTwo)
    }
}
