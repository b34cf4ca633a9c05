import NewsModel
import TerminalUI

/// Boxes over the panes, and leaving them.
extension State {
    mutating func showHelp(about words: String = "") {
        popups.append(.help(HelpMemory(pane: active, words: words)))
    }

    /// Enter in the help: leaves it and does what the chosen row says.
    mutating func runChosenRow() throws {
        guard case .help(let help) = popups.popLast() else { return }
        let rows = HelpPane.rows(of: help)
        guard rows.indices.contains(help.chosen) else { return }
        try run(rows[help.chosen])
    }

    /// `/` in the help: the palette, which finds commands by their words, in its place.
    mutating func findKeys() {
        _ = popups.popLast()
        ask(.command)
    }

    /// `q`: the box, then the comparison, then Dateline itself.
    mutating func close() {
        if popups.popLast() != nil { return }
        if isComparing { return closeComparison() }
        isRunning = false
    }

    mutating func toggleBackground() {
        timeline.showsBackground.toggle()
        let count = index.background
        message = "\(count.of("event")) of history and biography \(timeline.showsBackground ? "shown" : "folded away")"
    }

    /// Moves the pane beside this one: from the list the text, from the text the list.
    mutating func movePartner(by distance: Int) {
        switch focus {
        case .list, .sidebar, .timeline: read(lines: distance)
        case .text: moveArticle(by: distance)
        default: move(by: distance)
        }
    }
}
