/// What is known of words, by their keys. Keys are hashes already, so none is hashed again: open addressing, half of
/// the slots free.
struct WordTable<Value> {
    private var keys: [UInt64]
    private var values: [Value]
    private let empty: Value
    private var count = 0

    /// - Parameters:
    ///   - empty: what is known of a word that was never put in.
    ///   - capacity: words that it takes without growing.
    init(empty: Value, capacity: Int = 8) {
        let slots = 1 << (64 - (max(8, capacity) * 2 - 1).leadingZeroBitCount)
        keys = Array(repeating: 0, count: slots)
        values = Array(repeating: empty, count: slots)
        self.empty = empty
    }

    @inline(__always)
    subscript(key: UInt64) -> Value { values[slot(of: key)] }

    /// Changes what is known of a word.
    mutating func update(_ key: UInt64, _ change: (inout Value) -> Void) {
        var slot = slot(of: key)
        if keys[slot] == 0 {
            if count * 2 >= keys.count {
                grow()
                slot = self.slot(of: key)
            }
            keys[slot] = max(1, key)
            count += 1
        }
        change(&values[slot])
    }

    /// Where a word stands or would stand. No word has the key 0.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        let key = max(1, key), mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        var larger = WordTable(empty: empty, capacity: keys.count)
        for (key, value) in zip(keys, values) where key != 0 { larger.update(key) { $0 = value } }
        self = larger
    }
}

extension WordTable: Sendable where Value: Sendable {}
