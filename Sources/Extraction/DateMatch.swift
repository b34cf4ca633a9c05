/// A rule that fits some words.
struct DateMatch: Sendable {
    /// What an element of the pattern took.
    struct Capture: Sendable {
        let element: Int
        let place: Int
        var number: DateNumber?
        /// Index into `inner`.
        var inner: Int?
    }

    let rule: Int
    /// Words of the expression, by place in `DateText`.
    var words: Range<Int>
    /// Words it rests on, those beside it included.
    var reach: Range<Int>
    var captures: [Capture] = []
    var inner: [DateMatch] = []

    /// The longer expression wins, then the longer reach, then the upper row.
    func wins(over other: DateMatch?) -> Bool {
        guard let other else { return true }
        return (words.count, reach.count, other.rule) > (other.words.count, other.reach.count, rule)
    }
}

/// Fits rules to the words of one text.
struct DateMatcher: Sendable {
    let text: DateText
    let grammar: DateGrammar

    /// The longest match that begins at a place.
    func best(at place: Int, _ sort: DateRule.Sort? = nil, depth: Int = 0) -> DateMatch? {
        var best: DateMatch?
        grammar.forEachRule(openedBy: text.words[place]) { rule in
            guard sort == nil || grammar.rules[rule].sort == sort else { return }
            guard let match = match(rule, at: place, depth: depth), match.wins(over: best) else { return }
            best = match
        }
        return best
    }

    /// All matches that begin at a place.
    func all(at place: Int) -> [DateMatch] {
        var all: [DateMatch] = []
        grammar.forEachRule(openedBy: text.words[place]) { rule in
            if let match = match(rule, at: place, depth: 0) { all.append(match) }
        }
        return all
    }

    private func match(_ rule: Int, at place: Int, depth: Int) -> DateMatch? {
        let pattern = grammar.patterns[rule]
        var place = place - pattern.start
        guard place > 0 else { return nil }
        let reach = place
        for element in pattern.elements[..<pattern.start] {
            guard element.takes(text.words[place]) else { return nil }
            place += 1
        }
        let context = (reach..<place).map { DateMatch.Capture(element: $0 - reach, place: $0) }
        var fit = Fit(matcher: self, pattern: pattern, depth: depth, end: place, captures: context)
        guard let end = fit.run(pattern.start, place) else { return nil }
        return DateMatch(
            rule: rule, words: place..<fit.end, reach: reach..<end, captures: fit.captures, inner: fit.inner)
    }

    /// The state of fitting one pattern.
    private struct Fit {
        let matcher: DateMatcher
        let pattern: Pattern
        let depth: Int
        /// Where the expression ends, without what must stand behind it.
        var end: Int
        var captures: [DateMatch.Capture] = []
        var inner: [DateMatch] = []

        /// Fits the elements from one on; where they end, or nil.
        mutating func run(_ index: Int, _ place: Int) -> Int? {
            guard index < pattern.elements.count else { return place }
            let element = pattern.elements[index]
            let (count, before) = (captures.count, end)
            if let next = take(element, index, place) {
                if !element.isContext { end = next }
                if let last = run(index + 1, next) { return last }
            }
            captures.removeSubrange(count...)
            end = before
            return element.isOptional ? run(index + 1, place) : nil
        }

        private mutating func take(_ element: Pattern.Element, _ index: Int, _ place: Int) -> Int? {
            let words = matcher.text.words
            switch element.nested {
            case nil:
                guard element.takes(words[place]) else { return nil }
                captures.append(DateMatch.Capture(element: index, place: place))
                return place + 1
            case .number:
                guard let (number, end) = DateNumber.read(matcher.text, at: place) else { return nil }
                captures.append(DateMatch.Capture(element: index, place: place, number: number))
                return end
            case .date: return nest(.date, index, place)
            case .duration: return nest(.duration, index, place)
            }
        }

        private mutating func nest(_ sort: DateRule.Sort, _ index: Int, _ place: Int) -> Int? {
            guard depth < 3, let match = matcher.best(at: place, sort, depth: depth + 1) else { return nil }
            captures.append(DateMatch.Capture(element: index, place: place, inner: inner.count))
            inner.append(match)
            return match.words.upperBound
        }
    }
}
