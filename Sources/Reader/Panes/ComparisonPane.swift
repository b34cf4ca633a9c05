import TerminalUI
enum ComparisonPane {
    static func draw(_ state: State, on surface: inout Surface, in area: Rect) {}
}
