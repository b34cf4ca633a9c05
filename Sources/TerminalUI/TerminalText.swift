/// A cell in the terminal's own terms: where its character set or C library lacks the character, a sign stands for it.
struct TerminalText {
    /// The scalars of each character to send; together they take the columns of the cell.
    let cells: [[UInt32]]

    /// `columns` is the C library's opinion, which ncurses goes by: where it differs from ours, rows would shift.
    init(_ cell: Cell, isUTF8: Bool, columns: (Unicode.Scalar) -> Int) {
        if cell.text.utf8.count == 1, let letter = cell.text.utf8.first {
            cells = [[UInt32(letter)]]
            return
        }
        let scalars = Array(cell.text.unicodeScalars)
        let width = cell.isWide ? 2 : 1
        guard isUTF8 else {
            cells = Array(repeating: [Self.ascii(for: scalars[0]).value], count: width)
            return
        }
        guard columns(scalars[0]) == width else {
            cells = [[Invisible.replacement.value]] + Array(repeating: [0x20], count: width - 1)
            return
        }
        cells = [[scalars[0].value] + scalars.dropFirst().filter { columns($0) == 0 }.prefix(4).map(\.value)]
    }

    /// Typographic signs have a plain form; of letters, the reader learns that one is there.
    private static func ascii(for scalar: Unicode.Scalar) -> Unicode.Scalar { plain[scalar] ?? "?" }

    // swift-format-ignore
    private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
        "‘": "'", "’": "'", "‚": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"",
        "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "…": ".", "•": "*", "·": ".", "×": "x",
    ]
}
