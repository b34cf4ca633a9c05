import TerminalUI

/// Rows of text with their columns under each other, by the width a terminal gives them.
struct PlainTable {
    private var rows: [[String]] = []

    mutating func add(_ cells: String...) { rows.append(cells) }

    /// Lines without blanks at their end.
    var lines: [String] {
        let widths = (0..<(rows.map(\.count).max() ?? 0)).map { column in
            rows.map { $0.indices.contains(column) ? $0[column].columns : 0 }.max() ?? 0
        }
        return rows.map { row in
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.columns) }
            let line = cells.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    func write() throws { try StandardStream.output.write(lines: lines) }
}
