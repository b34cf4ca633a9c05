import NewsModel

extension Accounts {
    /// One account calls by one word what another calls by its rival: «coup» or «revolution».
    var wordings: [Disagreement] {
        var found: [Calling: [(isFirst: Bool, side: Disagreement.Side)]] = [:]
        for (place, read) in articles.enumerated() {
            for (pair, words) in RivalWords.pairs.enumerated() {
                for (actor, range, isFirst) in read.callings(words) {
                    found[Calling(actor: actor, pair: pair), default: []].append((isFirst, side(place, range)))
                }
            }
        }
        return found.sorted { ($0.key.actor, $0.key.pair) < ($1.key.actor, $1.key.pair) }.compactMap(opposed)
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

/// Pairs of words of which a writer takes one for the same thing, by how it is looked at.
enum RivalWords {
    struct Pair: Sendable {
        let first: Set<UInt64>
        let second: Set<UInt64>

        init(_ first: String, _ second: String) {
            self.first = Set(first.split(separator: " ").map { WordKey.of($0) })
            self.second = Set(second.split(separator: " ").map { WordKey.of($0) })
        }
    }

    static let pairs = [
        Pair("peace-enforcement enforcement", "peacekeeping peacekeeper peacekeepers"),
        Pair("terrorist terrorists", "freedom-fighter freedom-fighters rebel rebels"),
        Pair("coup putsch", "revolution uprising"),
        Pair("annexation annexed", "reunification reunified"),
        Pair("invasion invaders invaded", "liberation liberators liberated"),
        Pair("occupation occupiers", "liberation liberators"),
        Pair("massacre massacred", "clash clashes"),
    ]
}

extension ReadArticle {
    /// Where a word of a pair stands close to a name, with the name.
    fileprivate func callings(_ pair: RivalWords.Pair) -> [(Actor.ID, TextRange, Bool)] {
        document.tokens.indices.compactMap { index in
            let token = document.tokens[index], isFirst = pair.first.contains(token.key)
            guard isFirst || pair.second.contains(token.key), let near = nearest(to: token.range) else { return nil }
            let range =
                min(near.range.lowerBound, token.range.lowerBound)..<max(near.range.upperBound, token.range.upperBound)
            return (near.actor, range, isFirst)
        }
    }

    /// The mention nearest to a word, some words away at most.
    private func nearest(to word: TextRange) -> Mention? {
        mentions(in: max(0, word.lowerBound - Self.near)..<word.upperBound + Self.near)
            .min { gap($0.range, word) < gap($1.range, word) }
    }

    private func gap(_ a: TextRange, _ b: TextRange) -> Int {
        max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound, 0)
    }

    /// Bytes.
    private static let near = 24
}
