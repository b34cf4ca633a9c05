import NewsModel

/// Words as numbers, to tell at once what a word of a text is good for: a table of hashes, tried one place after the
/// other (Knuth, «The Art of Computer Programming», 6.4, linear probing).
struct WordKeys: Sendable {
    private struct Slot {
        /// Zero where no word is. At most half of the slots are taken, so that each search ends.
        var key: UInt64 = 0
        var kinds: UInt8 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 8)
    private var count = 0

    /// The kinds of a word, a bit each; 0 for one that is not there.
    @inline(__always)
    subscript(key: UInt64) -> UInt8 { slots[place(of: key)].kinds }

    /// Adds words as `Words.folded` has them.
    mutating func insert(_ words: some Sequence<String>, as kind: UInt8) {
        for word in words {
            if 2 * count >= slots.count { grow() }
            let key = Self.key(word.utf8), place = place(of: key)
            if slots[place].key == 0 { count += 1 }
            slots[place] = Slot(key: key, kinds: slots[place].kinds | kind)
        }
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: 2 * old.count)
        for slot in old where slot.key != 0 { slots[place(of: slot.key)] = slot }
    }

    /// Where a word stands, or would.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: key) & (slots.count - 1)
        while slots[place].key != 0, slots[place].key != key { place = (place + 1) & (slots.count - 1) }
        return place
    }
}

extension WordKeys {
    private static let basis: UInt64 = 14_695_981_039_346_656_037

    /// The number of a folded word: FNV-1a.
    static func key(_ folded: some Sequence<UInt8>) -> UInt64 { folded.reduce(basis, mixed) }

    /// The numbers of the words that `Words` would find in a text, in order.
    @inline(__always)
    static func forEach(in text: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
        let bytes = text.span
        var start = 0, hash = basis, key: UInt64 = 0, isASCII = true
        func end(at end: Int, next: Int) {
            let word = isASCII ? key : self.key(ofRange: start..<end, in: bytes)
            if word != 0 { body(word) }
            (start, hash, key, isASCII) = (next, basis, 0, true)
        }
        for place in 0..<bytes.count {
            let byte = bytes[place], small = byte.small
            if (0x61...0x7A).contains(small) || (0x30...0x39).contains(small) {
                hash = mixed(hash, small)
                key = hash
            } else if byte <= 0x20 {
                end(at: place, next: place + 1)
            } else if byte < 0x80 {
                hash = key == 0 ? hash : mixed(hash, byte)
            } else if byte == 0xA0, place > 0, bytes[place - 1] == 0xC2 {
                end(at: place - 1, next: place + 1)
            } else {
                isASCII = false
            }
        }
        end(at: bytes.count, next: bytes.count)
    }

    /// Of a word that is not all ASCII; 0 for punctuation alone.
    private static func key(ofRange range: Range<Int>, in bytes: Span<UInt8>) -> UInt64 {
        let word = bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        let folded = Words.fold(word[...])
        return folded.isEmpty ? 0 : key(folded.utf8)
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
