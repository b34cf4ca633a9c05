/// Rows of text under headings, in columns aligned by display width and two blanks apart.
struct TextTable {
    private let rows: [[String]]
    /// Widest cell that other columns are aligned to; a longer one is cut, save in the last column.
    private static let widest = 60

    init(_ headings: [String], _ rows: [[String]]) {
        let cells = rows.map { row in row.map(VisibleText.of) }
        let last = headings.count - 1
        self.rows = ([headings] + cells).map { row in
            row.enumerated().map { $0 == last ? $1 : DisplayWidth.cut($1, to: Self.widest) }
        }
    }

    var text: String {
        let widths = rows.reduce([Int](repeating: 0, count: rows.first?.count ?? 0)) { widest, row in
            zip(widest, row).map { max($0, DisplayWidth.of($1)) }
        }
        return rows.map { Self.line($0, widths) + "\n" }.joined()
    }

    private static func line(_ row: [String], _ widths: [Int]) -> String {
        var line = ""
        var pending = 0
        for (cell, width) in zip(row, widths) where width > 0 {
            if !cell.isEmpty {
                line += String(repeating: " ", count: pending) + cell
                pending = 0
            }
            pending += width - DisplayWidth.of(cell) + 2
        }
        return line
    }
}
