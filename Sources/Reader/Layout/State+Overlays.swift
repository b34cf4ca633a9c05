import NewsModel
import TerminalUI

/// Boxes over the panes and other layers, and leaving them.
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

    /// Takes away one layer: a box, the keys typed, what is found, the chosen actor, the zoom, the comparison.
    mutating func peel() {
        if popups.popLast() != nil { return }
        if selectedText != nil || !chosenWords.isEmpty { return letGo() }
        if timeline.range != nil { timeline.range = nil; return }
        if !finding.pattern.isEmpty { finding = FindMemory(); return }
        if selection.actor != nil, focus != .sidebar { selection.actor = nil; return }
        if !query.isEmpty, !isComparing { return dropLastPart() }
        if isComparing { closeComparison(); return }
        if comparison != nil { comparison = nil; message = "Mark A taken away"; return }
        if view.isZoomed { view.isZoomed = false; return }
        if focus == .sidebar { enter(.text); return }
        message = "Nothing to close; \(key("quit")) leaves"
    }
}
