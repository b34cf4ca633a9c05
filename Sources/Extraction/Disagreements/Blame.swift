import NewsModel

/// Who is said to have begun a conflict, or to be to blame for it.
struct Blame: Sendable {
    let article: Int
    let range: TextRange
    let blamed: [Actor.ID]
    /// All that its sentence names: the sides of the conflict among them.
    let named: Set<Actor.ID>
    /// When that was; nil when nobody says.
    let days: CalendarInterval?

    /// Days within which two accounts may speak of one conflict.
    private static let longest = 92

    /// Each blames a side that the other names: they speak of one conflict.
    func isRival(of other: Blame) -> Bool {
        article != other.article && !other.named.isDisjoint(with: blamed)
            && !named.isDisjoint(with: other.blamed) && Set(blamed).isDisjoint(with: other.blamed)
    }

    func isOfOneTime(_ other: Blame) -> Bool {
        guard let days, let others = other.days, max(days.days ?? .max, others.days ?? .max) <= Self.longest else {
            return false
        }
        return days.touches(others)
    }
}
