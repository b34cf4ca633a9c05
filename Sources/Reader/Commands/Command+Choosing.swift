import TerminalUI

/// Choosing more than what the cursor stands on.
extension Command {
    // swift-format-ignore
    static let choosing = [
        Command("choose passage", "v", in: [.text], "choose this sentence, then by {next} {previous} {next paragraph} {previous paragraph} more of them",
            example: "<enter>vj = 2 sentences chosen") { $0.togglePassage() },
        Command("choose rows", "v", in: [.list, .sidebar, .comparison], "choose this row, then by {next} and {previous} more of them",
            example: "vj = 2 articles chosen") { $0.toggleRows() },
        Command("choose days", "v", in: [.timeline], "choose days: move on, then {open} filters by them",
            example: "gwvl = 12–13 Mar 2024 · 2 events", undo: true) { $0.toggleRange() },
        Command("copy chosen", "y", in: [.chosen], "copy what is chosen: words, citations, names, events or pairs",
            example: "vjy = Copying 2 citations", undo: true) { $0.copyChosen() },
    ]
}
