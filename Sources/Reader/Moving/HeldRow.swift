import TerminalUI

/// Where a pane holds the row of its cursor, as far as the ends of its list allow.
enum HeldRow: String, Hashable, Sendable {
    case top, upperThird, middle, bottom

    /// The row to stand on top of a pane, so that `row` stands where it is held.
    func top(for row: Int, of count: Int, in height: Int) -> Int {
        let above =
            switch self {
            case .top: 0
            case .upperThird: height / 3
            case .middle: height / 2
            case .bottom: height - 1
            }
        return min(max(0, row - above), max(0, count - height))
    }
}

extension State {
    /// The row to stand on top of a pane whose cursor is on `row`.
    func top(of pane: Pane, for row: Int, of count: Int, in height: Int) -> Int {
        let usual = pane == .comparison ? HeldRow.upperThird : .middle
        return (view.held[pane] ?? usual).top(for: row, of: count, in: height)
    }

    /// `zz`, `zt`, `zb`: the text puts the line there, a list holds its cursor there from now on.
    mutating func hold(_ row: HeldRow) {
        guard focus != .text else { return align(row) }
        view.held[focus] = row
        message = "The row stays \(row == .middle ? "in" : "at") the \(row.rawValue)"
    }

    private mutating func align(_ row: HeldRow) {
        let rows = textRows
        align(row == .top ? 0 : row == .bottom ? rows - 1 : rows / 2)
    }
}
