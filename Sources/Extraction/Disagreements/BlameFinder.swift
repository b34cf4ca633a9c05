import NewsModel

/// Finds who a text says began a conflict: «the crisis was instigated by A», «the dispute stems from a new rule of A»,
/// «they blamed A for the violence».
struct BlameFinder {
    private let read: ReadArticle
    private let article: Int

    static func blame(in read: ReadArticle, article: Int) -> [Blame] {
        let finder = BlameFinder(read: read, article: article)
        return (read.annotations.claims.compactMap(finder.blame) + finder.origins)
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private var document: Document { read.document }

    /// Of a claim with a verb of beginning or of blaming.
    private func blame(_ claim: Claim) -> Blame? {
        guard claim.isNews, let verb = token(at: claim.trigger.lowerBound) else { return nil }
        let entry = BlameWords.lexicon.entry(document.tokens[verb].key)
        let blamed =
            entry.isOneOf(BlameWords.begin) && tellsConflict(claim.sentence)
            ? claim.roles.agents : entry.isOneOf(BlameWords.blame) ? claim.roles.targets : []
        guard !blamed.isEmpty, let range = range(of: blamed, near: claim.trigger) else { return nil }
        return Blame(
            article: article, range: range, blamed: blamed, named: named(in: claim.sentence), days: read.days(of: claim)
        )
    }

    private func named(in sentence: TextRange) -> Set<Actor.ID> { Set(read.mentions(in: sentence).map(\.actor)) }

    private func tellsConflict(_ sentence: TextRange) -> Bool {
        document.tokens(in: sentence).contains {
            BlameWords.lexicon.entry(document.tokens[$0].key).isOneOf(BlameWords.conflict)
        }
    }

    /// «The dispute stems from a new Kosovan rule»: from whose deed it comes.
    private var origins: [Blame] {
        document.sentences.filter { $0.kind == .body }.compactMap { sentence in
            guard let verb = sentence.tokens.first(where: { isOrigin($0) }),
                (sentence.tokens.lowerBound..<verb).contains(where: { has($0, BlameWords.conflict) })
            else { return nil }
            let behind = verb + 2..<min(verb + 2 + Self.reach, sentence.tokens.upperBound)
            guard let (place, actor) = behind.lazy.compactMap({ place in doer(place).map { (place, $0) } }).first else {
                return nil
            }
            return Blame(
                article: article, range: document.range(sentence.tokens.lowerBound..<place + 2), blamed: [actor],
                named: named(in: document.range(sentence.tokens)), days: read.annotations.published.anchor?.interval)
        }
    }

    /// Words behind «stems from» within which somebody is named.
    private static let reach = 6

    private func isOrigin(_ index: Int) -> Bool { has(index, BlameWords.origin) && has(index + 1, BlameWords.from) }

    private func has(_ index: Int, _ classes: UInt64) -> Bool {
        BlameWords.lexicon.entry(document.token(index).key).isOneOf(classes)
    }

    /// Named there, or by the adjective of a state («Kosovan») that the article names.
    private func doer(_ index: Int) -> Actor.ID? {
        let token = document.tokens[index]
        if let mention = read.mentions(in: token.range).first { return mention.actor }
        guard token.isCapitalised, let state = KnownNames.all.state(of: token.key) else { return nil }
        let name = KnownNames.all.actors[state].name
        return read.annotations.actors.first { $0.name == name }?.id
    }

    private func range(of actors: [Actor.ID], near trigger: TextRange) -> TextRange? {
        let near = read.mentions(in: max(0, trigger.lowerBound - 200)..<trigger.upperBound + 200)
            .filter { actors.contains($0.actor) }
            .min { distance($0.range, trigger) < distance($1.range, trigger) }
        return near.map { min($0.range.lowerBound, trigger.lowerBound)..<max($0.range.upperBound, trigger.upperBound) }
    }

    private func distance(_ a: TextRange, _ b: TextRange) -> Int {
        max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound, 0)
    }

    private func token(at offset: Int) -> Int? {
        let index = document.tokens.partitioningIndex { Int($0.start) >= offset }
        return document.tokens.indices.contains(index) ? index : nil
    }
}
