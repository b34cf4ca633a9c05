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

extension Motion {
    /// «further event», «earlier mention»
    var words: String {
        let noun =
            switch target {
            case .event: "event"
            case .actor: "mention"
            case .date: "date in this text"
            case .day, .week, .month: "event on another \(target.rawValue)"
            case .unread: "unread article"
            case .change: "difference"
            case .figure: "figure that differs"
            case .link: "link in this text"
            case .star: "starred article"
            case .note: "note"
            }
        return direction > 0 ? "further \(noun)" : "earlier \(noun)"
    }
}
