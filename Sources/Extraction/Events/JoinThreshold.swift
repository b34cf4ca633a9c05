import NewsModel

/// How alike the sentences of two claims must be to tell one happening, by what their dates say of each other. Sharp
/// dates that agree are half the proof, a decade is none.
enum JoinThreshold {
    /// For stories that are one, whatever the dates, as long as these are not apart.
    static let ofStories: Float = 0.55

    private static let sharp: Float = 0.14, year: Float = 0.30, years: Float = 0.45
    private static let sameMonth: Float = 0.20, slip: Float = 0.20, undated: Float = 0.60, sameWeeks: Float = 0.36
    /// What two claims of one article must have more: it would tell them as one.
    private static let sameArticle: Float = 0.40
    /// Days that dates may leave open on the average and still say something.
    private static let widest = 800
    /// Days that an undated happening may lie before its article.
    private static let recent = 120

    /// Nil for two that never tell one happening.
    static func ofSentences(_ agreement: DateAgreement, _ a: ClaimFeatures, _ b: ClaimFeatures) -> Float? {
        let isOneArticle = a.isInArticle(of: b)
        let limit: Float? =
            switch agreement {
            case .touching: touching(a, b)
            case .sameMonth: sameMonth
            case .unknown: undated(a, b)
            case .slip: isOneArticle ? nil : slip
            case .apart: nil
            }
        return limit.map { $0 + (isOneArticle ? sameArticle : 0) }
    }

    private static func touching(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Float? {
        guard let days = openDays(a, b) else { return undated(a, b) }
        return days <= 45 ? sharp : days <= 400 ? year : years
    }

    /// Where no date joins them, what has happened is not what is only feared, and news tells what is new.
    private static func undated(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Float? {
        guard a.status == b.status else { return nil }
        guard let first = likelyDays(a), let second = likelyDays(b) else { return undated }
        return first.touches(second) ? sameWeeks : nil
    }

    /// Its date, or the weeks before its article was published.
    private static func likelyDays(_ claim: ClaimFeatures) -> CalendarInterval? {
        if let dated = claim.when, let days = dated.days, days <= widest { return dated }
        return claim.published.map { CalendarInterval($0.adding(days: -recent)...$0) }
    }

    /// Days that the dates leave open, on the average; fewer for what is long past: who still names the year after
    /// eight of them means what that year is known for. Nil when they say next to nothing.
    private static func openDays(_ a: ClaimFeatures, _ b: ClaimFeatures) -> Int? {
        guard let first = a.when?.days, let second = b.when?.days else { return nil }
        let days = first / 2 + second / 2
        guard days <= widest else { return nil }
        guard let told = [a.published, b.published].compactMap({ $0 }).min(),
            let end = [a, b].compactMap({ $0.when?.latest }).max(), end < told
        else { return days }
        return days / (1 + (told.number - end.number) / 365)
    }
}
