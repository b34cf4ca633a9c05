import TerminalUI

/// Finding words and actors.
extension Command {
    // swift-format-ignore
    static let finding = [
        Command("find", "/", "find words, spelled with or without accents",
            example: "/sirens = in this text", takes: .words) { $0.ask(.words) },
        Command("filter", "F & \\", "show only articles and events that fit a query",
            example: "Fsirens<enter> = 1 article, 0 events", takes: .query) { $0.askFilter() },
        Command("next match", "n", "next match, also in later articles",
            example: "/sirens<enter>n = of") { $0.findNext(1) },
        Command("previous match", "N", "previous match, also in earlier articles",
            example: "/sirens<enter>N = of") { $0.findNext(-1) },
        Command("actor here", "*", "choose the next actor named; ]a and ; walk its mentions",
            example: "<enter>* = mentions in", undo: true) { $0.findActorHere() },
    ]
}
