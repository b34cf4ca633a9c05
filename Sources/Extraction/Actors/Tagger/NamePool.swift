import NewsModel

/// What the tagger makes of a capitalised word in all places of a text together: where one place tells little about a
/// name, the others help (as Chieu and Ng 2002 do with features of the whole document).
struct NamePool {
    /// A score a kind of name, not one a label: outside, person, organisation, place, other.
    private typealias Kinds = SIMD8<Int32>

    private struct Sum {
        var kinds = Kinds()
        var count: Int32 = 0
    }

    /// By the key of the word.
    private var sums = WordTable(empty: Sum())
    /// However little a place thinks of a kind, it counts no lower.
    private static let lowest = Kinds(repeating: -60)
    /// How much the others together count beside the place itself.
    private static let share = (parts: Int32(2), of: Int32(5))

    mutating func add(_ score: TaggerModel.Scores, of word: Token) {
        guard word.isWord, word.isCapitalised else { return }
        sums.update(word.key) { sum in
            sum.kinds &+= Self.kinds(score)
            sum.count += 1
        }
    }

    /// The score of one place with a share of the mean of all others.
    func pooled(_ score: TaggerModel.Scores, of word: Token) -> TaggerModel.Scores {
        let sum = sums[word.key]
        guard word.isWord, word.isCapitalised, sum.count > 1 else { return score }
        let others = (sum.kinds &- Self.kinds(score)) &* Self.share.parts / (Self.share.of * (sum.count - 1))
        var pooled = score
        for label in 0..<NameLabel.count { pooled[label] &+= Int16(truncatingIfNeeded: others[(label + 1) / 2]) }
        return pooled
    }

    /// How far each kind lies behind the best one.
    private static func kinds(_ score: TaggerModel.Scores) -> Kinds {
        var kinds = Kinds(repeating: .min)
        for label in 0..<NameLabel.count { kinds[(label + 1) / 2] = max(kinds[(label + 1) / 2], Int32(score[label])) }
        return pointwiseMax(kinds &- Kinds(repeating: kinds.max()), lowest)
    }
}
