/// A cell in the terminal's own terms: where its character set lacks the character, a sign stands for it.
struct TerminalText {
    /// The scalars of each character to send; together they take the columns of the cell.
    let cells: [[UInt32]]

    init(_ cell: Cell, isUTF8: Bool) {
        let scalar = Unicode.Scalar(cell.base) ?? Invisible.replacement, width = Int(cell.columns)
        guard isUTF8 || scalar.isASCII else {
            cells = Array(repeating: [Self.ascii(for: scalar).value], count: width)
            return
        }
        cells = [[scalar.value] + cell.marks.filter { isUTF8 && $0.columns == 0 }.map(\.value)]
    }

    /// The same in one piece.
    var text: String { String(String.UnicodeScalarView(cells.joined().compactMap(Unicode.Scalar.init))) }

    /// Typographic signs have a plain form; of letters, the reader learns that one is there.
    private static func ascii(for scalar: Unicode.Scalar) -> Unicode.Scalar { plain[scalar] ?? "?" }

    // swift-format-ignore
    private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
        "‘": "'", "’": "'", "‚": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"",
        "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "…": ".", "•": "*", "·": ".", "×": "x",
    ]
}
