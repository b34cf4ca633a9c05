import NewsModel

/// How alike two claims are, and how alike they must be to tell one happening.
struct ClaimSimilarity: Sendable {
    private let claims: [ClaimFeatures]
    /// The words of each claim, weighted by how rare they are and scaled to length 1.
    private let vectors: [[ClaimFeatures.Word]]
    private let rarity: [Actor.ID: Double]

    /// Types that often tell one happening, by different words.
    // swift-format-ignore
    private static let kin: [Set<String>] = [
        ["attack", "war", "casualty", "protest", "escalation", "disaster"],
        ["deployment", "threat", "escalation", "war"],
        ["agreement", "negotiation", "offer", "withdrawal", "independence"],
        ["policy", "sanction", "escalation", "demand", "vote"],
        ["election", "vote", "protest", "appointment", "policy"],
        ["statement", "criticism", "threat", "demand", "offer"],
        ["visit", "negotiation", "deployment", "statement"],
        ["disaster", "casualty", "displacement", "epidemic"],
        ["arrest", "trial", "attack"],
    ]

    /// Types that undo each other: one happening is never of both.
    private static let opposites: Set<Set<String>> = [
        ["deployment", "withdrawal"], ["agreement", "war"], ["agreement", "escalation"], ["agreement", "attack"],
        ["aid", "sanction"],
    ]

    init(_ claims: [ClaimFeatures]) {
        var words: [UInt64: Int] = [:], actors: [Actor.ID: Int] = [:]
        for claim in claims {
            for word in claim.words { words[word.key, default: 0] += 1 }
            for actor in claim.actors { actors[actor, default: 0] += 1 }
        }
        let count = Double(claims.count), rarities = words.mapValues { Self.rarity(of: $0, among: count) }
        self.claims = claims
        vectors = claims.map { Self.vector($0.words, rarities) }
        rarity = actors.mapValues { Self.rarity(of: $0, among: count) }
    }

    /// How alike two claims are, by their places: 0…1.
    func score(_ a: Int, _ b: Int) -> Double {
        guard !Self.opposites.contains([claims[a].claim.type, claims[b].claim.type]) else { return 0 }
        return 0.60 * words(a, b) + 0.25 * actors(a, b) + 0.15 * types(a, b)
    }

    private static func vector(_ words: [ClaimFeatures.Word], _ rarity: [UInt64: Double]) -> [ClaimFeatures.Word] {
        let weights = words.map { $0.weight * (rarity[$0.key] ?? 1) }
        let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return zip(words, weights).map { .init(key: $0.key, weight: length > 0 ? $1 / length : 0) }
    }

    /// Cosine of the weighted words.
    func words(_ a: Int, _ b: Int) -> Double {
        let first = vectors[a], second = vectors[b]
        var sum = 0.0, i = 0, j = 0
        while i < first.count, j < second.count {
            if first[i].key == second[j].key { sum += first[i].weight * second[j].weight }
            let (next, other) = (first[i].key <= second[j].key, second[j].key <= first[i].key)
            i += next ? 1 : 0
            j += other ? 1 : 0
        }
        return sum
    }

    /// Weighted overlap of the actors.
    private func actors(_ a: Int, _ b: Int) -> Double {
        let first = claims[a].actors, second = claims[b].actors
        let least = min(weight(first), weight(second))
        return least > 0 ? weight(first.filter(second.contains)) / least : 0
    }

    private func weight(_ actors: [Actor.ID]) -> Double { actors.reduce(0) { $0 + (rarity[$1] ?? 1) } }

    private func types(_ a: Int, _ b: Int) -> Double {
        let first = claims[a].claim.type, second = claims[b].claim.type
        if first == second { return 1 }
        return Self.kin.contains { $0.contains(first) && $0.contains(second) } ? 0.5 : 0
    }

    /// The logarithm of how many times more claims there are, straight lines between powers of two.
    private static func rarity(of count: Int, among all: Double) -> Double {
        let ratio = all / Double(max(count, 1))
        return 0.3 + Double(ratio.exponent) + ratio.significand - 1
    }
}
