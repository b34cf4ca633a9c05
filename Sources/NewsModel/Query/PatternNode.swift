/// A part of a regular expression.
indirect enum PatternNode: Sendable {
    case one(ScalarSet)
    case edge(PatternEdge)
    case sequence([PatternNode])
    case choice([PatternNode])
    /// `most` is nil where there is no limit.
    case repeated(PatternNode, least: Int, most: Int?)

    static let empty = PatternNode.sequence([])
}

/// A place between two characters.
enum PatternEdge: Hashable, Sendable {
    case start, end, word, notWord

    /// Whether it is here, between what stands before and behind.
    func holds(_ before: ScalarKind, _ behind: ScalarKind) -> Bool {
        switch self {
        case .start: before == .none
        case .end: behind == .none
        case .word: (before == .word) != (behind == .word)
        case .notWord: (before == .word) == (behind == .word)
        }
    }
}

/// What a word is made of; `none` is the beginning or the end of the text.
enum ScalarKind: Hashable, Sendable {
    case none, word, other

    init(_ scalar: Unicode.Scalar) { self = ScalarSet.words.contains(scalar) ? .word : .other }
}

/// Some scalars, or all others.
struct ScalarSet: Hashable, Sendable {
    var ranges: [ClosedRange<UInt32>]
    var isNegated = false

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        ranges.contains { $0.contains(scalar.value) } != isNegated
    }

    static let any = ScalarSet(ranges: [], isNegated: true)
    static let digits = ScalarSet(ranges: [0x30...0x39])
    static let blanks = ScalarSet(ranges: [0x20...0x20])
    /// Letters and digits of ASCII, `_`, and all that is not ASCII: folded text has no other quotes, dashes and blanks.
    static let words = ScalarSet(ranges: [0x30...0x39, 0x5F...0x5F, 0x61...0x7A, 0x80...0x10FFFF])

    static func one(_ scalar: Unicode.Scalar) -> ScalarSet { ScalarSet(ranges: [scalar.value...scalar.value]) }
}
