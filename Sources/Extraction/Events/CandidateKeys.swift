import NewsModel

/// The keys under which a claim is found: what happens, joined with who takes part and with words around it.
struct CandidateKeys {
    private let features: ClaimFeatures
    private let passage: ArraySlice<UInt32>

    private static let actors = 6, families = 3, passageWords = 4, sentenceWords = 6

    /// - Parameter passage: the words that stand for the passage, see `least`.
    static func entries(
        of features: ClaimFeatures, passage: ArraySlice<UInt32>, claim: Int
    ) -> [CandidateIndex.Entry] {
        let day = features.when.flatMap { middle(of: $0) } ?? features.published
        let identity = UInt32(truncatingIfNeeded: features.identity >> 32)
        return CandidateKeys(features: features, passage: passage.prefix(passageWords)).keys.map {
            CandidateIndex.Entry(
                key: $0, day: Int32(clamping: day?.number ?? 0), identity: identity, claim: Int32(clamping: claim))
        }
    }

    /// The words that stand for a text: those with the least hashes, so that texts that share many words share some of
    /// these (Broder 1997).
    static func least(_ words: [WeightedWord]) -> ArraySlice<UInt32> {
        words.map(\.key).sorted { mixed($0) < mixed($1) }.prefix(sentenceWords)
    }

    private static func middle(of interval: CalendarInterval) -> CalendarDate? {
        guard let first = interval.earliest, let last = interval.latest else { return nil }
        return CalendarDate(number: first.number + (last.number - first.number) / 2)
    }

    private var keys: [UInt32] {
        let type = UInt32(clamping: features.type ?? -1)
        var keys = features.actors.prefix(Self.actors).map { Self.key(type, $0, 1) }
        for name in names { keys += passage.map { Self.key(name, $0, 2) } }
        keys += passage.prefix(1).map { Self.key(type, $0, 3) }
        return keys + Self.least(features.words).map { Self.key(0, $0, 4) }
    }

    /// What the trigger goes by: its families, or itself.
    private var names: [UInt32] {
        guard features.families != 0 else { return [features.trigger] }
        return Array(
            (0..<64).lazy.filter { features.families & 1 << UInt64($0) != 0 }.map { UInt32($0) }
                .prefix(Self.families))
    }

    private static func mixed(_ key: UInt32) -> UInt32 { (key ^ key >> 15) &* 0x2C1B_3C6D }

    private static func key(_ a: UInt32, _ b: UInt32, _ kind: UInt32) -> UInt32 {
        let product = (UInt64(a) << 32 | UInt64(b)) &* 0x9E37_79B9_7F4A_7C15
        return UInt32(truncatingIfNeeded: product >> 32) ^ kind &* 0x85EB_CA6B
    }
}
