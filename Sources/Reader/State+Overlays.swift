import NewsModel
import TerminalUI

/// Boxes over the panes, and leaving them.
extension State {
    mutating func showHelp() { popups.append(.help(HelpMemory(pane: active))) }

    /// `q`: the box, then the comparison, then Dateline itself.
    mutating func close() {
        if popups.popLast() != nil { return }
        if isComparing { return closeComparison() }
        isRunning = false
    }

    mutating func rubOutLine() {
        prompt?.text = ""
        type("")
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

    /// Where the terminal's cursor stands, for those who follow it: on the row that is read or chosen.
    package var cursor: (x: Int, y: Int)? {
        guard let arrangement else { return nil }
        if let prompt { return (min(window.width - 1, 2 + prompt.text.columns), window.height - 1) }
        guard focus == .text, popups.isEmpty, let area = arrangement.panes[.text] else { return nil }
        return (area.dropTop(1).centred(textColumns + 2).x, area.y + 1 + screenRow)
    }
}
