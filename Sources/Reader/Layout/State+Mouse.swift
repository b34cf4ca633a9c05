import TerminalUI

/// Clicks and the wheel: what is under the pointer is chosen, or scrolls.
extension State {
    mutating func take(_ action: MouseAction) throws {
        message = nil
        defer { settle() }
        if prompt != nil || !popups.isEmpty { return try takeInBox(action) }
        guard let pane = pane(under: action) else { return }
        switch action.kind {
        case .wheelUp: scroll(pane, by: -1)
        case .wheelDown: scroll(pane, by: 1)
        case .press: choose(in: pane, at: action)
        }
    }

    /// In a box a click does what Enter does on the row under it.
    private mutating func takeInBox(_ action: MouseAction) throws {
        let step = action.kind == .wheelUp ? -1 : 1
        guard action.kind == .press else { return prompt == nil ? move(by: step) : choose(by: step) }
        guard let target = draw().target(x: action.x, y: action.y), let command = press(on: target) else { return }
        try run(command)
    }

    /// Chooses the row of a box, and returns what it asks for.
    private mutating func press(on target: Target) -> Command? {
        switch target.kind {
        case "choice": prompt?.chosen = target.number
        case "help", "evidence": move(by: target.number - (popups.last?.chosen ?? 0))
        default: return nil
        }
        return Command.named(prompt == nil ? "open" : "accept")
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
        focus = pane
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
        if let target { choose(target) }
    }

    /// Goes to what was drawn in a row.
    mutating func choose(_ target: Target) {
        switch target.kind {
        case "article": show(article: target.number)
        case "line": if sidebarLines.indices.contains(target.number) { choose(sidebarLines[target.number]) }
        case "event": show(event: target.number)
        case "bucket": show(bucket: target.number)
        default: if let side = ComparisonMemory.Side(target) { showPair(ofRow: target.number, side) }
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
