import TerminalUI

/// What can be typed at a prompt, best first, each with its keys or its value at the right.
enum PalettePane {
    static func draw(_ state: State, on surface: inout Surface, in area: Rect) {
        guard let prompt = state.prompt else { return }
        let height = min(area.height, max(3, min(14, prompt.choices.count + 2)))
        let box = area.bottom(height).centred(min(96, area.width))
        let inside = Box.draw(prompt.argument.name.capitalisedFirst, in: box, state.signs, on: &surface)
        let top = min(max(0, prompt.chosen - inside.height + 1), max(0, prompt.choices.count - inside.height))
        let titleWidth = min(inside.width / 2, 4 + (prompt.choices.map(\.title.columns).max() ?? 0))
        for (y, row) in zip(inside.rows, prompt.choices.enumerated().dropFirst(top)) {
            let line = Rect(x: inside.x, y: y, width: inside.width, height: 1)
            draw(row.element, titleWidth, state.signs, on: &surface, in: line)
            surface.target(line, "choice", row.offset)
            if row.offset == prompt.chosen { surface.add(.reverse, in: line) }
        }
    }

    private static func draw(
        _ choice: Choice, _ titleWidth: Int, _ signs: Signs, on surface: inout Surface, in line: Rect
    ) {
        let detail = choice.detail.clipped(to: 24, ellipsis: signs.ellipsis)
        let width = choice.help.isEmpty ? line.width - detail.columns - 2 : titleWidth - 2
        let title = choice.title.clipped(to: width, ellipsis: signs.ellipsis)
        surface.put(title, x: line.x, y: line.y, style: Style(.heading), limit: width)
        let room = line.width - titleWidth - detail.columns - 2
        let help = choice.help.clipped(to: room, ellipsis: signs.ellipsis)
        surface.put(help, x: line.x + titleWidth, y: line.y, limit: max(0, room))
        surface.put(detail, endingAt: line.columns.upperBound, y: line.y, style: Style(.key))
    }
}

extension String {
    /// «COMMAND» becomes «Command».
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
