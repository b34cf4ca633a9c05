/// A text in lines, which knows where each byte of its file stands and which byte stands where.
package struct WrappedText: Sendable {
    /// The bytes of a line, counted in the source, without the blanks and the newline that end it.
    package struct Line: Hashable, Sendable {
        let start, end: Int
    }

    private let text: StyledText
    private let styles: StyleRuns
    private let lines: [Line]
    private let joinsLines: Bool

    init(_ text: StyledText, lines: [Line], joinsLines: Bool, styles: StyleRuns) {
        self.text = text
        self.lines = lines
        self.joinsLines = joinsLines
        self.styles = styles
    }

    /// At least one.
    package var count: Int { lines.count }

    /// The bytes of the file that a line shows.
    package func range(ofLine line: Int) -> Range<Int> {
        let line = lines[clamped(line)]
        return text.base + line.start..<text.base + line.end
    }

    /// The line on which a byte of the file stands; the first or last one for bytes outside.
    package func line(at offset: Int) -> Int {
        max(0, lines.partitioningIndex { $0.start + text.base > offset } - 1)
    }

    /// Line and column of a byte of the file; a byte that is not shown has the place of what comes before it.
    package func position(of offset: Int) -> (line: Int, column: Int) {
        let line = line(at: offset)
        var column = 0, end = text.base + lines[line].start
        for glyph in glyphs(ofLine: line) {
            end += glyph.length
            if end > offset { break }
            column += glyph.columns
        }
        return (line, column)
    }

    /// How many columns a line takes.
    package func columns(ofLine line: Int) -> Int {
        glyphs(ofLine: clamped(line)).reduce(0) { $0 + $1.columns }
    }

    /// Draws the lines from `first` on, as many as the area has rows.
    package func draw(from first: Int, on surface: inout Surface, in area: Rect) {
        for (y, line) in zip(area.rows, max(0, first)..<max(0, first, count)) {
            let base = text.base + lines[line].start
            surface.put(glyphs(ofLine: line), x: area.x, y: y, limit: area.width) { styles.style(at: base + $0) }
        }
    }

    private func glyphs(ofLine line: Int) -> Glyphs {
        Glyphs(text.source, in: lines[line].start..<lines[line].end, joiningLines: joinsLines)
    }

    private func clamped(_ line: Int) -> Int { min(max(0, line), count - 1) }
}
