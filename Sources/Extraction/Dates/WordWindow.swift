/// Which words and classes of words stand somewhere in a stretch of text: tells at once that a rule cannot fit. A word
/// is one of 64 bits, so that it may say yes where the answer is no.
struct WordWindow: Sendable {
    var classes: UInt64 = 0
    var keys: UInt64 = 0

    static func bit(of key: UInt64) -> UInt64 { 1 << ((key &* 0x9E37_79B9_7F4A_7C15) >> 58) }

    @inline(__always)
    func has(_ wanted: WordWindow) -> Bool { classes & wanted.classes | keys & wanted.keys != 0 }

    @inline(__always)
    mutating func add(_ other: WordWindow) {
        classes |= other.classes
        keys |= other.keys
    }

    /// By place: the 16 words from it on; no rule reaches farther.
    static func ahead(in words: [DateText.Word]) -> [WordWindow] {
        var windows = words.map { WordWindow(classes: $0.classes, keys: bit(of: $0.key)) }
        for step in [1, 2, 4, 8] where words.count > step {
            for place in 0..<words.count - step { windows[place].add(windows[place + step]) }
        }
        return windows
    }
}
