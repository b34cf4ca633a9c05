import NewsModel

/// How well the line of a claim names an event among those of all that tell it.
enum EventTitle {
    /// It names who did it, begins like a sentence, and is neither a fragment nor cut off.
    static func quality(_ claim: Claim) -> Int {
        let length = claim.summary.utf8.count
        return min(claim.actors.count, 3) * 20 + (25...90 ~= length ? 30 : 0) + (claim.summary.hasSuffix("…") ? 0 : 15)
            + (claim.roles.agents.isEmpty ? 0 : 15) - (opensBadly(claim.summary) ? 40 : 0)
    }

    /// «Has devastated the capital», «In the UK has launched an appeal», «It helps them», «Says a spokesman».
    private static func opensBadly(_ line: String) -> Bool {
        let word = WordKey.of(line.prefix { $0 != " " })
        return ClauseWords.lexicon.entry(word).isOneOf(loose)
            || SpeechWords.lexicon.entry(word).isOneOf(SpeechWords.cue)
    }

    private static let loose =
        ClauseWords.auxiliary | ClauseWords.preposition | ClauseWords.pronoun | ClauseWords.subordinate
}
