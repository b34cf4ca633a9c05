import NewsModel

/// Joins the claims that tell one happening of the world into events, and goes on doing so as articles come.
///
/// Pairs that share keys are compared; those alike enough are linked. From the best link down two groups become one
/// when no date of one is against one of the other and their claims are alike on the average: average-link clustering
/// with a must-not-link rule. What comes out is a function of the articles, whatever their order; a new article costs
/// only the groups that it touches.
package struct EventJoiner: Sendable {
    private(set) var claims: [VectoredClaim] = []
    /// Of each article the places of its claims.
    private var places: [Range<Int>] = []
    private var passages: [Passages] = []
    /// The words and the actors of each article, in order; of the words only names are counted.
    private var vocabularies: [[UInt32]] = [], casts: [[UInt32]] = []
    private var words = WordCounts(), actors = WordCounts()
    private var index = CandidateIndex()
    private(set) var links: [[Link]] = []
    /// Of each claim the one that its group goes by.
    var group: [Int32] = []
    /// Of each claim that a group of several goes by, the members.
    var members: [[Int32]] = []

    /// A pair alike enough, seen from one of its claims.
    struct Link: Sendable {
        let claim: Int32
        let score: Float
    }

    package init() {}

    /// Joins a part of a library, of which the counts are given.
    init(_ names: NameCounts) { (words, actors) = (names.words, names.actors) }

    /// The claims of one article, with its passages.
    struct Input {
        let claims: [ClaimFeatures]
        let passages: Passages

        /// The words that are names, and the actors of its claims.
        var names: Set<UInt32> { Set(passages.words.joined().lazy.filter(\.isName).map(\.key)) }
        var cast: Set<UInt32> { Set(claims.flatMap(\.actors)) }

        init(_ article: ReadArticle, place: Int) {
            let passages = Passages(article.document)
            self.passages = passages
            let actors = ActorKeys(article.annotations.actors)
            claims = article.annotations.claims.indices.map {
                ClaimFeatures(
                    ClaimReference(article: place, claim: $0), in: article, passages: passages, actors: actors)
            }
        }
    }

    /// The claims that tell one happening each, in order; an article's place is the order in which it came.
    package var groups: [[ClaimReference]] {
        claims.indices.filter { group[$0] == $0 }.map { label in
            mates(of: label).map { claims[$0].features.reference }.sorted()
        }
    }

    package var claimCount: Int { claims.count }
    package var groupCount: Int { claims.indices.count { group[$0] == $0 } }

    /// Joins the claims of some articles with those that are there. Actors of one name are one.
    package mutating func add(_ articles: [ReadArticle]) {
        let start = claims.count, known = places.count
        var changed = Changed()
        for article in articles { append(Input(article, place: places.count), &changed) }
        let new = start..<claims.count, dirty = changed.articles(among: known, vocabularies, actorsOf: casts)
        let parted = index.insert(new.flatMap(entries), known: start)
        for article in dirty { vector(article) }
        for article in known..<places.count { vector(article) }
        var touched = unlink(parted)
        touched += relink(dirty.flatMap { Array(places[$0]) } + new)
        regroup(touched)
    }
}

// MARK: - Articles

extension EventJoiner {
    /// What has become common, or is no longer.
    private struct Changed {
        var words: Set<UInt32> = []
        var actors: Set<UInt32> = []

        func articles(among count: Int, _ vocabularies: [[UInt32]], actorsOf casts: [[UInt32]]) -> [Int] {
            guard count > 0, !words.isEmpty || !actors.isEmpty else { return [] }
            return (0..<count).filter {
                Self.hasAny(of: words, vocabularies[$0]) || Self.hasAny(of: actors, casts[$0])
            }
        }

        private static func hasAny(of some: Set<UInt32>, _ sorted: [UInt32]) -> Bool {
            some.contains { word in
                let place = sorted.partitioningIndex { $0 >= word }
                return place < sorted.count && sorted[place] == word
            }
        }
    }

    private mutating func append(_ article: Input, _ changed: inout Changed) {
        let start = claims.count
        claims += article.claims.map { VectoredClaim($0) }
        places.append(start..<claims.count)
        passages.append(article.passages)
        let all = article.passages.words.joined()
        vocabularies.append(Set(all.lazy.map(\.key)).sorted())
        casts.append(article.cast.sorted())
        changed.words.formSymmetricDifference(words.add(article.names))
        changed.actors.formSymmetricDifference(actors.add(Set(casts[places.count - 1])))
        group += (start..<claims.count).map { Int32(clamping: $0) }
        members += Array(repeating: [], count: article.claims.count)
        links += Array(repeating: [], count: article.claims.count)
    }

    private func entries(of claim: Int) -> [CandidateIndex.Entry] {
        let features = claims[claim].features
        return CandidateKeys.entries(
            of: features, passage: passages[article(of: claim)].least[features.passage], claim: claim)
    }

    private func article(of claim: Int) -> Int { places.partitioningIndex { $0.upperBound > claim } }

    private mutating func vector(_ article: Int) {
        let weight = words.weight, around = passages[article].words.map { WeightedWord.scaled($0, by: weight) }
        for claim in places[article] {
            let features = claims[claim].features
            claims[claim] = VectoredClaim(
                features, actors: features.actors.map { actors.weight(of: $0) },
                words: WeightedWord.scaled(features.words, by: weight), passage: around[features.passage])
        }
    }
}

// MARK: - Links

extension EventJoiner {
    /// Takes away the links of pairs that no key brings together any more.
    ///
    /// - Returns: the claims that lost one.
    private mutating func unlink(_ parted: [(Int, Int)]) -> [Int] {
        var touched: [Int] = []
        for (a, b) in parted where links[a].contains(where: { $0.claim == b }) {
            guard !index.candidates(of: entries(of: a)).contains(b) else { continue }
            links[a].removeAll { $0.claim == b }
            links[b].removeAll { $0.claim == a }
            touched += [a, b]
        }
        return touched
    }

    /// Compares some claims, in order, anew with all that share a key with them.
    ///
    /// - Returns: the claims, and those that lost a link to one of them.
    private mutating func relink(_ claims: [Int]) -> [Int] {
        var touched = claims, isWaiting = Array(repeating: false, count: self.claims.count)
        for claim in claims {
            isWaiting[claim] = true
            for link in links[claim] {
                touched.append(Int(link.claim))
                links[Int(link.claim)].removeAll { $0.claim == claim }
            }
            links[claim] = []
        }
        for claim in claims {
            isWaiting[claim] = false
            for other in index.candidates(of: entries(of: claim)) where !isWaiting[other] {
                guard let score = link(claim, other) else { continue }
                links[claim].append(Link(claim: Int32(clamping: other), score: score))
                links[other].append(Link(claim: Int32(clamping: claim), score: score))
            }
        }
        return touched
    }

    /// How far two claims are above what tells one happening; nil when they are below.
    private func link(_ a: Int, _ b: Int) -> Float? {
        guard a != b, let comparison = compare(a, b), comparison.ratio >= 1 else { return nil }
        return comparison.ratio
    }

    /// Nil for two that must not be joined: dates are apart, triggers do not fit, or one sentence tells both.
    func compare(_ a: Int, _ b: Int) -> ClaimComparison? {
        let (first, second) = identity(a) < identity(b) ? (claims[a], claims[b]) : (claims[b], claims[a])
        guard !first.features.isInSentence(of: second.features) else { return nil }
        return ClaimComparison(first, second)
    }

    func identity(_ claim: Int) -> UInt64 { claims[claim].features.identity }
}
