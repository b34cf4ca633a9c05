import TerminalUI

/// What can follow the keys typed so far; it comes after a pause, so that who knows the keys never sees it.
enum WhichKeyBox {
    static func draw(_ state: State, on surface: inout Surface, in area: Rect) {
        guard case .prefix(let bindings) = state.keymap.answer(state.typed, in: state.active) else { return }
        let columns = bindings.count + 2 > area.height || area.width >= 110 && bindings.count > 8 ? 2 : 1
        let height = (bindings.count + columns - 1) / columns
        let box = area.bottom(min(area.height, height + 2)).right(min(columns * 60, area.width))
        let inside = Box.draw(title(state), in: box, state.signs, on: &surface)
        let width = inside.width / columns
        for (place, binding) in bindings.enumerated() where place % height < inside.height {
            let x = inside.x + place / height * width
            let row = Rect(x: x, y: inside.y + place % height, width: width - 1, height: 1)
            draw(binding, state, on: &surface, in: row)
        }
    }

    /// «]…», with the count typed before it.
    private static func title(_ state: State) -> String {
        (state.count.map { "\($0) " } ?? "") + state.typed.spelled + " " + state.signs.ellipsis
    }

    private static func draw(_ binding: KeyBinding, _ state: State, on surface: inout Surface, in row: Rect) {
        surface.put(binding.keys.spelled, x: row.x, y: row.y, style: Style(.key), limit: 7)
        guard let command = binding.command else { return }
        let words = binding.words.isEmpty ? state.help(of: command) : "\(command.name) \(binding.words)"
        let shown = words.clipped(to: row.width - 8, ellipsis: state.signs.ellipsis)
        surface.put(shown, x: row.x + 8, y: row.y, limit: row.width - 8)
    }
}
