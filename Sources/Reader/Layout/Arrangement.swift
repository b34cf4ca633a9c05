import TerminalUI

/// Where everything stands on the screen at the moment.
struct Arrangement: Sendable {
    let layout: Layout
    let title, status: Rect
    /// The keys that work now, when they are shown; while a line is typed, what it means.
    let hints: Rect
    /// What is between title and hints.
    let body: Rect
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
        body = window.dropTop(1).dropBottom(state.preferences.showsHints ? 2 : 1)
        strip = layout.hasStrip ? body.top(2) : nil
        let rest = layout.hasStrip ? body.dropTop(2) : body
        let demand = Layout.Demand(focus: state.focus, compares: state.isComparing)
        panes = state.view.isZoomed ? [state.focus: rest] : layout.arrange(rest, demand)
    }

    /// The height of what a pane shows under its heading.
    func rows(of pane: Pane) -> Int { max(1, (panes[pane]?.height ?? 1) - 1) }
}

extension State {
    var arrangement: Arrangement? { Arrangement(self) }
}
