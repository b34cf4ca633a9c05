/// A grid of cells on which panes draw, and all that the screen is told.
package struct Surface: Sendable, Hashable {
    package let width: Int
    package let height: Int
    private(set) var cells: [Cell]
    /// The addresses of links; a cell counts them from 1.
    private(set) var addresses: [String] = []
    package var targets: [Target] = []
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

    /// Makes a rectangle as it was before anything was drawn there.
    package mutating func clear(_ area: Rect) {
        let columns = area.columns.clamped(to: 0..<width)
        for y in area.rows.clamped(to: 0..<height) {
            for place in y * width + columns.lowerBound..<y * width + columns.upperBound { cells[place] = .blank }
        }
        if let position = cursor, area.contains(x: position.x, y: position.y) { cursor = nil }
    }

    /// Addresses of links, drawn or once drawn.
    package var linkCount: Int { addresses.count }

    /// Adds attributes to cells already drawn, as `reverse` to the row under the cursor.
    package mutating func add(_ attributes: Attributes, in area: Rect) {
        for y in area.rows.clamped(to: 0..<height) {
            for x in area.columns.clamped(to: 0..<width) { cells[y * width + x].style.attributes.formUnion(attributes) }
        }
    }

    /// Gives cells that are drawn already another role; `places` are those that `text(in:)` names.
    package mutating func mark(_ places: some Sequence<Int>, as role: Role) {
        for place in places where cells.indices.contains(place) { cells[place].style.role = role }
    }

    /// What stands in a row of cells, and for each byte of it the place of its cell.
    package func text(in row: Rect) -> (bytes: [UInt8], places: [Int]) {
        var bytes: [UInt8] = [], places: [Int] = []
        guard 0..<height ~= row.y else { return (bytes, places) }
        for x in row.columns.clamped(to: 0..<width) {
            let place = row.y * width + x, text = cells[place].text.utf8
            bytes += text
            places += repeatElement(place, count: text.count)
        }
        return (bytes, places)
    }

    /// Makes the cells of a rectangle a link, where the terminal knows links. What is drawn over it later is none.
    package mutating func link(_ area: Rect, to address: String) {
        guard let number = self.number(of: address) else { return }
        for y in area.rows.clamped(to: 0..<height) {
            for x in area.columns.clamped(to: 0..<width) { cells[y * width + x].link = number }
        }
    }

    /// The number of an address, which is new with its first cell; nil for one that may not reach a terminal.
    private mutating func number(of address: String) -> UInt16? {
        if let known = addresses.firstIndex(of: address) { return UInt16(known + 1) }
        guard Escape.isPlain(address), addresses.count < 1_000 else { return nil }
        addresses.append(address)
        return UInt16(addresses.count)
    }

    func address(_ number: Int) -> String? { addresses.indices.contains(number - 1) ? addresses[number - 1] : nil }

    func row(_ y: Int) -> ArraySlice<Cell> { cells[y * width..<(y + 1) * width] }

    /// From the first to the last column in which a row is not as it was; all of them where it is not known how it was.
    func columns(ofRow y: Int, changedSince old: Surface?) -> Range<Int> {
        guard let old else { return 0..<width }
        let row = y * width..<(y + 1) * width
        guard var first = row.first(where: { cells[$0] != old.cells[$0] }),
            var last = row.last(where: { cells[$0] != old.cells[$0] })
        else { return 0..<0 }
        // Half of a wide character is not sent.
        while first > row.lowerBound, cells[first].columns == 0 || old.cells[first].columns == 0 { first -= 1 }
        while last + 1 < row.upperBound, cells[last + 1].columns == 0 || old.cells[last + 1].columns == 0 { last += 1 }
        return first - row.lowerBound..<last + 1 - row.lowerBound
    }

    /// Takes a row over from another surface of the same size.
    mutating func take(row y: Int, of other: Surface) {
        for place in y * width..<(y + 1) * width { cells[place] = other.cells[place] }
    }

    /// Takes over what a surface has beside its cells.
    mutating func takeRest(of other: Surface) {
        addresses = other.addresses
        cursor = other.cursor
    }
}

extension Surface {
    /// Writes glyphs, each in the style that holds at its offset in their source.
    @discardableResult
    mutating func put(_ glyphs: Glyphs, x: Int, y: Int, limit: Int, style: (Int) -> Style) -> Int {
        guard 0..<height ~= y, 0..<width ~= x else { return 0 }
        var glyphs = glyphs, used = 0, offset = 0
        let room = min(limit, width - x), start = y * width + x
        while used < room {
            if let letter = glyphs.nextLetter() {
                write(Cell(ascii: letter, style: style(offset)), at: start + used)
                (used, offset) = (used + 1, offset + 1)
                continue
            }
            guard let glyph = glyphs.next(), used + glyph.columns <= room else { break }
            write(glyph, at: start + used, style: style(offset))
            used += glyph.columns
            offset += glyph.length
        }
        return used
    }

    private mutating func write(_ glyph: Glyph, at start: Int, style: Style) {
        var place = start
        for scalar in glyph.text.unicodeScalars {
            let columns = scalar.columns ?? 1
            guard columns > 0 else { cells[max(start, place - 1)].add(mark: scalar); continue }
            write(Cell(scalar, columns: columns, style: style), at: place)
            if columns == 2 { write(.covered(style), at: place + 1) }
            place += columns
        }
    }

    /// Writes a cell; a wide character loses its other half when one of its cells is written over, and the rest of it
    /// becomes blank.
    private mutating func write(_ cell: Cell, at place: Int) {
        if cells[place].columns == 0, cell.columns > 0 { blank(place - 1) }
        if cells[place].columns == 2 { blank(place + 1) }
        cells[place] = cell
    }

    private mutating func blank(_ place: Int) {
        guard cells.indices.contains(place) else { return }
        cells[place] = Cell(ascii: 0x20, style: cells[place].style)
    }
}
