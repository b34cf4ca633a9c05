/// The rows of the date rules made ready to match: each pattern compiled, and found by the words it may begin with.
struct DateGrammar: Sendable {
    let rules: [DateRule]
    let patterns: [Pattern]
    /// Bits of the classes that open a rule.
    private var opening: UInt64 = 0
    /// Rules by the bit of a class that opens them.
    private var byClass: [[Int]] = Array(repeating: [], count: 64)
    /// Rules by an opening word or sign, in a table of open addresses: where its key stands, and its rules.
    private var keys: [UInt64]
    private var byKey: [[Int]]

    static let english = DateGrammar(DateRules.all)

    init(_ rules: [DateRule]) {
        self.rules = rules
        patterns = rules.map { Pattern($0.notation) }
        keys = Array(repeating: 0, count: Self.slots)
        byKey = Array(repeating: [], count: Self.slots)
        for (rule, pattern) in patterns.enumerated() {
            for element in pattern.openings { add(rule, element) }
        }
    }

    /// Runs `body` with each rule that may begin with this word.
    @inline(__always)
    func forEachRule(openedBy word: DateText.Word, _ body: (Int) -> Void) {
        var bits = word.classes & opening
        while bits != 0 {
            for rule in byClass[bits.trailingZeroBitCount] { body(rule) }
            bits &= bits - 1
        }
        let slot = slot(of: word.key)
        if keys[slot] == word.key { for rule in byKey[slot] { body(rule) } }
    }

    private static let slots = 1024

    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key ^ key >> 32) & (Self.slots - 1)
        while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & (Self.slots - 1) }
        return slot
    }

    private mutating func add(_ rule: Int, _ element: Pattern.Element) {
        precondition(element.nested == nil || element.classes != 0, "«\(rules[rule].notation)» begins with <date>")
        opening |= element.classes
        for bit in 0..<64 where element.classes >> UInt64(bit) & 1 == 1 { byClass[bit].append(rule) }
        for key in element.keys {
            let slot = slot(of: key)
            keys[slot] = key
            byKey[slot].append(rule)
        }
    }
}
