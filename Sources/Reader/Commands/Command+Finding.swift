import TerminalUI

/// Finding words and actors.
extension Command {
    // swift-format-ignore
    static let finding = [
        Command("find", "/", "find words in this pane, with or without accents",
            example: "gw/spillway = 1 of 1 in the timeline", takes: .words) { $0.ask(.words) },
        Command("filter", "F & \\", "show only articles and events that fit a query",
            example: "Fsirens<enter> = 1 article, 0 events", takes: .query) { $0.askFilter() },
        Command("next match", "n", "next match; in a text also in later articles",
            example: "<enter>/dam<enter>n = «dam» 3 of 3 in this text") { $0.findNext(1) },
        Command("previous match", "N", "previous match; in a text also in earlier articles",
            example: "gt/dam<enter>nN = «dam» 2 of 3 in this text") { $0.findNext(-1) },
        Command("include", "i", in: [.sidebar], "show only what has this actor or event; again, everything",
            example: "gai = 3 articles, ", undo: true) { $0.filterByItem(wanted: true) },
        Command("exclude", "x", in: [.sidebar], "leave out what has this actor or event; again, show it",
            example: "gax = 3 articles, ", undo: true) { $0.filterByItem(wanted: false) },
        Command("find here", "*", "choose the actor at the cursor, or find the word there",
            example: "G* = Véíl Company: 2 mentions in 2 articles", undo: true) { $0.findHere() },
    ]
}
