import NewsModel

/// Tells the kinds of the names that are not told by their own words, by what stands around them in the whole article.
struct KindFinder {
    private let text: NameText
    private var votes: [[UInt64]: [Actor.Kind: Int]] = [:]
    private var reasons: [[UInt64]: (name: String, weight: Int)] = [:]

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
        let words = key(span)
        vote(.person, 5, words, span.rule)
        guard let first = words.first, let last = words.last, words.count > 1 else { return }
        vote(.person, 4, [ActorWords.isFamilyFirst(first) ? first : last], "surname")
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

    private func best(_ key: [UInt64]) -> Actor.Kind? {
        votes[key]?.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    }

    private mutating func vote(_ kind: Actor.Kind, _ weight: Int, _ key: [UInt64], _ reason: String) {
        votes[key, default: [:]][kind, default: 0] += weight
        if weight > reasons[key]?.weight ?? 0 { reasons[key] = (reason, weight) }
    }

    private func decide(_ span: inout NameSpan) {
        let key = key(span)
        let best = votes[key]?.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
        guard !span.isDoubtful || best?.value ?? 0 > 2 else { return }
        span.kind = best?.key ?? .person
        span.rule = reasons[key]?.name ?? span.rule
    }

    private func key(_ span: NameSpan) -> [UInt64] { text.tokens[span.tokens].map(\.key) }
}
