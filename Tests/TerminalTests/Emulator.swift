import CVTerm

/// What a terminal's user would see: libvterm, fed with the bytes a program writes.
final class Emulator {
    private let terminal: OpaquePointer
    private let screen: OpaquePointer
    private(set) var rows: Int
    private(set) var columns: Int

    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        terminal = vterm_new(Int32(rows), Int32(columns))
        vterm_set_utf8(terminal, 1)
        screen = vterm_obtain_screen(terminal)
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
    }

    deinit { vterm_free(terminal) }

    /// Shows what was written; returns what the terminal answers to it.
    func show(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.withUnsafeBytes { _ = vterm_input_write(terminal, $0.baseAddress, $0.count) }
        var answer = [CChar](repeating: 0, count: 256)
        let count = vterm_output_read(terminal, &answer, answer.count)
        return answer.prefix(count).map(UInt8.init(bitPattern:))
    }

    func resize(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        vterm_set_size(terminal, Int32(rows), Int32(columns))
    }

    /// The rows, without the blanks at their ends.
    var text: String { (0..<rows).map(line).joined(separator: "\n") }

    func line(_ row: Int) -> String {
        var line = "", column = 0
        while column < columns {
            let cell = cell(row, column)
            line += cell.text.isEmpty ? " " : cell.text
            column += max(1, cell.width)
        }
        return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
    }

    var cursor: (row: Int, column: Int) {
        var position = VTermPos()
        vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
        return (Int(position.row), Int(position.col))
    }

    /// A cell as it is seen; no colour is the terminal's own.
    struct Cell: Equatable {
        var text: String
        var width: Int
        var hasColor, isBold, isUnderlined, isReversed: Bool
    }

    func cell(_ row: Int, _ column: Int) -> Cell {
        var cell = VTermScreenCell()
        vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
        let scalars = withUnsafeBytes(of: cell.chars) { Array($0.bindMemory(to: UInt32.self)) }.prefix { $0 != 0 }
        let isForeground = cell.fg.type & 2 == 0, isBackground = cell.bg.type & 4 == 0  // VTERM_COLOR_DEFAULT_FG, _BG
        return Cell(
            text: String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init))), width: Int(cell.width),
            hasColor: isForeground || isBackground, isBold: cell.attrs.bold != 0,
            isUnderlined: cell.attrs.underline != 0, isReversed: cell.attrs.reverse != 0)
    }

    var hasColor: Bool {
        (0..<rows).contains { row in (0..<columns).contains { cell(row, $0).hasColor } }
    }

    /// The first cell of a text on screen, nil when it is not there.
    func firstCell(of text: String) -> Cell? {
        for row in 0..<rows {
            guard let range = line(row).range(of: text) else { continue }
            var left = line(row)[..<range.lowerBound].unicodeScalars.count, column = 0
            while left > 0 {
                left -= max(1, cell(row, column).text.unicodeScalars.count)
                column += max(1, cell(row, column).width)
            }
            return cell(row, column)
        }
        return nil
    }
}
