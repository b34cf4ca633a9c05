/// Breaks bytes into lines by words, in one pass: after blanks, hyphens, dashes and wide characters, and inside a word
/// only where it is longer than a line.
struct LineBreaker {
    private(set) var lines: [WrappedText.Line] = []
    private let source: [UInt8]
    private let width: Int
    private let joinsLines: Bool
    private var start = 0
    private var end = 0
    private var columns = 0
    /// Where the last word begins, and the columns and the end of what stands before it.
    private var word = (start: 0, columns: 0, end: 0)

    init(_ source: [UInt8], width: Int, joiningLines: Bool) {
        self.source = source
        self.width = width
        joinsLines = joiningLines
        var paragraph = 0
        while !joinsLines, let newline = source[paragraph...].firstIndex(of: 0x0A) {
            breakParagraph(paragraph..<newline)
            paragraph = newline + 1
        }
        if paragraph < source.count || lines.isEmpty { breakParagraph(paragraph..<source.count) }
    }

    /// The carriage return before a newline belongs to it, and is not shown.
    private mutating func breakParagraph(_ range: Range<Int>) {
        start = range.lowerBound
        end = start
        columns = 0
        word = (start, 0, start)
        let hasReturn = range.upperBound < source.count && !range.isEmpty && source[range.upperBound - 1] == 0x0D
        let shown = start..<(hasReturn ? range.upperBound - 1 : range.upperBound)
        var offset = start
        for glyph in Glyphs(source, in: shown, joiningLines: joinsLines) {
            place(glyph, at: offset)
            offset += glyph.length
        }
        lines.append(WrappedText.Line(start: start, end: end))
    }

    private mutating func place(_ glyph: Glyph, at offset: Int) {
        if glyph.isBlank {
            columns += glyph.columns
            word = (offset + glyph.length, columns, end)
            return
        }
        while columns + glyph.columns > width, columns > 0 { breakLine(before: offset) }
        columns += glyph.columns
        end = offset + glyph.length
        if glyph.endsWord { word = (end, columns, end) }
    }

    /// Ends the line before the last word; where nothing stands before that, before the glyph at `offset`.
    private mutating func breakLine(before offset: Int) {
        if word.end == start { word = (offset, columns, offset) }
        lines.append(WrappedText.Line(start: start, end: word.end))
        start = word.start
        columns -= word.columns
        word = (start, 0, start)
    }
}

extension Glyph {
    fileprivate var isBlank: Bool { text == " " || text == "  " }

    /// Hyphens and dashes, and the writing of languages that have no blanks.
    fileprivate var endsWord: Bool {
        switch text {
        case "-", "‐", "–", "—": true
        default: columns == 2 && text.unicodeScalars.count == 1
        }
    }
}
