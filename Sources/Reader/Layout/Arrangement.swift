import TerminalUI

/// Where everything stands on the screen at the moment.
struct Arrangement: Sendable {
    /// All that it depends on.
    struct Basis: Hashable, Sendable {
        let window: Rect
        let focus: Pane
        let compares: Bool
        let view: ViewMemory
        let preferences: Preferences
    }

    let basis: Basis
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
    init?(_ basis: Basis) {
        guard let fitting = Layout.fitting(basis.window, basis.preferences) else { return nil }
        self.basis = basis
        let window = basis.window
        layout = basis.view.layouts[fitting.name].flatMap(Layout.named) ?? fitting
        title = window.row(0)
        hints = window.bottom(2).row(0)
        status = window.bottom(1)
        body = window.dropTop(1).dropBottom(basis.preferences.showsHints ? 2 : 1)
        strip = layout.hasStrip ? body.top(2) : nil
        let rest = layout.hasStrip ? body.dropTop(2) : body
        let demand = Layout.Demand(focus: basis.focus, compares: basis.compares)
        panes = basis.view.isZoomed ? [basis.focus: rest] : layout.arrange(rest, demand)
    }

    /// The height of what a pane shows under its heading.
    func rows(of pane: Pane) -> Int { max(1, (panes[pane]?.height ?? 1) - 1) }

    /// Whether the sidebar lies over other panes, as a drawer.
    var hasDrawer: Bool { layout.name == "stacked" && panes.count > 1 && panes[.sidebar] != nil }
}

extension State {
    /// The one made last, as long as it holds.
    var arrangement: Arrangement? {
        let basis = Arrangement.Basis(
            window: window, focus: focus, compares: isComparing, view: view, preferences: preferences)
        return arranged?.basis == basis ? arranged : Arrangement(basis)
    }
}
