import NewsModel

/// Finds where accounts pull against each other or one knows more: all rows of `DisagreementRules`, the contradictions
/// first. Two rows that name the same places are one disagreement.
enum DisagreementFinder {
    static func disagreements(in accounts: Accounts) -> [Disagreement] {
        var seen: Set<Set<Disagreement.Side>> = []
        return DisagreementRules.all.flatMap { $0.find(accounts) }
            .filter { seen.insert(Set($0.sides)).inserted }
            .sorted { $0.verdict < $1.verdict }
    }
}
