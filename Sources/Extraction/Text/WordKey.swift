import NewsModel

/// The identity of a word: 64-bit FNV-1a over its folded bytes (Fowler, Noll, Vo 1991).
///
/// Two words out of a million have the same key with a chance of 1 in 37 million, so keys are compared instead
/// of words.
enum WordKey {
    static let empty: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The key of «’s».
    static let possessive: UInt64 = of("'s")

    @inline(__always)
    static func add(_ byte: UInt8, to key: UInt64) -> UInt64 { (key ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// The key that `Tokenizer` gives this word.
    static func of(_ word: some StringProtocol) -> UInt64 {
        Folding.fold(word.utf8).reduce(empty) { add($1, to: $0) }
    }
}
