import TerminalUI

/// The keys that work in a pane, each of which Enter runs.
enum HelpPane {
    /// What a line of the box shows.
    private enum Line {
        case words(String)
        case heading(String)
        /// A command and its place among the rows that can be chosen.
        case row(Command, Int)

        var place: Int? { if case .row(_, let place) = self { place } else { nil } }
    }

    /// The commands of a pane: its own first, then those of all panes, group by group.
    static func rows(of help: HelpMemory) -> [Command] { groups(of: help).flatMap(\.rows) }

    static func draw(_ help: HelpMemory, _ state: State, on surface: inout Surface, in area: Rect) {
        let box = Box.middle(of: area, width: 100, height: area.height)
        let about = help.words.isEmpty ? "" : " \(state.signs.separator) «\(help.words)»"
        let title = "Keys in \(help.pane.title)\(about)"
        let inside = Box.draw(title, in: box, state.signs, on: &surface)
        let lines = lines(of: help, state)
        let chosen = lines.firstIndex { $0.place == help.chosen } ?? 0
        let top = min(max(0, chosen - inside.height / 2), max(0, lines.count - inside.height))
        let column = keyColumn(help, state, width: inside.width)
        for (y, line) in zip(inside.rows, lines.dropFirst(top)) {
            let row = Rect(x: inside.x, y: y, width: inside.width, height: 1)
            draw(line, help, column, state, on: &surface, in: row)
        }
        let count = rows(of: help).count
        let words = count == 0 ? " nothing has these words " : " \(help.chosen + 1) of \(count) "
        surface.put(words, endingAt: box.columns.upperBound - 2, y: box.y + box.height - 1, style: Style(.dim))
    }

    private static func groups(of help: HelpMemory) -> [(title: String, rows: [Command])] {
        let groups = Command.allByGroup.map { group in
            (title: group.title, rows: group.rows.filter { $0.panes.contains(help.pane) && has(help.words, $0) })
        }
        let isOwn = { (command: Command) in !command.panes.isSuperset(of: Pane.base) }
        let own = groups.flatMap(\.rows).filter(isOwn)
        let all =
            [(title: help.pane.title, rows: own)]
            + groups.map { group in (title: group.title, rows: group.rows.filter { !isOwn($0) }) }
        return all.filter { !$0.rows.isEmpty }
    }

    private static func has(_ words: String, _ command: Command) -> Bool {
        words.isEmpty || FuzzyMatch(words, in: "\(command.name) \(command.help)") != nil
    }

    private static func lines(of help: HelpMemory, _ state: State) -> [Line] {
        var lines = help.words.isEmpty ? idea(state, help.pane).map(Line.words) + [.words("")] : []
        var place = 0
        for group in groups(of: help) {
            lines.append(.heading(group.title))
            for command in group.rows {
                lines.append(.row(command, place))
                place += 1
            }
        }
        return lines
    }

    /// Counts and brackets in two lines.
    private static func idea(_ state: State, _ pane: Pane) -> [String] {
        let key = { state.key($0, in: pane) }
        return [
            "A number goes before a key: 3\(key("next"))  3\(key("next event"))  40\(key("last"))  50\(key("part"))",
            "] goes forward, [ back: \(key("next event")) event  \(key("next unread")) unread; \(key("repeat")) again",
        ]
    }

    private static func keyColumn(_ help: HelpMemory, _ state: State, width: Int) -> Int {
        let widest = rows(of: help).map { keys($0, help, state).columns }.max() ?? 0
        return min(widest + 2, max(12, width / 3))
    }

    /// The keys as they are now; of a command without any, how the palette has it.
    private static func keys(_ command: Command, _ help: HelpMemory, _ state: State) -> String {
        let names = state.keymap.names(of: command, in: help.pane)
        return names.isEmpty ? ":\(command.name)" : names
    }

    private static func draw(
        _ line: Line, _ help: HelpMemory, _ column: Int, _ state: State, on surface: inout Surface, in row: Rect
    ) {
        switch line {
        case .words(let words): surface.put(words, x: row.x, y: row.y, style: Style(.dim), limit: row.width)
        case .heading(let title): surface.put(title, x: row.x, y: row.y, style: Style(.heading), limit: row.width)
        case .row(let command, let place):
            surface.put(keys(command, help, state), x: row.x + 1, y: row.y, style: Style(.key), limit: column - 1)
            let words = state.help(of: command, in: help.pane).clipped(
                to: row.width - column - 1, ellipsis: state.signs.ellipsis)
            surface.put(words, x: row.x + 1 + column, y: row.y, limit: row.width - column - 1)
            surface.target(row, "help", place)
            if place == help.chosen { surface.markRow(row, hasFocus: true) }
        }
    }
}
