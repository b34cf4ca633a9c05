import TerminalUI

/// The parts of the screen that are drawn one by one.
extension Arrangement {
    enum Part: Hashable, Sendable {
        case title, strip, hints
        case pane(Pane)
    }

    /// In the order in which they are drawn: a drawer lies over all others.
    var parts: [(part: Part, area: Rect)] {
        let order: [Pane] = [.list, .text, .comparison, .timeline, .sidebar]
        let shown = order.compactMap { pane in panes[pane].map { (Part.pane(pane), $0) } }
        let above = [(Part.title, title)] + (strip.map { [(.strip, $0)] } ?? [])
        return above + shown + (basis.preferences.showsHints ? [(.hints, hints)] : [])
    }
}
