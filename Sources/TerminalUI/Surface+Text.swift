/// What tests compare: the surface as text.
extension Surface {
    /// The rows, without the blanks at their ends.
    package var text: String { (0..<height).map(text(ofRow:)).joined(separator: "\n") }

    /// The rows, with all that is not plain marked: `[Ana Ruiz](person) ordered [12,000](quantity bold)`.
    package var marked: String { (0..<height).map(marked(row:)).joined(separator: "\n") }

    package func text(ofRow y: Int) -> String { Self.trimmed(row(y).map(\.text).joined()) }

    private func marked(row y: Int) -> String {
        var result = "", rest = row(y)
        while let style = rest.first?.style {
            let run = rest.prefix { $0.style == style }
            rest = rest.dropFirst(run.count)
            let text = run.map(\.text).joined()
            result += style == .text ? text : "[\(text)](\(Self.name(of: style)))"
        }
        return Self.trimmed(result)
    }

    private static func name(of style: Style) -> String {
        style.attributes.isEmpty ? style.role.rawValue : "\(style.role.rawValue) \(style.attributes.names)"
    }

    private static func trimmed(_ text: String) -> String {
        String(text[..<(text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex)])
    }
}
