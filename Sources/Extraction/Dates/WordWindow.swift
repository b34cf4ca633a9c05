/// Which words and classes of words stand somewhere in a stretch of text: tells at once that a rule cannot fit. A word
/// is one of 64 bits, so that it may say yes where the answer is no.
struct WordWindow: Sendable {
    var classes: UInt64 = 0
    var keys: UInt64 = 0

    /// Has something of everything.
    static let all = WordWindow(classes: .max, keys: .max)

    init(classes: UInt64, keys: UInt64) { (self.classes, self.keys) = (classes, keys) }

    init(_ word: DateText.Word) { self.init(classes: word.classes, keys: Self.bit(of: word.key)) }

    /// What an element of a pattern takes; nil when it need not be there, or is more than words tell.
    init?(_ element: Pattern.Element) {
        guard !element.isOptional, element.nested == nil || element.nested == .number else { return nil }
        self.init(classes: element.classes, keys: element.keys.reduce(0) { $0 | Self.bit(of: $1) })
    }

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
        var windows = words.map { WordWindow($0) }
        for step in [1, 2, 4, 8] where words.count > step {
            for place in 0..<words.count - step { windows[place].add(windows[place + step]) }
        }
        return windows
    }
}
