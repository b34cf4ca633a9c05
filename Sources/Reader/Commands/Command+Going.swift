import TerminalUI

/// Going from pane to pane, and back to where one was.
extension Command {
    // swift-format-ignore
    static let going = [
        Command("open", "<enter>", in: Pane.base.union([.why, .help]),
            "go to the words of this line; in the text, why this date; in help, run it",
            example: "<enter> = gy why", takes: .article, undo: true) { try $0.open() },
        Command("next pane", "<tab>", "next pane", example: "<tab> = gy why") { $0.repeat { $0.enterNext(by: 1) } },
        Command("previous pane", "<s-tab>", "previous pane", example: "<s-tab> = h/l period") { $0.repeat { $0.enterNext(by: -1) } },
        Command("go to list", "gl", "the article list", example: "gtgl = r read/unread") { $0.enter(.list) },
        Command("go to text", "gt", "the text", example: "gt = ]e event") { $0.enter(.text) },
        Command("go to actors", "ga", "the actors of this article", example: "ga = ▸Ministry") { $0.enterSidebar(ofActors: true) },
        Command("go to events", "ge", "the events of this article",
            example: "ge = ▸◆ Cracks") { $0.enterSidebar(ofActors: false) },
        Command("go to timeline", "gw", "the timeline (when)", example: "gw = h/l period") { $0.enter(.timeline) },
        Command("back to list", "h <left>", in: [.text], "back to the list",
            example: "<enter>h = r read/unread") { $0.enter(.list) },
        Command("into the text", "l <right>", in: [.list], "unfold a story, or read the article",
            example: "l = ]e event", undo: true) { $0.unfoldOrOpen() },
        Command("fold story", "h <left>", in: [.list], "fold the reports of one story under the first",
            example: "h = Nothing to fold here", undo: true) { $0.foldStory() },
        Command("back", "H C-o", "back to where you were before the last jump",
            example: "<enter>]eH = ▌ Two cracks") { $0.repeat { $0.goBack() } },
        Command("ahead", "L", "forward again", example: "<enter>]eHL = ▌ The dam was built") { $0.repeat { $0.goAhead() } },
    ]
}
