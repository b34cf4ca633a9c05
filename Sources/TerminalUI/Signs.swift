/// The signs the screen draws with: one set for Unicode locales and one for ASCII. Each stands beside a colour, so that
/// nothing is said by colour alone.
package struct Signs: Hashable, Sendable {
    package let unread, current, star, note, readingRow: String
    package let same, differs, onlyA, onlyB: String
    package let happening, pointer, ellipsis, separator, arrow: String
    package private(set) var horizontal, vertical, teeDown, teeUp, teeRight, teeLeft, cross: String
    package let included, excluded, quiet: String
    /// From almost nothing to the most.
    package let bars: [String]

    // swift-format-ignore
    package static let unicode = Signs(
        unread: "●", current: "▸", star: "★", note: "✎", readingRow: "▌",
        same: "=", differs: "≠", onlyA: "◂", onlyB: "▸",
        happening: "◆", pointer: "▲", ellipsis: "…", separator: "·", arrow: "→",
        horizontal: "─", vertical: "│", teeDown: "┬", teeUp: "┴", teeRight: "├", teeLeft: "┤", cross: "┼",
        included: "+", excluded: "-", quiet: "·",
        bars: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"])

    // swift-format-ignore
    package static let ascii = Signs(
        unread: "o", current: ">", star: "*", note: "n", readingRow: "|",
        same: "=", differs: "!", onlyA: "<", onlyB: ">",
        happening: "*", pointer: "^", ellipsis: "~", separator: "-", arrow: ">",
        horizontal: "-", vertical: "|", teeDown: "+", teeUp: "+", teeRight: "+", teeLeft: "+", cross: "+",
        included: "+", excluded: "-", quiet: ".",
        bars: [".", ":", "-", "=", "#"])

    /// Whether they are those of the ASCII set, with lines or without.
    package var isASCII: Bool { bars == Self.ascii.bars }

    /// Without the lines between panes, which a screen reader would read out.
    package var withoutLines: Signs {
        var signs = self
        let lines = [\Signs.horizontal, \.vertical, \.teeDown, \.teeUp, \.teeRight, \.teeLeft, \.cross]
        for line in lines { signs[keyPath: line] = " " }
        return signs
    }

    /// The bar for `value` where `highest` is the most; nothing for 0, and something for anything above it.
    package func bar(_ value: Int, of highest: Int) -> String {
        guard value > 0, highest > 0 else { return " " }
        let (product, overflow) = min(value, highest).multipliedReportingOverflow(by: bars.count)
        return bars[min(bars.count - 1, overflow ? bars.count - 1 : (product - 1) / highest)]
    }
}
