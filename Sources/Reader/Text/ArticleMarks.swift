import NewsModel
import TerminalUI

/// The styles of what was found in an article, in order of place.
struct ArticleMarks {
    private let marks: [(range: TextRange, style: Style)]

    init(_ annotations: Annotations, _ actors: [Actor], disputed: [TextRange] = []) {
        let mentions = annotations.mentions.filter { actors.indices.contains($0.actor) }
            .map { (range: $0.range, style: Style(actors[$0.actor].kind.role)) }
        let triggers = annotations.claims.map { (range: $0.trigger, style: Style(.event)) }
        let doubtful = Set(disputed)
        let dates = annotations.dates.filter { !doubtful.contains($0.range) }
            .map { (range: $0.range, style: Style(.date)) }
        let disputes = disputed.map { (range: $0, style: Style(.differs, .underline)) }
        marks = (triggers + mentions + dates + disputes).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// A part of an article with its marks, over the role that the part has as a whole, some of it dim.
    func styled(_ article: Article, _ part: TextRange, over role: Role, dimming dim: [TextRange] = []) -> StyledText {
        let range = part.clamped(to: 0..<article.bytes.count)
        var text = StyledText(article.bytes[range], base: range.lowerBound)
        if role != .text { text.mark(range, Style(role)) }
        for stretch in dim { text.mark(stretch, Style(.dim)) }
        for mark in within(range) { text.mark(mark.range, mark.style) }
        return text
    }

    /// Those that begin in a range.
    private func within(_ range: TextRange) -> ArraySlice<(range: TextRange, style: Style)> {
        let first = marks.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
        let end = marks.partitioningIndex { $0.range.lowerBound >= range.upperBound }
        return marks[first..<end]
    }
}

extension Region.Kind {
    /// What is not body text is shown dim, but for the title.
    var role: Role {
        switch self {
        case .body: .text
        case .title: .title
        default: .dim
        }
    }
}

extension Actor.Kind {
    var role: Role {
        switch self {
        case .person: .person
        case .state: .state
        case .organisation: .organisation
        case .force: .force
        case .group: .group
        case .place: .place
        case .event: .namedEvent
        case .other: .organisation
        }
    }
}
