/// Writes the links of a surface over what ncurses has written, since it cannot send OSC 8; and takes them away again
/// where they were.
struct LinkWriter {
    /// What to send after the frame. The cursor is where it was when all of it is read, and every link is closed.
    private(set) var bytes: [UInt8] = []
    private let surface: Surface
    private let old: Surface?

    /// `old` is what the terminal shows; nil when that is not known.
    init(_ surface: Surface, since old: Surface?) {
        self.surface = surface
        self.old = old
    }

    /// Writes a row that ncurses may have written on. Of all else in it nothing is sent.
    mutating func write(row y: Int, style: (Style) -> String, text: (Cell) -> String) {
        let row = surface.row(y), before = old?.row(y)
        var x = row.startIndex
        while x < row.endIndex {
            let link = row[x].link
            guard link > 0 || (before?[x].link ?? 0) > 0 else { x += 1; continue }
            let end = row[x...].firstIndex { $0.link != link } ?? row.endIndex
            let run = row[x..<end], last = link > 0 ? end : min(end, lastLinked(before, x..<end))
            add(run[x..<last], x: x - row.startIndex, y: y, surface.address(Int(link)), link, style, text)
            x = last
        }
    }

    /// The end of what was a link before and is none now.
    private func lastLinked(_ before: ArraySlice<Cell>?, _ range: Range<Int>) -> Int {
        guard let before else { return range.upperBound }
        return before[range].firstIndex { $0.link == 0 } ?? range.upperBound
    }

    private mutating func add(
        _ run: ArraySlice<Cell>, x: Int, y: Int, _ address: String?, _ number: UInt16, _ style: (Style) -> String,
        _ text: (Cell) -> String
    ) {
        guard !run.isEmpty else { return }
        var written = "\u{1B}7\u{1B}[\(y + 1);\(x + 1)H"
        let opening = address.flatMap { Escape.link($0, number: Int(number)) }
        written += opening ?? ""
        var last: Style?
        for cell in run where cell.columns > 0 {
            if cell.style != last { written += style(cell.style) }
            last = cell.style
            written += text(cell)
        }
        if opening != nil { written += Escape.endLink }
        bytes += (written + "\u{1B}[0m\u{1B}8").utf8
    }
}
