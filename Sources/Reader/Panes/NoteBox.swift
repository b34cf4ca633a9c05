import TerminalUI

/// A note that is too long for the status row, at the foot of the text; at its top where the line being read is there.
enum NoteBox {
    static func draw(_ state: State, on surface: inout Surface, in area: Rect) {
        guard let note = state.noteShown, note.text.columns + 3 > state.window.width, area.height > 4 else { return }
        let text = StyledText(note.text).wrapped(to: area.width - 4)
        let height = min(text.count + 1, area.height / 2)
        let isLow = state.screenRow >= area.height - height
        let box = isLow ? area.top(height) : area.bottom(height)
        surface.fill(box)
        let more = text.count > height - 1 ? "\(state.key("note")) shows all" : ""
        surface.heading("\(state.signs.note) Note", more, in: box, state.signs, hasFocus: false)
        text.draw(from: 0, on: &surface, in: box.dropTop(1).dropLeft(2).dropRight(2))
    }
}
