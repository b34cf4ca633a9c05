import NewsModel

/// What speaks for two claims telling one happening, and whether it is enough.
struct ClaimComparison {
    let agreement: DateAgreement
    let similarity: ClaimSimilarity
    private let threshold: Float

    /// Nil where no likeness would be enough. What one article tells by two kinds of words it tells as two happenings.
    init?(_ a: VectoredClaim, _ b: VectoredClaim) {
        guard let fit = TriggerFit(a.features, b.features), fit.isOneWord || !a.features.isInArticle(of: b.features)
        else { return nil }
        agreement = DateAgreement(a.features, b.features)
        guard let threshold = JoinThreshold.ofSentences(agreement, a.features, b.features),
            fit != .kin || agreement != .unknown
        else { return nil }
        self.threshold = threshold
        similarity = ClaimSimilarity(a, b, fit: fit)
    }

    /// From 1 on they tell one.
    var ratio: Float {
        max(similarity.ofSentences / threshold, similarity.ofStories / JoinThreshold.ofStories)
    }
}
