import NewsModel

/// What the tagger looks at in a token and around it. A feature is the key of what is looked at together with what is
/// seen there.
struct TaggerFeatures {
    let text: NameText
    /// By token: 0 outside of all spans, else twice the kind, plus 1 inside.
    private var rules: [UInt8]
    private var ruleNames: [UInt64]
    private let memory: TaggerMemory
    /// The features of the token that was looked at last.
    private(set) var found: [Feature] = []

    /// What is looked at in a token, and the key of what is seen there.
    struct Feature {
        let key: UInt32
        let template: TaggerTemplate
    }

    init(_ text: NameText, _ spans: [NameSpan]) {
        self.text = text
        rules = Array(repeating: 0, count: text.tokens.count)
        ruleNames = Array(repeating: 0, count: text.tokens.count)
        memory = TaggerMemory(text, spans)
        for span in spans { note(span) }
    }

    private mutating func note(_ span: NameSpan) {
        guard let kind = span.kind, let place = Actor.Kind.allCases.firstIndex(of: kind) else { return }
        let rule = WordKey.of(span.rule)
        for index in span.tokens {
            rules[index] = UInt8(place + 1) * 2 + (index > span.tokens.lowerBound ? 1 : 0)
            ruleNames[index] = rule
        }
    }

    /// A stretch of a sentence that may hold names.
    struct Stretch {
        let tokens: Range<Int>
        /// Place of its sentence.
        let sentence: Int
    }

    /// The features of a token of a stretch.
    mutating func collect(at index: Int, in stretch: Stretch) {
        found.removeAll(keepingCapacity: true)
        let bounds = text.sentences[stretch.sentence].tokens
        let word = TaggerWord(text, index, bounds)
        add(.always, 0)
        collectWord(word)
        add(.word2Before, key(index - 2, bounds))
        add(.wordBefore, key(index - 1, bounds))
        add(.wordBehind, key(index + 1, bounds))
        add(.word2Behind, key(index + 2, bounds))
        add(.wordsBefore, combine(key(index - 1, bounds), word.key))
        add(.wordsBehind, combine(word.key, key(index + 1, bounds)))
        addClasses(.classBefore, index - 1, bounds)
        addClasses(.classBehind, index + 1, bounds)
        addClasses(.class2Before, index - 2, bounds)
        let set = classSet(index, bounds)
        add(.classSet, set << 8 | UInt64(word.shape))
        add(.classSetsBefore, combine(classSet(index - 1, bounds), set))
        add(.classSetsBehind, combine(set, classSet(index + 1, bounds)))
        let before = TaggerWord.shape(text, index - 1, bounds), behind = TaggerWord.shape(text, index + 1, bounds)
        add(.shapes, UInt64(before) << 16 | UInt64(word.shape) << 8 | UInt64(behind))
        add(.shapeBefore, UInt64(before) << 8 | UInt64(word.shape))
        add(.shapeBehind, UInt64(word.shape) << 8 | UInt64(behind))
        collectRules(index, bounds)
        collectKnown(index)
        collectRun(index, word, stretch)
    }

    private mutating func collectWord(_ word: TaggerWord) {
        add(.word, word.key)
        add(.shape, UInt64(word.shape))
        add(.suffix2, word.suffix(2))
        add(.suffix3, word.suffix(3))
        add(.suffix4, word.suffix(4))
        add(.prefix3, word.prefix(3))
        addClasses(.class, word.index, 0..<text.tokens.count)
        let writings = text.writings(of: word.key), seen = memory.seen[word.key]
        let elsewhere = (writings.isSmall ? 1 : 0) + (writings.isCapital ? 2 : 0)
        addBits(.beforeElsewhere, seen.before)
        addBits(.behindElsewhere, seen.behind)
        add(.kindsElsewhere, seen.kinds)
        add(.elsewhere, UInt64(elsewhere << 4 | (word.isInitial ? 8 : 0) | Int(word.shape & 7)))
    }

    private mutating func collectRules(_ index: Int, _ bounds: Range<Int>) {
        let rule = rules[index], before = ruleBeside(index - 1, bounds), behind = ruleBeside(index + 1, bounds)
        add(.rule, UInt64(rule))
        add(.ruleName, combine(ruleNames[index], UInt64(rule)))
        add(.rulesBefore, UInt64(before) << 8 | UInt64(rule))
        add(.rulesBehind, UInt64(rule) << 8 | UInt64(behind))
        add(.rules, UInt64(before) << 16 | UInt64(rule) << 8 | UInt64(behind))
    }

    private func ruleBeside(_ index: Int, _ bounds: Range<Int>) -> UInt8 {
        bounds.contains(index) ? rules[index] : .max
    }

    private mutating func collectKnown(_ index: Int) {
        guard let match = text.matches[index] else { return add(.known, 0) }
        let kind = Actor.Kind.allCases.firstIndex(of: KnownNames.all.actors[match.actor].kind) ?? 0
        add(.known, UInt64(kind + 1) << 8 | UInt64(match.form.place) << 4 | UInt64(min(match.end - index, 4)))
    }

    private mutating func collectRun(_ index: Int, _ word: TaggerWord, _ stretch: Stretch) {
        let run = run(index, stretch.tokens), bounds = text.sentences[stretch.sentence].tokens
        add(.run, UInt64(min(run.count, 6)) << 8 | UInt64(min(index - run.lowerBound, 5)))
        add(.runEnd, UInt64(min(run.count, 6)) << 8 | UInt64(min(run.upperBound - index, 5)) << 16 | UInt64(word.shape))
        add(.lastWord, key(run.upperBound - 1, bounds))
        add(.firstWord, key(run.lowerBound, bounds))
        addClasses(.lastClass, run.upperBound - 1, bounds)
        addClasses(.firstClass, run.lowerBound, bounds)
        add(.wordBeforeRun, key(run.lowerBound - 1, bounds))
        add(.wordBehindRun, key(run.upperBound, bounds))
        addClasses(.classBeforeRun, run.lowerBound - 1, bounds)
        addClasses(.classBehindRun, run.upperBound, bounds)
        let style = text.sentences[stretch.sentence].style
        add(.style, style == .plain ? 0 : style == .titleCase ? 1 : 2)
    }

    /// The capitalised words around a token without anything between them but hyphens and periods.
    private func run(_ index: Int, _ stretch: Range<Int>) -> Range<Int> {
        var first = index, end = index + 1
        while first > stretch.lowerBound, text.isOfRun(first - 1) { first -= 1 }
        while end < stretch.upperBound, text.isOfRun(end) { end += 1 }
        return first..<end
    }

    // MARK: -

    private func key(_ index: Int, _ bounds: Range<Int>) -> UInt64 {
        guard bounds.contains(index) else { return index < bounds.lowerBound ? 1 : 2 }
        let token = text.tokens[index]
        return token.kind == .number ? 3 : token.key
    }

    private func combine(_ first: UInt64, _ second: UInt64) -> UInt64 { (first &* 31 ^ second) &* 0x100_0000_01b3 }

    private mutating func addClasses(_ template: TaggerTemplate, _ index: Int, _ bounds: Range<Int>) {
        guard bounds.contains(index) else { return }
        addBits(template, text.classes[index])
    }

    private mutating func addBits(_ template: TaggerTemplate, _ bits: UInt64) {
        var bits = bits
        while bits != 0 {
            add(template, UInt64(bits.trailingZeroBitCount))
            bits &= bits - 1
        }
    }

    /// The classes of a word that tell most about names, together.
    private func classSet(_ index: Int, _ bounds: Range<Int>) -> UInt64 {
        guard bounds.contains(index) else { return 1 }
        let isWord = text.tokens[index].isWord && text.tokens[index].isCapitalised
        return text.classes[index] & ActorWords.telling | (isWord ? 2 : 0)
    }

    @inline(__always)
    private mutating func add(_ template: TaggerTemplate, _ value: UInt64) {
        var hash = (value ^ UInt64(template.rawValue) &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
        hash ^= hash >> 32
        found.append(Feature(key: UInt32(truncatingIfNeeded: hash) | 1, template: template))
    }
}

extension KnownNames.Form {
    fileprivate var place: Int {
        switch self {
        case .name: 1
        case .capital: 2
        case .seat: 3
        case .demonym: 4
        case .adjective: 5
        }
    }
}
