import TerminalUI

/// Clicks and the wheel: what is under the pointer is chosen, or scrolls.
extension State {
    mutating func take(_ action: MouseAction) {
        guard prompt == nil, let pane = popups.isEmpty ? pane(under: action) : active else { return }
        message = nil
        switch action.kind {
        case .wheelUp: scroll(pane, by: -1)
        case .wheelDown: scroll(pane, by: 1)
        case .press: if popups.isEmpty { choose(in: pane, at: action) }
        }
        settle()
    }

    /// The pane that has the keys may lie over another.
    private func pane(under action: MouseAction) -> Pane? {
        guard let arrangement else { return nil }
        let under = arrangement.panes.filter { $0.value.contains(x: action.x, y: action.y) }.map(\.key)
        if under.contains(focus) { return focus }
        return under.first ?? (arrangement.strip?.contains(x: action.x, y: action.y) == true ? .timeline : nil)
    }

    /// The pane that has the keys keeps them.
    private mutating func scroll(_ pane: Pane, by step: Int) {
        let focused = focus
        if popups.isEmpty { focus = pane }
        switch pane {
        case .text: scroll(lines: 3 * step)
        case .comparison: move(by: 3 * step)
        default: move(by: step)
        }
        focus = focused
    }

    private mutating func choose(in pane: Pane, at action: MouseAction) {
        let target = draw().target(x: action.x, y: action.y)
        enter(pane)
        if pane == .text, let area = arrangement?.panes[.text] { read(row: action.y - area.y - 1) }
        guard let target else { return }
        switch target.kind {
        case "article": show(article: target.number)
        case "line": if sidebarLines.indices.contains(target.number) { choose(sidebarLines[target.number]) }
        case "event": show(event: target.number)
        default: show(bucket: target.number)
        }
    }

    /// The first event of a bucket; where there is none, the day it begins with.
    private mutating func show(bucket: Int) {
        selection.event = nil
        selection.day = chronicle.grain.interval(of: bucket).earliest ?? selection.day
        showFirst(of: bucket)
    }

    /// Puts the reading line on a row of the pane, if that shows any words.
    private mutating func read(row: Int) {
        guard let page, page.range(ofRow: topRow + row) != nil else { return }
        let offset = page.start(ofRow: topRow + row)
        text = TextMemory(offset: offset, row: row)
        follow()
    }
}
