import TerminalUI

/// A framed box over the panes.
enum Box {
    /// Draws the frame and returns the inside.
    static func draw(_ title: String, in area: Rect, _ signs: Signs, on surface: inout Surface) -> Rect {
        surface.fill(area)
        surface.heading(title, in: area, signs, hasFocus: true)
        surface.fill(area.bottom(1), with: signs.horizontal, style: Style(.border))
        for x in [area.x, area.columns.upperBound - 1] {
            let side = Rect(x: x, y: area.y + 1, width: 1, height: area.height - 2)
            surface.fill(side, with: signs.vertical, style: Style(.border))
        }
        for corner in [(area.x, area.y), (area.columns.upperBound - 1, area.y)] {
            surface.put(signs.cross == "+" ? "+" : signs.horizontal, x: corner.0, y: corner.1, style: Style(.border))
        }
        return area.dropTop(1).dropBottom(1).dropLeft(2).dropRight(2)
    }

    /// A rectangle in the middle, not larger than what is there.
    static func middle(of area: Rect, width: Int, height: Int) -> Rect {
        let height = min(height, area.height)
        return area.centred(min(width, area.width)).dropTop((area.height - height) / 2).top(height)
    }
}
