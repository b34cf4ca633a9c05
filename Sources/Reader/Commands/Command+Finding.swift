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
        Command("hints", "f", "labels for the names, dates, links and rows in sight; type one to go there",
            example: "jj<enter>fa = Ana Ruiz: 4 mentions") { $0.askHint() },
        to(.figure, "next figure", "]f )f", 1, "next figure that texts give differently",
            "jj<enter>]f = «12,000 people»: figure 1 of 1"),
        to(.figure, "previous figure", "[f (f", -1, "previous figure that texts give differently",
            "jj<enter>G[f = «12,000 people»: figure 1 of 1"),
        to(.link, "next link", "]l )l", 1, "next link in the text",
            "G<enter>]l = https://kestrel.example/papers"),
        to(.link, "previous link", "[l (l", -1, "previous link in the text",
            "G<enter>]lj[l = https://kestrel.example/papers"),
        Command("include", "i", in: [.sidebar], "show only what has this actor or event; again, everything",
            example: "gai = 3 articles, ", undo: true) { $0.filterByItem(wanted: true) },
        Command("exclude", "x", in: [.sidebar], "leave out what has this actor or event; again, show it",
            example: "gax = 3 articles, ", undo: true) { $0.filterByItem(wanted: false) },
        Command("find here", "*", "choose the actor at the cursor, or find the word there",
            example: "G* = Véíl Company: 2 mentions in 2 articles", undo: true) { $0.findHere() },
    ]

    private static func to(
        _ target: Motion.Target, _ name: String, _ keys: String, _ direction: Int, _ help: String, _ example: String
    ) -> Command {
        Command(name, keys, help, example: example, undo: true) {
            $0.travel(Motion(target: target, direction: direction))
        }
    }
}
