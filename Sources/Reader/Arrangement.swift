import TerminalUI

/// Where everything stands on the screen at the moment.
struct Arrangement: Sendable {
    let layout: Layout
    let title, hints, status: Rect
    /// The timeline's two rows in the smaller layouts.
    let strip: Rect?
    let panes: [Pane: Rect]

    /// Nil when the window is too small for anything.
    init?(_ state: borrowing State) {
        guard let fitting = Layout.fitting(state.window, state.preferences) else { return nil }
        let window = state.window
        layout = state.view.layouts[fitting.name].flatMap(Layout.named) ?? fitting
        title = window.row(0)
        hints = window.bottom(2).row(0)
        status = window.bottom(1)
        let body = window.dropTop(1).dropBottom(2)
        strip = layout.hasStrip ? body.top(2) : nil
        let rest = layout.hasStrip ? body.dropTop(2) : body
        let demand = Layout.Demand(focus: state.focus, compares: state.isComparing)
        panes = state.view.isZoomed ? [state.focus: rest] : layout.arrange(rest, demand)
    }

    /// The height of what a pane shows under its heading.
    func rows(of pane: Pane) -> Int { max(1, (panes[pane]?.height ?? 1) - 1) }
}
