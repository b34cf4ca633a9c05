import TerminalUI

/// The keys that work in a pane, and the box of keys that can follow those typed.
enum HelpPane {
    /// The rows of help for a pane: its own commands first, then those of all panes.
    static func rows(of help: HelpMemory) -> [Command] {
        let all = Command.all.filter { $0.panes.contains(help.pane) }
        let here = all.filter { help.words.isEmpty || FuzzyMatch(help.words, in: "\($0.name) \($0.help)") != nil }
        return here.filter { $0.panes.count < Pane.base.count } + here.filter { $0.panes.count >= Pane.base.count }
    }

    static func draw(_ help: HelpMemory, _ state: State, on surface: inout Surface, in area: Rect) {
        let box = Box.middle(of: area, width: 100, height: area.height)
        let title = "Keys in \(help.pane.title)"
        let inside = Box.draw(title, in: box, state.signs, on: &surface)
        let rows = rows(of: help)
        draw(rows.dropFirst(help.top), keysWide: 20, state.signs, on: &surface, in: inside)
        surface.cursor = Surface.Position(x: inside.x, y: inside.y)
        let last = min(help.top + inside.height, rows.count)
        let words = " \(help.top + 1)-\(last) of \(rows.count) "
        surface.put(words, endingAt: box.columns.upperBound - 2, y: box.y + box.height - 1, style: Style(.dim))
    }

    /// What can follow the keys typed so far.
    static func drawPending(_ state: State, on surface: inout Surface, in area: Rect) {
        guard case .prefix(let commands) = Keymap.standard.answer(state.typed, in: state.active) else { return }
        let box = area.bottom(min(area.height, commands.count + 2)).right(min(60, area.width))
        let inside = Box.draw(state.typed.spelled + " \(state.signs.ellipsis)", in: box, state.signs, on: &surface)
        draw(commands[...], keysWide: 16, state.signs, on: &surface, in: inside)
    }

    private static func draw(
        _ commands: ArraySlice<Command>, keysWide: Int, _ signs: Signs, on surface: inout Surface, in area: Rect
    ) {
        for (y, command) in zip(area.rows, commands) {
            surface.put(command.keyNames, x: area.x, y: y, style: Style(.key), limit: keysWide - 1)
            let room = area.width - keysWide
            let help = command.help.clipped(to: room, ellipsis: signs.ellipsis)
            surface.put(help, x: area.x + keysWide, y: y, limit: room)
        }
    }
}
