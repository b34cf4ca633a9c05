import TerminalUI

/// The commands that fit what is typed, each with its keys at the right.
enum PalettePane {
    static func draw(_ state: State, on surface: inout Surface, in area: Rect) {
        guard let prompt = state.prompt else { return }
        let height = min(area.height, max(3, min(14, prompt.commands.count + 2)))
        let box = area.bottom(height).centred(min(76, area.width))
        let inside = Box.draw("Commands", in: box, state.signs, on: &surface)
        let top = min(max(0, prompt.chosen - inside.height + 1), max(0, prompt.commands.count - inside.height))
        for (y, row) in zip(inside.rows, prompt.commands.enumerated().dropFirst(top)) {
            let keys = row.element.keyNames.clipped(to: 18, ellipsis: state.signs.ellipsis)
            let line = Rect(x: inside.x, y: y, width: inside.width, height: 1)
            surface.put(row.element.help, x: line.x, y: y, limit: line.width - keys.columns - 2)
            surface.put(keys, endingAt: line.columns.upperBound, y: y, style: Style(.key))
            if row.offset == prompt.chosen { surface.add(.reverse, in: line) }
        }
    }
}
