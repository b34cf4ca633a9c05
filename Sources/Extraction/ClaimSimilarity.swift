import NewsModel

/// How alike two claims are, and how alike they must be to tell one happening.
struct ClaimSimilarity: Sendable {
    /// How rare a word or an actor is among all claims: inverse document frequency (Spärck Jones 1972).
    private let rarity: [UInt64: Double]
    private let actorRarity: [Actor.ID: Double]

    /// Types that often tell one happening, by different words.
    // swift-format-ignore
    private static let kin: [Set<String>] = [
        ["attack", "war", "casualty", "protest", "escalation", "disaster"],
        ["deployment", "threat", "withdrawal", "escalation", "war"],
        ["agreement", "negotiation", "offer", "withdrawal", "escalation", "independence"],
        ["policy", "sanction", "escalation", "demand", "vote"],
        ["election", "vote", "protest", "appointment", "policy"],
        ["statement", "criticism", "threat", "demand", "offer"],
        ["visit", "negotiation", "deployment", "statement"],
        ["disaster", "casualty", "displacement", "epidemic"],
        ["arrest", "trial", "attack"],
    ]

    init(_ claims: [ClaimFeatures]) {
        var words: [UInt64: Int] = [:], actors: [Actor.ID: Int] = [:]
        for claim in claims {
            for word in claim.words.keys { words[word, default: 0] += 1 }
            for actor in claim.actors { actors[actor, default: 0] += 1 }
        }
        let count = Double(claims.count)
        rarity = words.mapValues { Self.rarity(of: $0, among: count) }
        actorRarity = actors.mapValues { Self.rarity(of: $0, among: count) }
    }

    /// 0…1.
    func score(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Double {
        0.60 * words(a, b) + 0.25 * actors(a, b) + 0.15 * types(a, b)
    }

    /// Cosine of the weighted words.
    func words(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Double {
        let (small, large) = a.words.count <= b.words.count ? (a, b) : (b, a)
        let shared = small.words.reduce(0.0) { sum, word in
            guard let other = large.words[word.key] else { return sum }
            return sum + word.value * other * square(word.key)
        }
        let norm = norm(a) * norm(b)
        return norm > 0 ? shared / norm : 0
    }

    private func norm(_ claim: ClaimFeatures) -> Double {
        claim.words.reduce(0.0) { $0 + $1.value * $1.value * square($1.key) }.squareRoot()
    }

    private func square(_ word: UInt64) -> Double { (rarity[word] ?? 1) * (rarity[word] ?? 1) }

    /// Weighted overlap of the actors.
    private func actors(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Double {
        let weight: (Set<Actor.ID>) -> Double = { $0.reduce(0.0) { $0 + (actorRarity[$1] ?? 1) } }
        let least = min(weight(a.actors), weight(b.actors))
        return least > 0 ? weight(a.actors.intersection(b.actors)) / least : 0
    }

    private func types(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Double {
        if a.claim.type == b.claim.type { return 1 }
        return Self.kin.contains { $0.contains(a.claim.type) && $0.contains(b.claim.type) } ? 0.5 : 0
    }

    private static func rarity(of count: Int, among all: Double) -> Double {
        var logarithm = 0.3, rest = all / Double(count)
        while rest >= 1.25 {
            rest /= 1.25
            logarithm += 0.22
        }
        return logarithm
    }
}
