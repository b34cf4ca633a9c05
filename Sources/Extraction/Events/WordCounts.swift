import NewsModel

/// In how many articles of a library words stand, and which stand in so many that they tell little.
///
/// A name counts in full until a quarter of the library has it, as the names of a single crisis. Finer steps, and other
/// words, were measured and tell no more, and each step makes one more article change what is known of others.
struct WordCounts: Sendable {
    private var counts: [UInt32: Int32] = [:]
    private var articles: Int32 = 0
    /// Articles that may have a word before it is common.
    private var limit = fewest
    /// Whether the counts are those of a whole library, of which only a part is joined now.
    private var isSettled = false

    /// What is in so few articles is common in no library.
    private static let fewest: Int32 = 4
    /// One of so many articles.
    private static let share: Int32 = 4
    private static let weightOfCommon: Float = 0.3

    init() {}

    /// The counts of some articles for a library of so many, which hold whatever is added.
    init(_ counts: [UInt32: Int], of sample: Int, among articles: Int) {
        self.articles = Int32(clamping: articles)
        limit = max(Self.fewest, size / Self.share)
        self.counts = counts.mapValues { Int32(clamping: $0 * articles / max(1, sample)) }
        isSettled = true
    }

    /// 1, or 0.3 for what is common.
    func weight(of word: UInt32) -> Float { counts[word] ?? 0 > limit ? Self.weightOfCommon : 1 }

    /// The articles, rounded down to a power of two: the limit changes only when a library has doubled.
    private var size: Int32 { articles < 1 ? 0 : 1 << Int32(31 - articles.leadingZeroBitCount) }

    /// Counts the words of an article.
    ///
    /// - Returns: the words that have become common, or are no longer.
    mutating func add(_ words: Set<UInt32>) -> Set<UInt32> {
        guard !isSettled else { return [] }
        let old = limit
        articles += 1
        limit = max(Self.fewest, size / Self.share)
        var changed: Set<UInt32> = []
        for word in words {
            let count = counts[word] ?? 0
            counts[word] = count + 1
            if (count > old) != (count + 1 > limit) { changed.insert(word) }
        }
        guard limit != old else { return changed }
        for (word, count) in counts where count > old && count <= limit && !words.contains(word) {
            changed.insert(word)
        }
        return changed
    }

    /// All that is common.
    var common: Set<UInt32> { Set(counts.lazy.filter { $0.value > limit }.map(\.key)) }
}
