import NewsModel

/// Weighs what the rules find in a sentence against what the tagger finds there.
///
/// The tagger has seen what the rules found, so where both speak of people, organisations or places it decides about
/// span and kind. What it was not taught, the rules keep: peoples, events, bodies and parts of states.
struct NameArbiter {
    private let text: NameText
    private var tagger: NameTagger

    /// - Parameter rules: what the rules find in all sentences, in order.
    static func spans(of text: NameText, rules: [NameSpan], model: TaggerModel) -> [NameSpan] {
        var arbiter = NameArbiter(text: text, tagger: NameTagger(text, rules, model))
        var names = arbiter.tagger.names()[...], rest = rules[...]
        return text.sentences.indices.flatMap { sentence in
            let told = rest.prefix { $0.sentence == sentence },
                learnt = names.prefix { $0.stretch.sentence == sentence }
            (rest, names) = (rest.dropFirst(told.count), names.dropFirst(learnt.count))
            return arbiter.merge(Array(told), Array(learnt))
        }
    }

    private mutating func merge(_ rules: [NameSpan], _ names: [NameTagger.Name]) -> [NameSpan] {
        let kept = rules.filter { isFirm($0, names) }
        let free = names.compactMap(trimmed).filter { name in !kept.contains { $0.tokens.overlaps(name.tokens) } }
        let decided = free.map { name in span(name, rules.filter { $0.tokens.overlaps(name.tokens) }) }
        return (kept + decided).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// «Labor Department» of «Labor Department Friday», «EU» of «EU-led»; nothing of «May» and of «Defense».
    private func trimmed(_ name: NameTagger.Name) -> NameTagger.Name? {
        var tokens = name.tokens
        if name.kind != .person, tokens.count > 2, isSuffix(tokens.upperBound - 1) { tokens.removeLast(2) }
        while let last = tokens.last, isLoose(last) || name.kind == .person && text.tokens[last].kind == .number {
            tokens.removeLast()
        }
        while let first = tokens.first, isLoose(first) || Self.articles.contains(text.tokens[first].key) {
            tokens.removeFirst()
        }
        guard !tokens.isEmpty, !isOffice(tokens) else { return nil }
        return NameTagger.Name(tokens: tokens, kind: name.kind, label: name.label, stretch: name.stretch)
    }

    private static let articles = [WordKey.of("a"), WordKey.of("an")]

    /// A word of the calendar that is no given name («May», «April»).
    private func isLoose(_ index: Int) -> Bool {
        text.classes[index] & ActorWords.calendar != 0 && text.classes[index] & ActorWords.given == 0
    }

    /// «led» in «EU-led».
    private func isSuffix(_ index: Int) -> Bool {
        text.tokens[index].isWord && !text.tokens[index].isCapitalised && text.tokens[index - 1].isDash
    }

    /// «Defense» of «Minister of Defense», but not «Europe».
    private func isOffice(_ tokens: Range<Int>) -> Bool {
        guard tokens.count == 1, text.classes[tokens.lowerBound] & ActorWords.portfolio != 0 else { return false }
        return text.matches[tokens.lowerBound]?.end != tokens.upperBound
    }

    /// A name that stays what the rules say, unless the tagger finds a longer one there.
    private func isFirm(_ span: NameSpan, _ names: [NameTagger.Name]) -> Bool {
        if span.known != nil, !names.contains(where: { $0.tokens.overlaps(span.tokens) }) { return true }
        let isKnown = span.known != nil && span.tokens.count > 1
        guard isKnown || Self.rules.contains(span.rule) || Self.kinds.contains(span.kind) else { return false }
        return !names.contains { $0.tokens.count > span.tokens.count && $0.tokens.overlaps(span.tokens) }
    }

    private static let kinds: Set<Actor.Kind?> = [.group, .event, .other]
    private static let rules: Set = [
        "body of a state", "part of a state", "people of a place", "known surname", "government of",
        NameReader.definiteNoun,
    ]

    private mutating func span(_ name: NameTagger.Name, _ rules: [NameSpan]) -> NameSpan {
        if var rule = rules.first(where: { $0.tokens == name.tokens }) {
            guard rule.kind?.isLike(name.kind) == true else { return made(name) }
            rule.isDoubtful = false
            return rule
        }
        return made(name)
    }

    private mutating func made(_ name: NameTagger.Name) -> NameSpan {
        let reader = NameReader(text, text.sentences[name.stretch.sentence])
        var span = NameSpan(name.tokens, name.kind, rule: "learnt: \(tagger.reasons(for: name).first ?? "")")
        span.sentence = name.stretch.sentence
        if let match = reader.match(name.tokens.lowerBound), match.end == name.tokens.upperBound,
            reader.actor(match).kind.isLike(name.kind), match.form == .name || match.form == .capital
        {
            (span.known, span.kind, span.rule) = (match.actor, reader.actor(match).kind, match.form.rawValue)
        }
        if name.kind == .person { span.title = reader.titleBefore(name.tokens.lowerBound) }
        if name.kind == .organisation, reader.has(name.tokens.upperBound - 1, ActorWords.forceHead) {
            span.kind = .force
        }
        return reader.withAcronym(span)
    }
}

extension Actor.Kind {
    /// The tagger tells people, organisations and places apart, but not armed organisations or states from others.
    fileprivate func isLike(_ other: Actor.Kind) -> Bool { taggers == other.taggers }

    private var taggers: Actor.Kind {
        switch self {
        case .force: .organisation
        case .state: .place
        default: self
        }
    }
}
