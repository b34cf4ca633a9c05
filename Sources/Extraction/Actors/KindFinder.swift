import NewsModel

/// Tells the kinds of the names that are not told by their own words, by what stands around them in the whole article.
struct KindFinder {
    private let text: NameText
    /// By the key of the name.
    private var votes: [UInt64: KindVotes] = [:]

    static func decide(_ spans: inout [NameSpan], in text: NameText) {
        var finder = KindFinder(text: text)
        for span in spans { finder.count(span) }
        for (span, next) in zip(spans, spans.dropFirst()) { finder.countPair(span, next) }
        for index in spans.indices where spans[index].kind == nil { finder.decide(&spans[index]) }
    }

    private init(text: NameText) { self.text = text }

    private mutating func count(_ span: NameSpan) {
        if span.kind == .person, span.known == nil { return countPerson(span) }
        guard span.kind == nil else { return }
        if span.acronym != nil { vote(.organisation, 4, key(span), "acronym in brackets") }
        let context = text.context(of: span), key = key(span)
        for row in KindEvidence.all where row.holds(context) { vote(row.kind, row.weight, key, row.name) }
    }

    /// Whoever bears the name of a person in the article is likely that person.
    private mutating func countPerson(_ span: NameSpan) {
        vote(.person, 5, key(span), span.rule)
        guard let first = span.tokens.first, let last = span.tokens.last, first < last else { return }
        let surname = ActorWords.isFamilyFirst(text.tokens[first].key) ? first : last
        vote(.person, 4, key(surname..<surname + 1), "surname")
    }

    /// «at Jarinje and Brnjak»: what one of a pair or list is, the other is likely too.
    private mutating func countPair(_ span: NameSpan, _ next: NameSpan) {
        guard isListed(span, next), span.kind == nil || next.kind == nil else { return }
        let first = span.kind ?? best(key(span)), second = next.kind ?? best(key(next))
        if let first, second == nil { vote(first, 1, key(next), "list") }
        if let second, first == nil { vote(second, 1, key(span), "list") }
    }

    /// With «and» between them, or with a comma between and another comma or «and» behind.
    private func isListed(_ span: NameSpan, _ next: NameSpan) -> Bool {
        let between = span.tokens.upperBound, behind = next.tokens.upperBound
        guard between + 1 == next.tokens.lowerBound, span.sentence == next.sentence else { return false }
        if text.tokens[between].key == NameReader.and { return true }
        guard text.tokens[between].isSign(","), behind < text.tokens.count else { return false }
        return text.tokens[behind].isSign(",") || text.tokens[behind].key == NameReader.and
    }

    private func best(_ key: UInt64) -> Actor.Kind? { votes[key]?.best?.kind }

    private mutating func vote(_ kind: Actor.Kind, _ weight: Int, _ key: UInt64, _ reason: String) {
        votes[key, default: KindVotes()].add(kind, weight, reason)
    }

    private func decide(_ span: inout NameSpan) {
        let votes = votes[key(span)], best = votes?.best
        guard !span.isDoubtful || best?.votes ?? 0 > 2 else { return }
        span.kind = best?.kind ?? .person
        span.rule = votes?.reason ?? span.rule
    }

    private func key(_ span: NameSpan) -> UInt64 { key(span.tokens) }

    /// One key for all words of a name, made as that of a word is of its letters.
    private func key(_ tokens: Range<Int>) -> UInt64 {
        tokens.reduce(WordKey.empty) { ($0 ^ text.tokens[$1].key) &* 0x100_0000_01b3 }
    }
}
