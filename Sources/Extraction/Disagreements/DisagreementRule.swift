import NewsModel

/// A way in which accounts disagree: a row of `DisagreementRules`.
struct DisagreementRule: Sendable {
    let name: String
    let help: String
    /// Texts of articles with « // » between, and behind « = » what is reported: «kind verdict: value | value».
    let example: String
    let find: @Sendable (Accounts) -> [Disagreement]

    init(
        _ name: String, _ help: String, _ example: String, find: @escaping @Sendable (Accounts) -> [Disagreement]
    ) {
        self.name = name
        self.help = help
        self.example = example
        self.find = find
    }
}
