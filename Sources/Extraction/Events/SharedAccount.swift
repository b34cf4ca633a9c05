import NewsModel

/// Days that an article tells of and another article dates.
struct SharedAccount: Sendable {
    /// The words by which the article dates one of its happenings: «Over the weekend».
    let anchor: TextRange
    let days: CalendarInterval
    /// What the other article says of them.
    let words: String
    let evidence: Evidence

    /// The date is of other days.
    func contradicts(_ date: ToldDate?) -> Bool { date.map { !days.touches($0.when.interval) } ?? false }
}
