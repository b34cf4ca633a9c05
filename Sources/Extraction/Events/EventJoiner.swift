import NewsModel

/// Joins the claims that tell one happening of the world into events, and goes on doing so as articles come.
///
/// Pairs that share keys are compared; those alike enough are linked. From the best link down two groups become one
/// when no date of one is against one of the other and their claims are alike on the average: average-link clustering
/// with a must-not-link rule, in each part of the graph of links by itself. What comes out is a function of the
/// articles, whatever their order; a new article costs only the parts that it touches.
struct EventJoiner {
    private var claims: [VectoredClaim] = []
    /// Of each article the places of its claims.
    private var places: [Range<Int>] = []
    private var passages: [Passages] = []
    private var vocabularies: [Set<UInt32>] = []
    private var casts: [Set<UInt32>] = []
    private var words = WordCounts(), actors = WordCounts()
    private var index = CandidateIndex()
    /// Of each claim what it is found by.
    private var entries: [[CandidateIndex.Entry]] = []
    private var links: [[Link]] = []
    private var group: [Int] = []
    private var members: [[Int]] = []

    /// A pair alike enough, seen from one of its claims.
    private struct Link {
        let claim: Int32
        let score: Float
    }

    /// The claims of one article, with its passages.
    struct Input {
        let claims: [ClaimFeatures]
        let passages: Passages

        init(_ article: ReadArticle, place: Int) {
            let passages = Passages(article.document)
            self.passages = passages
            let actors = Dictionary(
                article.annotations.actors.map { ($0.id, UInt32(truncatingIfNeeded: WordKey.of($0.name))) },
                uniquingKeysWith: { first, _ in first })
            claims = article.annotations.claims.indices.map {
                ClaimFeatures(
                    ClaimReference(article: place, claim: $0), in: article, passages: passages, actors: actors)
            }
        }
    }

    /// The groups of claims, each in order of reference.
    static func groups(of articles: [Input]) -> [[ClaimFeatures]] {
        var joiner = EventJoiner()
        joiner.add(articles)
        return joiner.groups
    }

    var groups: [[ClaimFeatures]] {
        members.filter { !$0.isEmpty }.map { $0.map { claims[$0].features }.sorted { $0.reference < $1.reference } }
    }

    var count: Int { claims.count }
    var groupCount: Int { members.count { !$0.isEmpty } }

    mutating func add(_ articles: [Input]) {
        let start = claims.count, known = places.count
        var changed = Changed()
        for article in articles { append(article, &changed) }
        let new = start..<claims.count
        for claim in new { entries.append(entries(of: claim)) }
        let parted = index.insert(entries[new].flatMap { $0 }, known: start)
        let dirty = changed.articles(among: known, vocabularies, actorsOf: casts)
        for article in dirty { vector(article) }
        for article in known..<places.count { vector(article) }
        var touched = unlink(parted)
        touched.formUnion(relink(Set(dirty.flatMap { places[$0] }).union(new)))
        regroup(touched)
    }
}

// MARK: - Articles

extension EventJoiner {
    /// What is no longer as rare as it was.
    private struct Changed {
        var words: Set<UInt32> = []
        var actors: Set<UInt32> = []

        func articles(among count: Int, _ vocabularies: [Set<UInt32>], actorsOf casts: [Set<UInt32>]) -> [Int] {
            guard count > 0 else { return [] }
            return (0..<count).filter {
                !words.isDisjoint(with: vocabularies[$0]) || !actors.isDisjoint(with: casts[$0])
            }
        }
    }

    private mutating func append(_ article: Input, _ changed: inout Changed) {
        let start = claims.count
        claims += article.claims.map { VectoredClaim($0) }
        places.append(start..<claims.count)
        passages.append(article.passages)
        vocabularies.append(Set(article.passages.words.joined().map(\.key)))
        casts.append(Set(article.claims.flatMap(\.actors)))
        changed.words.formUnion(words.add(vocabularies[places.count - 1]))
        changed.actors.formUnion(actors.add(casts[places.count - 1]))
        group += start..<claims.count
        members += (start..<claims.count).map { [$0] }
        links += Array(repeating: [], count: article.claims.count)
    }

    private func entries(of claim: Int) -> [CandidateIndex.Entry] {
        let features = claims[claim].features
        return CandidateKeys.entries(
            of: features, passage: passages[article(of: claim)].least[features.passage], claim: claim)
    }

    private func article(of claim: Int) -> Int { places.partitioningIndex { $0.upperBound > claim } }

    private mutating func vector(_ article: Int) {
        let around = passages[article].words.map(scaled)
        for claim in places[article] {
            let features = claims[claim].features
            claims[claim] = VectoredClaim(
                features, actors: features.actors.map { actors.rarity(of: $0) }, words: scaled(features.words),
                passage: around[features.passage])
        }
    }

    /// The words weighted by how rare they are, as a vector of length 1.
    private func scaled(_ list: [WeightedWord]) -> [WeightedWord] {
        let weights = list.map { $0.weight * words.rarity(of: $0.key) }
        let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return zip(list, weights).map { WeightedWord(key: $0.key, weight: length > 0 ? $1 / length : 0) }
    }
}

// MARK: - Links

extension EventJoiner {
    /// Takes away the links of pairs that no key brings together any more.
    ///
    /// - Returns: the claims that lost one.
    private mutating func unlink(_ parted: [(Int, Int)]) -> Set<Int> {
        var touched: Set<Int> = []
        for (a, b) in parted where links[a].contains(where: { $0.claim == b }) {
            guard !index.candidates(of: entries[a]).contains(b) else { continue }
            links[a].removeAll { $0.claim == b }
            links[b].removeAll { $0.claim == a }
            touched.formUnion([a, b])
        }
        return touched
    }

    /// Compares some claims anew with all that share a key with them.
    ///
    /// - Returns: the claims whose groups may be others than before.
    private mutating func relink(_ dirty: Set<Int>) -> Set<Int> {
        var touched = dirty
        for claim in dirty {
            for link in links[claim] {
                touched.insert(Int(link.claim))
                links[Int(link.claim)].removeAll { $0.claim == claim }
            }
            links[claim] = []
        }
        for claim in dirty.sorted() {
            for other in index.candidates(of: entries[claim]) where other < claim || !dirty.contains(other) {
                guard let score = link(claim, other) else { continue }
                links[claim].append(Link(claim: Int32(other), score: score))
                links[other].append(Link(claim: Int32(claim), score: score))
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
    private func compare(_ a: Int, _ b: Int) -> ClaimComparison? {
        guard !isOneSentence(claims[a].features, claims[b].features) else { return nil }
        let (first, second) = identity(a) < identity(b) ? (a, b) : (b, a)
        return ClaimComparison(claims[first], claims[second])
    }

    private func isOneSentence(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Bool {
        a.reference.article == b.reference.article
            && a.claim.sentence == b.claim.sentence
    }
}

// MARK: - Groups

extension EventJoiner {
    private struct Pair {
        var a: Int, b: Int, score: Float
    }

    /// Groups the parts of the graph anew that some claims lie in.
    private mutating func regroup(_ touched: Set<Int>) {
        var seen: Set<Int> = []
        for claim in touched.sorted() where !seen.contains(claim) {
            let part = part(of: claim)
            seen.formUnion(part)
            for member in part {
                group[member] = member
                members[member] = [member]
            }
            var refused: Set<Attempt> = []
            for pair in pairs(in: part) { join(pair.a, pair.b, &refused) }
        }
    }

    /// All claims that links lead to from one, that one too.
    private func part(of claim: Int) -> Set<Int> {
        var part: Set<Int> = [claim], open = [claim]
        while let next = open.popLast() {
            for link in links[next] where part.insert(Int(link.claim)).inserted { open.append(Int(link.claim)) }
        }
        return part
    }

    /// The links of a part, best first; ties by what the claims are, not by when they came.
    private func pairs(in part: Set<Int>) -> [Pair] {
        part.flatMap { a in
            links[a].compactMap { link -> Pair? in
                let b = Int(link.claim)
                return identity(a) < identity(b) ? Pair(a: a, b: b, score: link.score) : nil
            }
        }
        .sorted { ($1.score, identity($0.a), identity($0.b)) < ($0.score, identity($1.a), identity($1.b)) }
    }

    private func identity(_ claim: Int) -> UInt64 { claims[claim].features.identity }

    /// Two groups of so many claims.
    private struct Attempt: Hashable {
        let first: Int, second: Int, claims: Int
    }

    private mutating func join(_ a: Int, _ b: Int, _ refused: inout Set<Attempt>) {
        let (first, second) = (group[a], group[b])
        guard first != second else { return }
        let attempt = Attempt(first: first, second: second, claims: members[first].count + members[second].count)
        guard !refused.contains(attempt) else { return }
        guard mayJoin(members[first], members[second]) else {
            refused.formUnion([attempt, Attempt(first: second, second: first, claims: attempt.claims)])
            return
        }
        for member in members[second] { group[member] = first }
        members[first] = (members[first] + members[second]).sorted { identity($0) < identity($1) }
        members[second] = []
    }

    /// Claims of a group that are compared with another group; a great event is known by these.
    private static let sample = 8
    private static let average: Float = 0.8

    /// No pair across two groups is apart in time, and on the average they are alike.
    private func mayJoin(_ first: [Int], _ second: [Int]) -> Bool {
        let (first, second) = (first.prefix(Self.sample), second.prefix(Self.sample))
        var total: Float = 0
        for a in first {
            for b in second {
                guard let comparison = compare(a, b) else { return false }
                total += comparison.ratio
            }
        }
        return total >= Self.average * Float(first.count * second.count)
    }
}
