/// The rows of the date rules made ready to match: patterns as plain steps, found by the words they may begin with.
struct DateGrammar: Sendable {
    /// An element of a pattern without names; its keys stand in `keys`.
    struct Step: Sendable {
        let classes: UInt64
        let keys: Range<Int32>
        let nested: Pattern.Nested?
        let isOptional: Bool
        let isContext: Bool
    }

    let rules: [DateRule]
    let patterns: [Pattern]
    /// By rule: its sort, which the matcher asks for at each word.
    let sorts: [DateRule.Sort]
    /// By rule: it counts from the time of writing.
    let isRelative: [Bool]
    /// By rule: a time of the clock.
    let isClock: [Bool]
    /// The steps of all rules, and those of each one.
    private(set) var steps: [Step] = []
    private(set) var spans: [Range<Int>] = []
    private(set) var keys: [UInt64] = []
    /// By rule: what must stand right before and right behind its first word; everything where nothing must.
    private var neighbours: [(before: WordWindow, behind: WordWindow)] = []
    /// For each step that a rule needs behind its first one, what that takes; and which of them are whose.
    private var needs: [WordWindow] = []
    private var needSpans: [Range<Int>] = []
    /// Bits of the classes that open a rule.
    private(set) var opening: UInt64 = 0
    /// Rules by the bit of a class that opens them.
    private(set) var byClass: [[Int]] = Array(repeating: [], count: 64)
    /// Rules by a word or sign that opens them: a table of open addresses, of its keys and of their rules.
    private var openingKeys: [UInt64] = Array(repeating: 0, count: slots)
    private var byKey: [[Int]] = Array(repeating: [], count: slots)

    static let english = DateGrammar(DateRules.all)

    init(_ rules: [DateRule]) {
        self.rules = rules
        patterns = rules.map { Pattern($0.notation) }
        sorts = rules.map(\.sort)
        let relative = Set(DateRules.relative.map(\.name))
        isRelative = rules.map { relative.contains($0.name) }
        let clock = Set(DateRules.clock.map(\.name))
        isClock = rules.map { clock.contains($0.name) }
        for (rule, pattern) in patterns.enumerated() {
            let first = steps.count
            for element in pattern.elements { append(element) }
            spans.append(first..<steps.count)
            neighbours.append((pattern.wordBefore ?? .all, pattern.wordBehind ?? .all))
            let firstNeed = needs.count
            needs += pattern.elements[pattern.start...].dropFirst().compactMap(WordWindow.init)
            needSpans.append(firstNeed..<needs.count)
            for element in pattern.openings { add(rule, element) }
        }
    }

    /// Rules that may begin with the word or sign of this key.
    func rules(openedBy key: UInt64) -> [Int] { byKey[slot(of: key)] }

    @inline(__always)
    func takes(_ step: Step, _ word: DateText.Word) -> Bool {
        if word.classes & step.classes != 0 { return true }
        for index in step.keys where keys[Int(index)] == word.key { return true }
        return false
    }

    /// What stands around a place: the word before, the next one, and all of the words ahead.
    struct Sight {
        let before: WordWindow
        let behind: WordWindow
        let ahead: WordWindow

        init(_ words: [DateText.Word], at place: Int, ahead: WordWindow) {
            before = place > 0 ? WordWindow(words[place - 1]) : .all
            behind = place + 1 < words.count ? WordWindow(words[place + 1]) : .all
            self.ahead = ahead
        }
    }

    /// Whether all that a rule needs around its first word stands there.
    @inline(__always)
    func mayFit(_ rule: Int, _ sight: Sight) -> Bool {
        guard sight.before.has(neighbours[rule].before), sight.behind.has(neighbours[rule].behind) else { return false }
        for need in needSpans[rule] where !sight.ahead.has(needs[need]) { return false }
        return true
    }

    private static let slots = 1024

    /// The place of a key, or the free one where it belongs.
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key ^ key >> 32) & (Self.slots - 1)
        while openingKeys[slot] != key, openingKeys[slot] != 0 { slot = (slot + 1) & (Self.slots - 1) }
        return slot
    }

    private mutating func append(_ element: Pattern.Element) {
        let first = Int32(keys.count)
        keys += element.keys
        steps.append(
            Step(
                classes: element.classes, keys: first..<Int32(keys.count), nested: element.nested,
                isOptional: element.isOptional, isContext: element.isContext))
    }

    private mutating func add(_ rule: Int, _ element: Pattern.Element) {
        precondition(element.nested == nil || element.classes != 0, "«\(rules[rule].notation)» begins with <date>")
        opening |= element.classes
        for bit in 0..<64 where element.classes >> UInt64(bit) & 1 == 1 { byClass[bit].append(rule) }
        for key in element.keys {
            let slot = slot(of: key)
            openingKeys[slot] = key
            byKey[slot].append(rule)
        }
    }
}
