import NewsModel

/// Joins the claims that tell one happening of the world into events.
///
/// Pairs of claims that share rare words are scored; from the best pair down two groups become one when every pair
/// across them may be one happening by its dates: average-link clustering with a must-not-link rule.
struct EventJoiner {
    private let claims: [ClaimFeatures]
    private let similarity: ClaimSimilarity
    private var group: [Int]
    private var members: [[Int]]

    /// A word that more claims than this share finds no candidates.
    private static let commonest = 60

    /// The groups of claims, each in order of reference.
    static func groups(of claims: [ClaimFeatures]) -> [[ClaimFeatures]] {
        var joiner = EventJoiner(claims)
        for pair in joiner.pairs() { joiner.join(pair.a, pair.b) }
        return joiner.members.filter { !$0.isEmpty }.map {
            $0.map { claims[$0] }.sorted { $0.reference < $1.reference }
        }
    }

    private init(_ claims: [ClaimFeatures]) {
        self.claims = claims
        similarity = ClaimSimilarity(claims)
        group = Array(claims.indices)
        members = claims.indices.map { [$0] }
    }

    private struct Pair {
        var a: Int, b: Int, score: Double
    }

    /// The pairs that are alike enough, best first; ties in order of place, so that a run gives what the next one
    /// gives.
    private func pairs() -> [Pair] {
        candidates().compactMap { a, b in
            guard let agreement = agreement(a, b), let threshold = threshold(agreement, a, b) else { return nil }
            let score = similarity.score(a, b)
            guard score >= threshold, similarity.words(a, b) >= agreement.leastWords else { return nil }
            return Pair(a: a, b: b, score: score)
        }
        .sorted { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }
    }

    /// Nil for two claims of one sentence, which tell different things.
    private func agreement(_ a: Int, _ b: Int) -> DateAgreement? {
        let isOneSentence = isOneArticle(a, b) && claims[a].claim.sentence == claims[b].claim.sentence
        return isOneSentence ? nil : DateAgreement(claims[a], claims[b])
    }

    private func threshold(_ agreement: DateAgreement, _ a: Int, _ b: Int) -> Double? {
        agreement.threshold(sameArticle: isOneArticle(a, b))
    }

    private func isOneArticle(_ a: Int, _ b: Int) -> Bool { claims[a].reference.article == claims[b].reference.article }

    /// Pairs that share at least two words that are not everywhere.
    private func candidates() -> [(Int, Int)] {
        var places: [UInt64: [Int]] = [:]
        for (index, claim) in claims.enumerated() {
            for word in claim.words { places[word.key, default: []].append(index) }
        }
        var shared: [Int: Int] = [:]
        for list in places.values where list.count <= Self.commonest {
            for (offset, a) in list.enumerated() {
                for b in list[(offset + 1)...] { shared[a * claims.count + b, default: 0] += 1 }
            }
        }
        return shared.filter { $0.value >= 2 }.map { ($0.key / claims.count, $0.key % claims.count) }
    }

    private mutating func join(_ a: Int, _ b: Int) {
        let (first, second) = (group[a], group[b])
        guard first != second, mayJoin(members[first], members[second]) else { return }
        for member in members[second] { group[member] = first }
        members[first] += members[second]
        members[second] = []
    }

    /// No pair across two groups is apart in time, and on the average they are alike.
    private func mayJoin(_ first: [Int], _ second: [Int]) -> Bool {
        var total = 0.0
        for a in first {
            for b in second {
                guard let agreement = agreement(a, b), let threshold = threshold(agreement, a, b) else { return false }
                total += similarity.score(a, b) / threshold
            }
        }
        return total >= 0.7 * Double(first.count * second.count)
    }
}
