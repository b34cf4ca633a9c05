import TerminalUI

/// A key and what it does now, in a word or two.
struct Hint: Hashable, Sendable {
    let keys: String
    let words: String

    private struct Row: Sendable {
        let command: String
        let words: String
        /// The command that goes the other way; its key stands behind a slash.
        let other: String?
        /// Whether it does anything now.
        let isUseful: @Sendable (State) -> Bool

        init(
            _ command: String, _ words: String, other: String? = nil,
            when isUseful: @escaping @Sendable (State) -> Bool = { _ in true }
        ) {
            self.command = command
            self.words = words
            self.other = other
            self.isUseful = isUseful
        }
    }

    /// Commands and short words for them, by pane, the most useful first.
    // swift-format-ignore
    private static let rows: [Pane: [Row]] = [
        .list: [
            move, match, Row("open", "read"), Row("next pane", "pane"),
            Row("go to date", "date"), Row("find", "find"), unfilter, second,
            Row("compare", "compare", when: isFirst), Row("palette", "commands"), Row("read on", "read on"), Row("why", "why"),
            Row("read or unread", "read/unread"), Row("filter", "filter"), help,
        ],
        .text: [
            move, match, Row("read on", "read on"), Row("next event", "event", when: hasEvents),
            Row("next date", "date", when: hasDates), Row("why", "why"), mention, Row("next pane", "pane"),
            Row("go to date", "go to date"), Row("find", "find"), second, Row("palette", "commands"),
            Row("compare", "compare", when: isFirst), help,
        ],
        .sidebar: [
            move, Row("open", "go there"), Row("next pane", "pane"), mention, Row("include", "only"),
            Row("exclude", "without"), Row("next section", "section"), Row("why", "why"), Row("palette", "commands"), again, help,
        ],
        .timeline: [
            Row("next", "event", other: "previous"), Row("previous bucket", "period", other: "next bucket"),
            Row("zoom in", "zoom", other: "zoom out"), Row("open", "filter", when: { $0.range != nil }),
            Row("open", "read", when: { $0.range == nil }), Row("choose days", "days"), Row("lanes", "lanes"),
            Row("why", "why"),
            Row("next pane", "pane"), Row("go to date", "date"),
            Row("background", "background", when: { $0.index.background > 0 }), Row("palette", "commands"), help,
        ],
        .comparison: [
            move, match, Row("next difference", "difference"), Row("quit", "close"), Row("filter pairs", "filter"),
            Row("swap", "swap"), Row("unlink", "unlink"), Row("stack", "columns", when: { $0.isStacked }), Row("stack", "stacked", when: { !$0.isStacked }), help,
        ],
        .help: [
            Row("next", "choose", other: "previous"), Row("open", "run"), Row("find keys", "find a command"),
            Row("escape", "close"),
        ],
        .prompt: [
            Row("accept", "run") { hasChoices($0) }, Row("accept", "keep") { !hasChoices($0) },
            Row("next choice", "choose", other: "previous choice", when: hasChoices),
            Row("complete", "complete", when: hasChoices), Row("cancel", "back"),
        ],
        .why: [Row("next", "choose", other: "previous"), Row("open", "go to the words"), Row("escape", "close")],
    ]

    private static let move = Row("next", "move", other: "previous")
    private static let unfilter = Row("escape", "drop filter") { !$0.query.isEmpty }
    private static let help = Row("help", "help")
    private static let again = Row("repeat", "again", when: { $0.lastMotion != nil })
    private static let match = Row("next match", "match", other: "previous match") { !$0.finding.pattern.isEmpty }
    private static let mention = Row("next mention", "mention") { $0.selection.actor != nil }
    private static let second = Row("compare", "compare with A") { $0.comparison?.isOpen == false }

    @Sendable private static func isFirst(_ state: State) -> Bool {
        state.comparison == nil && state.corpus.articles.count > 1
    }

    @Sendable private static func hasChoices(_ state: State) -> Bool { state.prompt?.choices.isEmpty == false }

    @Sendable private static func hasEvents(_ state: State) -> Bool {
        state.article.map { !state.index.tellings[$0].isEmpty } ?? false
    }

    @Sendable private static func hasDates(_ state: State) -> Bool {
        state.article.map { !state.corpus.annotations[$0].dates.isEmpty } ?? false
    }
}

extension Hint {
    /// Those for which there is room; the last one, which leads to all others, always.
    static func fitting(_ state: State, in columns: Int) -> [Hint] {
        var hints = (rows[state.active] ?? []).filter { $0.isUseful(state) }.compactMap { hint($0, state) }
        while hints.count > 1, hints.reduce(0, { $0 + $1.columns + 2 }) > columns { hints.remove(at: hints.count - 2) }
        return hints
    }

    private var columns: Int { keys.columns + words.columns + 1 }

    /// With the keys as they are now; nil without any.
    private static func hint(_ row: Row, _ state: State) -> Hint? {
        let keys = [row.command, row.other].compactMap { $0.flatMap { state.keys(of: $0).first?.spelled } }
        return keys.isEmpty ? nil : Hint(keys: keys.joined(separator: "/"), words: row.words)
    }
}
