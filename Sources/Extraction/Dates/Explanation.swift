import NewsModel

/// How a text was read as temporal expressions: what `dateline explain` prints, for whoever writes a rule.
package struct Explanation: Sendable {
    /// A word and the classes of words that it belongs to.
    package struct Word: Sendable {
        package let text: String
        package let classes: [String]
    }

    /// A rule that fits some words; of those that begin at one place the longest wins.
    package struct Match: Sendable {
        package let rule: String
        package let pattern: String
        package let range: TextRange
        package let wins: Bool
    }

    package let words: [Word]
    package let matches: [Match]
    /// What the winners mean; the antecedent stands in their reasons.
    package let dates: [TemporalExpression]
}

extension Explanation {
    init(_ finder: DateFinder, published: DateValue?) {
        let text = finder.text
        words = text.words.indices.filter { text.words[$0].key != 0 }.map {
            Word(text: text.spelling($0..<$0 + 1), classes: DateWords.classNames(text.words[$0].classes))
        }
        let winners = Dictionary(finder.matches.map { ($0.words.lowerBound, $0) }) { first, _ in first }
        var matcher = DateMatcher(text, .english)
        matches = text.words.indices.flatMap { matcher.all(at: $0) }.map { match in
            let winner = winners[match.words.lowerBound]
            return Match(
                rule: finder.rule(of: match).name, pattern: finder.rule(of: match).notation,
                range: text.range(match.words), wins: winner?.rule == match.rule && winner?.words == match.words)
        }
        dates = finder.expressions(published: published)
    }
}
