import NewsModel

extension Accounts {
    /// One account calls by one word whom another calls by its rival: «peacekeepers» or «peace-enforcement».
    var wordings: [Disagreement] {
        var found: [Calling: [(isFirst: Bool, side: Disagreement.Side)]] = [:]
        for (place, read) in articles.enumerated() {
            for (pair, words) in RivalWords.actors.enumerated() {
                for (actor, range, isFirst) in read.callings(words) where isOneBody(actor) {
                    found[Calling(actor: actor, pair: pair), default: []].append((isFirst, side(place, range)))
                }
            }
        }
        return found.sorted { ($0.key.actor, $0.key.pair) < ($1.key.actor, $1.key.pair) }.compactMap(opposed)
    }

    /// «The rebels in Syria» may be others than the terrorists there.
    private func isOneBody(_ actor: Actor.ID) -> Bool {
        [.organisation, .force, .group, .person].contains(actors[actor].kind)
    }

    private struct Calling: Hashable {
        let actor: Actor.ID
        let pair: Int
    }

    /// Unless two articles use the two words; the first places of each.
    private func opposed(_ calling: Calling, _ found: [(isFirst: Bool, side: Disagreement.Side)]) -> Disagreement? {
        let first = found.filter(\.isFirst).map(\.side), second = found.filter { !$0.isFirst }.map(\.side)
        guard let one = first.first, let other = second.first(where: { $0.article != one.article }) else { return nil }
        let summary = "\(actors[calling.actor].name): “\(one.value)” or “\(other.value)”"
        let sides =
            first.prefix(Self.mostCallings) + second.filter { $0.article != one.article }.prefix(Self.mostCallings)
        return Disagreement(.wording, .opposed, event: nil, summary: summary, sides: Array(sides))
    }

    private static let mostCallings = 3
}

// MARK: - Happenings

extension Accounts {
    /// One event, told by a word and by its rival: «the coup» and «the revolution» of a day.
    var eventWordings: [Disagreement] {
        events.flatMap { event in RivalWords.happenings.compactMap { wordings(of: event, $0) } }
    }

    private func wordings(of event: Event, _ pair: RivalWords.Pair) -> Disagreement? {
        guard let one = event.claims.first(where: { isTold($0, by: pair.first) }),
            let other = event.claims.first(where: { $0.article != one.article && isTold($0, by: pair.second) })
        else { return nil }
        let sides = [one, other].map { side($0.article, claim($0).trigger) }
        let summary = "\(event.title): “\(sides[0].value)” or “\(sides[1].value)”"
        return Disagreement(.wording, .opposed, event: event.id, summary: summary, sides: sides)
    }

    private func isTold(_ reference: ClaimReference, by words: [[UInt64]]) -> Bool {
        let document = articles[reference.article].document
        return document.tokens(in: claim(reference).trigger).contains { words.contains([document.token($0).key]) }
    }
}

extension ReadArticle {
    /// Where a word of a pair belongs to a name, with the name: «NATO peacekeepers», «the rebels of the FARC».
    fileprivate func callings(_ pair: RivalWords.Pair) -> [(Actor.ID, TextRange, Bool)] {
        document.tokens.indices.compactMap { index in
            let first = words(pair.first, endingAt: index)
            guard let word = first ?? words(pair.second, endingAt: index), let name = name(of: word) else { return nil }
            let range = min(name.range.lowerBound, word.lowerBound)..<max(name.range.upperBound, word.upperBound)
            return (name.actor, range, first != nil)
        }
    }

    /// The place of one of some words, if its last part stands there.
    private func words(_ words: [[UInt64]], endingAt index: Int) -> TextRange? {
        for parts in words {
            if let place = place(of: parts, endingAt: index) { return document.range(place..<index + 1) }
        }
        return nil
    }

    private func place(of parts: [UInt64], endingAt index: Int) -> Int? {
        var place = index
        for (rest, part) in parts.enumerated().reversed() {
            guard document.token(place).key == part else { return nil }
            if rest > 0 { place -= document.token(place - 1).isSign("-") ? 2 : 1 }
        }
        return place
    }

    /// The name that stands before a word, or behind it with «in» or «of».
    private func name(of word: TextRange) -> Mention? {
        mentions(in: max(0, word.lowerBound - Self.near)..<word.upperBound + Self.near).first { mention in
            let isBefore = mention.range.upperBound <= word.lowerBound
            guard isBefore || word.upperBound <= mention.range.lowerBound else { return false }
            return isBefore
                ? Self.possessives.contains(document.line(mention.range.upperBound..<word.lowerBound))
                : Self.links.contains(document.line(word.upperBound..<mention.range.lowerBound))
        }
    }

    private static let possessives: Set<String> = ["", " ", "’s ", "'s ", "’ ", "' "]
    private static let links: Set<String> = [
        " in ", " of ", " in the ", " of the ", " force of ", " forces of ", " force in ", " forces in ",
    ]
    /// Bytes.
    private static let near = 40
}
