import CNcurses

/// From cells to the terminal.
extension Screen {
    /// Shows a surface and its cursor. Only what changed is sent, in one write.
    package func show(_ surface: Surface) {
        guard isOpen else { return }
        var changed: [Int] = []
        defer { remember(surface, changed) }
        let old = shown.flatMap { $0.area == surface.area ? $0 : nil }
        var links = LinkWriter(surface, since: old)
        let hasOtherLinks = old?.addresses != surface.addresses
        for y in 0..<min(height, surface.height) {
            let columns = surface.columns(ofRow: y, changedSince: old).clamped(to: 0..<width)
            if !columns.isEmpty {
                changed.append(y)
                let cells = cells(of: surface.row(y).dropFirst(columns.lowerBound).prefix(columns.count))
                cn_row(Int32(y), Int32(columns.lowerBound), cells, Int32(cells.count))
            }
            let mayHaveLinks = hasOtherLinks || !columns.isEmpty || y == surface.cursor?.y
            if abilities.contains(.links), mayHaveLinks { write(row: y, to: &links) }
        }
        let isSynchronised = input.answers[2026]?.isKnown == true
        let x = Int32(surface.cursor?.x ?? -1), y = Int32(surface.cursor?.y ?? -1)
        // A terminal that scrolls takes links along, of which ncurses knows nothing.
        let scrolls = !abilities.contains(.links) || surface.linkCount == 0 && old?.linkCount == 0
        links.bytes.withUnsafeBytes { cn_flush(x, y, isSynchronised, scrolls, $0.baseAddress, $0.count) }
    }

    /// Keeps what is shown now, row by row: whoever drew the surface goes on with it, and neither copies the whole.
    private func remember(_ surface: Surface, _ rows: [Int]) {
        guard shown?.area == surface.area else { return shown = surface }
        for row in rows { shown?.take(row: row, of: surface) }
        shown?.takeRest(of: surface)
    }

    private func cells(of row: ArraySlice<Cell>) -> [cn_cell] {
        var cells: [cn_cell] = []
        var style: Style?, ink = cn_cell()
        cells.reserveCapacity(row.count)
        for cell in row where cell.columns > 0 {
            if cell.style != style { ink = self.ink(of: cell.style) }
            style = cell.style
            if cell.base < 0x80 || isUTF8, !cell.hasMarks { cells.append(ink.writing(cell.base)); continue }
            for scalars in TerminalText(cell, isUTF8: isUTF8).cells { cells.append(ink.writing(scalars)) }
        }
        return cells
    }

    /// A blank cell in a style.
    private func ink(of style: Style) -> cn_cell {
        let look = theme.look(of: style)
        var cell = cn_cell()
        cell.attributes = UInt32(look.attributes.rawValue)
        cell.pair = pair(of: look)
        return cell
    }

    private func pair(of look: Look) -> Int32 {
        guard look.foreground != .terminal || look.background != .terminal else { return 0 }
        let colors = Int(cn_colors())
        return cn_pair(Int32(look.foreground.number(of: colors)), Int32(look.background.number(of: colors)))
    }

    private func write(row: Int, to links: inout LinkWriter) {
        links.write(row: row) { style in
            theme.look(of: style).sequence
        } text: { cell in
            TerminalText(cell, isUTF8: isUTF8).text
        }
    }
}

extension cn_cell {
    fileprivate func writing(_ scalar: UInt32) -> cn_cell {
        var cell = self
        cell.scalars.0 = scalar
        return cell
    }

    fileprivate func writing(_ scalars: [UInt32]) -> cn_cell {
        var cell = self
        withUnsafeMutableBytes(of: &cell.scalars) { place in scalars.withUnsafeBytes { place.copyBytes(from: $0) } }
        return cell
    }
}
