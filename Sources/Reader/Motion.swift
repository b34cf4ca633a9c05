import NewsModel

/// A bracket motion: what `]` and `[` move to, `;` and `,` again.
struct Motion: Hashable, Sendable {
    enum Target: String, Sendable, CaseIterable {
        case event, actor, date, day, week, month, unread, change, star, note, figure, link
    }

    var target: Target
    /// 1 forward, −1 back.
    var direction: Int

    var reversed: Motion { Motion(target: target, direction: -direction) }
}
