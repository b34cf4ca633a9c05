/// In how many articles of a library words stand, and how much a word tells for being rare.
///
/// Rarity goes by steps, so that one more article changes it for few words.
struct WordCounts: Sendable {
    private var counts: [UInt32: Int32] = [:]
    private var articles: Int32 = 0
    /// Up to how many articles a word is so rare, by step.
    private var limits = steps.map(\.count)

    /// Shares of the library, counts that are few in any library, and the rarity up to there.
    private static let steps: [(share: Int32, count: Int32, rarity: Float)] = [
        (256, 1, 4), (64, 2, 3), (16, 4, 2), (4, 4, 1),
    ]
    /// Of a word that stands everywhere.
    private static let common: Float = 0.3

    /// 0.3…4, more or less as the logarithm of how many times more articles there are.
    func rarity(of word: UInt32) -> Float { Self.rarity(counts[word] ?? 0, limits) }

    private static func rarity(_ count: Int32, _ limits: [Int32]) -> Float {
        for (step, limit) in limits.enumerated() where count <= limit { return steps[step].rarity }
        return common
    }

    /// The articles, rounded down to a power of two: shares change only when a library has doubled.
    private var size: Int32 { 1 << Int32(31 - articles.leadingZeroBitCount) }

    /// Counts the words of an article.
    ///
    /// - Returns: the words that are no longer as rare as they were.
    mutating func add(_ words: Set<UInt32>) -> Set<UInt32> {
        let old = limits
        articles += 1
        limits = Self.steps.map { max($0.count, size / $0.share) }
        var changed: Set<UInt32> = []
        for word in words {
            let count = counts[word] ?? 0
            counts[word] = count + 1
            if Self.rarity(count, old) != Self.rarity(count + 1, limits) { changed.insert(word) }
        }
        guard limits != old else { return changed }
        for (word, count) in counts where !words.contains(word) && Self.rarity(count, old) != Self.rarity(count, limits)
        {
            changed.insert(word)
        }
        return changed
    }
}
