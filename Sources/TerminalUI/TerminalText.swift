/// A cell in the terminal's own terms: where its character set or C library lacks the character, a sign stands for it.
struct TerminalText {
    /// The scalars of each character to send; together they take the columns of the cell.
    let cells: [[UInt32]]

    /// `columns` is the C library's opinion, which ncurses goes by: where it differs from ours, rows would shift.
    init(_ cell: Cell, isUTF8: Bool, columns: (Unicode.Scalar) -> Int) {
        let scalar = Unicode.Scalar(cell.base) ?? Invisible.replacement, width = Int(cell.columns)
        guard isUTF8 || scalar.isASCII else {
            cells = Array(repeating: [Self.ascii(for: scalar).value], count: width)
            return
        }
        guard scalar.isASCII || columns(scalar) == width else {
            cells = [[Invisible.replacement.value]] + Array(repeating: [0x20], count: width - 1)
            return
        }
        cells = [[scalar.value] + cell.marks.filter { isUTF8 && columns($0) == 0 }.map(\.value)]
    }

    /// Typographic signs have a plain form; of letters, the reader learns that one is there.
    private static func ascii(for scalar: Unicode.Scalar) -> Unicode.Scalar { plain[scalar] ?? "?" }

    // swift-format-ignore
    private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
        "‘": "'", "’": "'", "‚": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"",
        "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "…": ".", "•": "*", "·": ".", "×": "x",
    ]
}
