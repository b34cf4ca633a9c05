/// What was learnt about the features of names: a weight for each feature and label, and one for each pair of labels
/// that follow each other.
///
/// In a file: the number of slots (a power of two), the weights of the pairs, then the slots of a hash table with open
/// addressing, 16 bytes each: nine weights of a byte, three bytes unused, the key in four. All numbers little-endian.
package struct TaggerModel: Sendable {
    /// Sums of weights, one a label.
    package typealias Scores = SIMD16<Int16>

    private var slots: [SIMD16<UInt8>]
    /// By the label before.
    private(set) var transitions: [Scores]

    private static let header = 4 + NameLabel.count * NameLabel.count

    /// Nil when the bytes are no model.
    package init?(_ bytes: [UInt8]) {
        let slots = bytes.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        guard bytes.count >= Self.header, slots.nonzeroBitCount == 1, bytes.count == Self.header + slots * 16 else {
            return nil
        }
        transitions = (0..<NameLabel.count).map { before in
            var scores = Scores()
            for label in 0..<NameLabel.count {
                scores[label] = Int16(Int8(bitPattern: bytes[4 + before * NameLabel.count + label]))
            }
            return scores
        }
        self.slots = bytes.withUnsafeBytes { all in
            (0..<slots).map { all.loadUnaligned(fromByteOffset: Self.header + $0 * 16, as: SIMD16<UInt8>.self) }
        }
    }

    /// The weights of a feature; zeros when it was never seen.
    @inline(__always)
    func weights(_ feature: UInt32) -> Scores {
        let mask = slots.count - 1
        var slot = Int(feature) & mask
        while true {
            let entry = slots[slot], key = Self.key(entry)
            if key == feature { return Scores(truncatingIfNeeded: SIMD16<Int8>(truncatingIfNeeded: entry)) }
            if key == 0 { return Scores() }
            slot = (slot + 1) & mask
        }
    }

    @inline(__always)
    private static func key(_ slot: SIMD16<UInt8>) -> UInt32 {
        unsafeBitCast(slot, to: SIMD4<UInt32>.self)[3]
    }
}

extension TaggerModel {
    /// The bytes of a model with these weights.
    package static func bytes(weights: [UInt32: [Int8]], transitions: [[Int8]]) -> [UInt8] {
        let count = max(16, 1 << (64 - (weights.count * 3 / 2).leadingZeroBitCount))
        var slots = [[UInt8]?](repeating: nil, count: count)
        for (feature, weights) in weights.sorted(by: { $0.key < $1.key }) {
            var slot = Int(feature) & (count - 1)
            while slots[slot] != nil { slot = (slot + 1) & (count - 1) }
            slots[slot] = weights.map { UInt8(bitPattern: $0) } + [0, 0, 0] + littleEndian(feature)
        }
        return littleEndian(UInt32(count)) + transitions.joined().map { UInt8(bitPattern: $0) }
            + slots.flatMap { $0 ?? [UInt8](repeating: 0, count: 16) }
    }

    private static func littleEndian(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
