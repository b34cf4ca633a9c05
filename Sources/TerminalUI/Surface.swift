/// A grid of cells on which panes draw, and all that the screen is told.
package struct Surface: Sendable, Hashable {
    package let width: Int
    package let height: Int
    private(set) var cells: [Cell]
    /// Where the terminal's cursor stands, for screen readers and magnifiers, which follow it; nil hides it.
    package var cursor: Position?

    /// A cell, counted from the upper left corner.
    package struct Position: Sendable, Hashable {
        package var x, y: Int

        package init(x: Int, y: Int) {
            self.x = x
            self.y = y
        }
    }

    /// Blank, and at most 1,000 cells wide and high.
    package init(width: Int, height: Int) {
        self.width = min(max(0, width), 1_000)
        self.height = min(max(0, height), 1_000)
        cells = Array(repeating: .blank, count: self.width * self.height)
    }

    package var area: Rect { Rect(x: 0, y: 0, width: width, height: height) }

    /// Writes text from a cell on, at most `limit` columns of it, and tells how many it took.
    ///
    /// What does not fit is left out, a grapheme cluster never in part; hostile characters become visible marks.
    @discardableResult
    package mutating func put(_ text: String, x: Int, y: Int, style: Style = .text, limit: Int = .max) -> Int {
        put(Glyphs(Array(text.utf8)), x: x, y: y, limit: limit) { _ in style }
    }

    /// Blanks a rectangle, or fills it with a sign of one column.
    package mutating func fill(_ area: Rect, with sign: String = " ", style: Style = .text) {
        var glyphs = Glyphs(Array(sign.utf8))
        guard let glyph = glyphs.next(), glyph.columns == 1 else { return }
        for y in area.rows.clamped(to: 0..<height) {
            for x in area.columns.clamped(to: 0..<width) { write(glyph, at: y * width + x, style: style) }
        }
    }

    /// Adds attributes to cells already drawn, as `reverse` to the row under the cursor.
    package mutating func add(_ attributes: Attributes, in area: Rect) {
        for y in area.rows.clamped(to: 0..<height) {
            for x in area.columns.clamped(to: 0..<width) { cells[y * width + x].style.attributes.formUnion(attributes) }
        }
    }

    func row(_ y: Int) -> ArraySlice<Cell> { cells[y * width..<(y + 1) * width] }
}

extension Surface {
    /// Writes glyphs, each in the style that holds at its offset in their source.
    @discardableResult
    mutating func put(_ glyphs: Glyphs, x: Int, y: Int, limit: Int, style: (Int) -> Style) -> Int {
        guard 0..<height ~= y, 0..<width ~= x else { return 0 }
        let room = min(limit, width - x)
        var used = 0, offset = 0
        for glyph in glyphs {
            guard used + glyph.columns <= room else { break }
            write(glyph, at: y * width + x + used, style: style(offset))
            used += glyph.columns
            offset += glyph.length
        }
        return used
    }

    private mutating func write(_ glyph: Glyph, at start: Int, style: Style) {
        clearHalves(start..<start + glyph.columns)
        guard glyph.columns > 1 else {
            cells[start] = Cell(text: glyph.text, style: style)
            return
        }
        var place = start, text = ""
        for scalar in glyph.text.unicodeScalars {
            let columns = scalar.columns ?? 1
            if columns > 0 { text = "" }
            text.unicodeScalars.append(scalar)
            if columns > 0 { place += columns }
            cells[place - max(1, Cell.columns(of: text))] = Cell(text: text, style: style)
            if Cell.columns(of: text) == 2 { cells[place - 1] = Cell(text: "", style: style) }
        }
    }

    /// A wide character loses its other half when one of its cells is written over: blank what is left of it.
    private mutating func clearHalves(_ range: Range<Int>) {
        if cells[range.lowerBound].text.isEmpty, range.lowerBound > 0 { cells[range.lowerBound - 1].text = " " }
        if range.upperBound < cells.count, cells[range.upperBound].text.isEmpty { cells[range.upperBound].text = " " }
    }
}

/// A place on the screen: a character with its marks, or nothing where the wide character before reaches over.
struct Cell: Hashable, Sendable {
    fileprivate(set) var text: String
    fileprivate(set) var style: Style

    static let blank = Cell(text: " ", style: .text)

    var isWide: Bool { Cell.columns(of: text) == 2 }

    fileprivate static func columns(of text: String) -> Int { text.unicodeScalars.first?.columns ?? 1 }
}
