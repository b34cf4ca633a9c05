import NewsModel

/// Who is said to have begun a conflict, or to be to blame for it.
struct Blame: Sendable {
    let article: Int
    let range: TextRange
    let blamed: [Actor.ID]
    /// When that was; nil when nobody says.
    let days: CalendarInterval?

    /// Days within which two accounts may speak of one conflict.
    private static let longest = 92

    func isOfOneTime(_ other: Blame) -> Bool {
        guard let days, let others = other.days, max(days.days ?? .max, others.days ?? .max) <= Self.longest else {
            return false
        }
        return days.touches(others)
    }
}
