import TerminalUI

/// Moving inside a pane.
extension Command {
    // swift-format-ignore
    static let moving = [
        Command("next", "j <down>", in: Pane.moving, "next line or item", example: "j = Engineers flown in to inspect dam") { $0.move(by: $0.times) },
        Command("previous", "k <up>", in: Pane.moving, "previous line or item", example: "jjk = Engineers flown in to inspect dam") { $0.move(by: -$0.times) },
        Command("half down", "C-d", in: Pane.moving, "half a page down", example: "<enter>C-d = ▌ for the repair") { $0.page(by: 0.5) },
        Command("half up", "C-u", in: Pane.moving, "half a page up", example: "<enter>GC-u = ▌ Cracks") { $0.page(by: -0.5) },
        Command("page down", "C-f <pgdn>", in: Pane.moving, "a page down", example: "<enter><pgdn> = ▌ for the repair") { $0.page(by: 1) },
        Command("page up", "C-b <pgup>", in: Pane.moving, "a page up", example: "<enter>G<pgup> = ▌ Cracks") { $0.page(by: -1) },
        Command("first", "gg <home>", in: Pane.moving, "the first line or item; with a count, that one", example: "Ggg = Cracks found in dam") { $0.go(to: $0.count ?? 1) },
        Command("last", "G <end>", in: Pane.moving, "the last line or item; with a count, that one", example: "G = Who owned the repair contract") { $0.go(to: $0.count ?? $0.length) },
        Command("part", "%", in: Pane.moving, "with a count, that percentage of the way", example: "G<enter>50% = ▌ An inquiry") { $0.go(to: $0.length * min($0.count ?? 50, 100) / 100) },
        Command("next paragraph", "}", in: [.text], "next paragraph", example: "<enter>} = ▌ The dam was built") { $0.paragraph($0.times) },
        Command("previous paragraph", "{", in: [.text], "previous paragraph", example: "<enter>}{ = ▌ Two cracks") { $0.paragraph(-$0.times) },
        Command("next section", "}", in: [.sidebar], "actors or events of this article", example: "ga} = ▸◆") { $0.moveSection() },
        Command("previous section", "{", in: [.sidebar], "actors or events of this article", example: "ge{ = Actors       here") { $0.moveSection() },
        Command("middle", "zz", in: [.text], "put this line in the middle of the pane", example: "<enter>zz = Cracks") { $0.align($0.textRows / 2) },
        Command("top", "zt", in: [.text], "put this line at the top of the pane", example: "<enter>jzt = Cracks") { $0.align(0) },
        Command("bottom", "zb", in: [.text], "put this line at the bottom of the pane", example: "<enter>zb = Cracks") { $0.align($0.textRows - 1) },
        Command("read on", "<space>", "read on: a page down, then the next unread article", example: "<enter><space><space> = next:", undo: true) { $0.readOn() },
        Command("partner next", "J", "the other pane forward: the text from the list, the next article from the text", example: "<enter>J = Engineers flown in to inspect dam", undo: true) { $0.movePartner(by: $0.times) },
        Command("partner previous", "K", "the other pane back", example: "<enter>JK = Cracks found in dam", undo: true) { $0.movePartner(by: -$0.times) },
    ]
}
