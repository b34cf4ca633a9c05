import TerminalUI

/// How the screen is arranged, and help.
extension Command {
    // swift-format-ignore
    static let view = [
        Command("next layout", "w", "next layout this window has room for",
            example: "w = Layout", undo: true) { $0.changeLayout(by: 1) },
        Command("previous layout", "W", "previous layout",
            example: "W = Layout", undo: true) { $0.changeLayout(by: -1) },
        Command("zoom pane", "Z", "this pane alone, and all panes again",
            example: "Z = List alone", undo: true) { $0.zoomPane() },
        Command("sort", "S", in: [.list], "sort by date, source, size, likeness to this one",
            example: "S = Sorted by source", undo: true) { $0.sortNext() },
        Command("wider", "+", in: [.text], "wider lines",
            example: "<enter>-+ = Lines of 66", undo: true) { $0.changeMeasure(by: 4) },
        Command("narrower", "-", in: [.text], "narrower lines",
            example: "<enter>- = Lines of 62", undo: true) { $0.changeMeasure(by: -4) },
        Command("help", "? <f1>", in: Pane.base.union([.why]), "the keys that work here",
            example: "? = next line or item", takes: .helpWords) { $0.showHelp() },
        Command("find keys", "/", in: [.help], "find a command by its words",
            example: "?/layout = next layout") { $0.findKeys() },
        Command("palette", ":", in: Pane.moving, "find a command by its words; shows its keys",
            example: ":layout = next layout") { $0.ask(.command) },
        Command("layout", "", "a layout by its name",
            example: ":layout<space>stacked<enter> = Layout stacked", takes: .layout, undo: true) {
                $0.ask(.command, text: "layout ") },
        Command("set", "", "a setting, now and in config.toml",
            example: ":set<space>measure<space>50<enter> = measure is 50", takes: .setting) {
                $0.ask(.command, text: "set ") },
        Command("theme", "", "the colours, tried on while you choose",
            example: ":theme<space>mono<enter> = theme is mono", takes: .theme) {
                $0.ask(.command, text: "theme ") },
        Command("redraw", "C-l", in: Pane.moving, "draw the screen anew",
            example: "C-l = Dateline") { $0.redraws = true },
    ]
}
