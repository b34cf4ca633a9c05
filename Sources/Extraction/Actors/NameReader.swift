import NewsModel

/// Finds the spans of names in one sentence: at each place the longest that any pattern gives.
struct NameReader {
    let text: NameText
    let bounds: Range<Int>
    let style: NameSentence.Style

    init(_ text: NameText, _ sentence: NameSentence) {
        self.text = text
        bounds = sentence.tokens
        style = sentence.style
    }

    static let of = WordKey.of("of")
    static let the = WordKey.of("the")
    static let `in` = WordKey.of("in")
    static let and = WordKey.of("and")

    func spans() -> [NameSpan] {
        var spans: [NameSpan] = []
        var index = bounds.lowerBound
        while index < bounds.upperBound {
            guard opensName(index), let span = longest(at: index) else {
                index = max(index + 1, adjectiveEnd(index))
                continue
            }
            spans.append(span)
            index = span.tokens.upperBound
        }
        return spans
    }

    /// Behind «South African», which is no name, and of which no word is one.
    private func adjectiveEnd(_ index: Int) -> Int {
        guard isCapitalised(index), let match = match(index) else { return index }
        return match.form == .adjective || match.form == .demonym ? match.end : index
    }

    /// Of spans of equal length the earlier in this list wins.
    private func longest(at index: Int) -> NameSpan? {
        var best = known(at: index)
        extend(&best, group(at: index))
        extend(&best, stateBody(at: index))
        extend(&best, region(at: index))
        extend(&best, headed(at: index))
        extend(&best, led(at: index))
        extend(&best, team(at: index))
        extend(&best, election(at: index))
        extend(&best, definite(at: index))
        extend(&best, person(at: index))
        return best.map(withAcronym)
    }

    private func extend(_ best: inout NameSpan?, _ other: NameSpan?) {
        guard let other else { return }
        if best.map({ $0.tokens.upperBound < other.tokens.upperBound }) ?? true { best = other }
    }

    /// «Euro» and «Atlantic» in «Euro-Atlantic», which is an adjective.
    private func isCombined(_ index: Int) -> Bool {
        has(index, ActorWords.combining) && isHyphen(index + 1) && match(index) == nil
            || has(index - 2, ActorWords.combining) && isHyphen(index - 1)
    }

    private func opensName(_ index: Int) -> Bool {
        if token(index).kind == .number { return isCapitalised(index + 1) }
        guard token(index).isWord, !isCombined(index) else { return false }
        if token(index).isCapitalised { return true }
        if has(index, ActorWords.direction | ActorWords.groupLead) { return true }
        return has(index, ActorWords.particle) && isHyphen(index + 1) && isCapitalised(index + 2)
    }
}

// MARK: - Looking around

extension NameReader {
    /// The token at a place of this sentence; `Token.none` outside.
    func token(_ index: Int) -> Token { bounds.contains(index) ? text.tokens[index] : .none }

    func has(_ index: Int, _ classes: UInt64) -> Bool {
        bounds.contains(index) && text.classes[index] & classes != 0
    }

    func isCapitalised(_ index: Int) -> Bool { token(index).isWord && token(index).isCapitalised }

    /// The word begins the sentence, a quotation or a list item, where every word has a capital.
    func isInitial(_ index: Int) -> Bool { index == bounds.lowerBound || !token(index - 1).isWord && !isInside(index) }

    /// Behind a comma, a number or a hyphen a capital means something.
    private func isInside(_ index: Int) -> Bool {
        let before = token(index - 1)
        return before.kind != .sign || ",;-–—/)&(".unicodeScalars.contains { before.isSign($0) }
    }

    /// A hyphen without blanks at its sides.
    func isHyphen(_ index: Int) -> Bool {
        token(index).isDash && !token(index).followsSpace && !token(index + 1).followsSpace
    }

    func match(_ index: Int) -> KnownNames.Match? {
        bounds.contains(index) ? text.matches[index] : nil
    }

    func actor(_ match: KnownNames.Match) -> KnownActor { KnownNames.all.actors[match.actor] }

    /// A state, its capital, its people or its adjective, and the state's place in the table.
    func state(at index: Int) -> (match: KnownNames.Match, state: Int)? {
        guard let match = match(index) else { return nil }
        if actor(match).kind == .state { return (match, match.actor) }
        guard let state = actor(match).state, KnownNames.all.actors[state].kind == .state else { return nil }
        return (match, state)
    }

    /// Notes the acronym that stands in brackets behind a full name: «Kosovo Force (KFOR)».
    func withAcronym(_ span: NameSpan) -> NameSpan {
        let end = span.tokens.upperBound
        guard token(end).isSign("("), token(end + 1).isAcronym, token(end + 2).isSign(")"), span.tokens.count > 1,
            text.isAcronym(end + 1, of: span.tokens)
        else { return span }
        var span = span
        span.acronym = token(end + 1).key
        return span
    }
}

extension Token {
    var isDash: Bool { isSign("-") || isSign("–") || isSign("\u{2010}") || isSign("\u{2011}") }
}
