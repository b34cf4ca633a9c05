/// Fits rules to the words of a text. One is used for a whole text: what elements took is kept on stacks, so that rules
/// that do not fit allocate nothing.
struct DateMatcher {
    private let words: [DateText.Word]
    private let grammar: DateGrammar
    private let ahead: [WordWindow]
    private var captures: [DateMatch.Capture] = []
    private var inner: [DateMatch] = []
    /// Where the expression ends, without what must stand behind it.
    private var end = 0
    private var depth = 0

    init(_ text: DateText, _ grammar: DateGrammar) {
        words = text.words
        ahead = WordWindow.ahead(in: words)
        self.grammar = grammar
    }

    /// The matches in order of place: the longest one at each place, then the next behind it.
    mutating func matches() -> [DateMatch] {
        var matches: [DateMatch] = []
        var place = 0
        while place < words.count {
            guard let match = best(at: place) else {
                place += 1
                continue
            }
            matches.append(match)
            place = match.words.upperBound
        }
        return matches
    }

    /// All matches that begin at a place.
    mutating func all(at place: Int) -> [DateMatch] {
        var found: [DateMatch] = []
        forEachRule(at: place) { matcher, rule in
            var match: DateMatch?
            matcher.fit(rule, at: place, better: &match)
            if let match { found.append(match) }
        }
        return found
    }

    /// The longest match of a sort (or of any), or one that says no, that begins at a place; of equal ones that of the
    /// upper row.
    private mutating func best(at place: Int, _ sort: DateRule.Sort? = nil) -> DateMatch? {
        var best: DateMatch?
        forEachRule(at: place) { matcher, rule in
            let own = matcher.grammar.sorts[rule]
            guard sort == nil || own == sort || own == .none else { return }
            matcher.fit(rule, at: place, better: &best)
        }
        return best
    }

    @inline(__always)
    private mutating func forEachRule(at place: Int, _ body: (inout DateMatcher, Int) -> Void) {
        let sight = DateGrammar.Sight(words, at: place, ahead: ahead[place])
        var bits = words[place].classes & grammar.opening
        while bits != 0 {
            let bit = bits.trailingZeroBitCount
            for index in grammar.byClass[bit].indices where grammar.mayFit(grammar.byClass[bit][index], sight) {
                body(&self, grammar.byClass[bit][index])
            }
            bits &= bits - 1
        }
        for rule in grammar.rules(openedBy: words[place].key) where grammar.mayFit(rule, sight) { body(&self, rule) }
    }
}

// MARK: - Fitting

extension DateMatcher {
    /// Puts the match of a rule in the place of `best` if it is longer, or reaches farther, or stands above.
    private mutating func fit(_ rule: Int, at place: Int, better best: inout DateMatch?) {
        let steps = grammar.spans[rule], context = grammar.patterns[rule].start
        guard place > context else { return }
        let (captured, nested, outerEnd) = (captures.count, inner.count, end)
        end = place
        if let last = run(steps.lowerBound, steps, place - context) {
            let (words, reach) = (place..<end, place - context..<last)
            if best.map({ Self.wins((words, reach, rule), over: $0) }) ?? true {
                best = DateMatch(
                    rule: rule, words: words, reach: reach, captures: Array(captures[captured...]),
                    inner: Array(inner[nested...]))
            }
        }
        drop(captured, nested)
        end = outerEnd
    }

    /// Takes the stacks back to what they held.
    @inline(__always)
    private mutating func drop(_ captured: Int, _ nested: Int) {
        if captures.count > captured { captures.removeLast(captures.count - captured) }
        if inner.count > nested { inner.removeLast(inner.count - nested) }
    }

    private static func wins(_ new: (words: Range<Int>, reach: Range<Int>, rule: Int), over best: DateMatch) -> Bool {
        (new.words.count, new.reach.count, best.rule) > (best.words.count, best.reach.count, new.rule)
    }

    /// Fits the steps from one on; where they end, or nil.
    private mutating func run(_ index: Int, _ steps: Range<Int>, _ place: Int) -> Int? {
        guard index < steps.upperBound else { return place }
        let step = grammar.steps[index]
        let (captured, nested, before) = (captures.count, inner.count, end)
        if let next = take(step, index - steps.lowerBound, place) {
            if !step.isContext { end = next }
            if let last = run(index + 1, steps, next) { return last }
            drop(captured, nested)
            end = before
        }
        return step.isOptional ? run(index + 1, steps, place) : nil
    }

    private mutating func take(_ step: DateGrammar.Step, _ element: Int, _ place: Int) -> Int? {
        switch step.nested {
        case nil:
            guard grammar.takes(step, words[place]) else { return nil }
            captures.append(DateMatch.Capture(element: element, place: place))
            return place + 1
        case .number:
            guard let (number, end) = DateNumber.read(words, at: place) else { return nil }
            captures.append(DateMatch.Capture(element: element, place: place, number: number))
            return end
        case .date: return nest(.date, element, place)
        case .plainDate: return nest(.date, element, place, isPlain: true)
        case .duration: return nest(.duration, element, place)
        }
    }

    private mutating func nest(_ sort: DateRule.Sort, _ element: Int, _ place: Int, isPlain: Bool = false) -> Int? {
        guard depth < 3 else { return nil }
        depth += 1
        defer { depth -= 1 }
        guard let match = best(at: place, sort), grammar.sorts[match.rule] == sort,
            !isPlain || !words[match.words].contains(where: { $0.classes & Self.weekday != 0 })
        else { return nil }
        captures.append(DateMatch.Capture(element: element, place: place))
        inner.append(match)
        return match.words.upperBound
    }

    private static let weekday = DateWords.mask("weekday")
}
