/// Why panes cannot be shown here: each in one line that says what to do instead.
package enum ScreenError: Error, CustomStringConvertible {
    case notATerminal
    case terminalNotNamed
    case unknownTerminal(String)
    case terminalWithoutCursor(String)
    case notOpened

    package var description: String {
        switch self {
        case .notATerminal: "input and output must be a terminal to show panes; \(Self.instead)"
        case .terminalNotNamed: "TERM is not set, so that panes cannot be shown; \(Self.instead)"
        case .unknownTerminal(let name): "no description of the terminal TERM=\(name.visible) here; \(Self.instead)"
        case .terminalWithoutCursor(let name): "TERM=\(name.visible) cannot show panes; \(Self.instead)"
        case .notOpened: "the terminal could not be opened; \(Self.instead)"
        }
    }

    private static let instead = "use `dateline articles FOLDER` for a plain list"
}
