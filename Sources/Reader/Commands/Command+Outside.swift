import TerminalUI

/// What leaves the program: the clipboard, the browser, other programs, files.
extension Command {
    // swift-format-ignore
    static let outside = [
        Command("copy paragraph", "yy", "copy this paragraph, or the pair of two texts",
            example: "<enter>yy = Copying the paragraph") { $0.copyParagraph() },
        Command("copy citation", "yc", "copy the citation: authors, title, outlet, date, address",
            example: "yc = Copying the citation") { $0.copyCitation() },
        Command("copy address", "yu", "copy the address of this article",
            example: "yu = Copying the address") { $0.copyAddress() },
        Command("copy permalink", "yp", "copy the command that opens this view again",
            example: "yp = Copying the command") { $0.copyPermalink() },
        Command("open in browser", "o", "open the article in the browser; with a count, that link of its text",
            example: "o = Opening https://herald.example") { $0.openLink() },
        Command("pipe", "|", "give this text to a program",
            example: "| = gets this text", takes: .pipe) { $0.ask(.pipe) },
        Command("shell", "!", "run a command of the shell, or a shell",
            example: "!date = Enter runs it", takes: .shell) { $0.ask(.shell) },
        Command("edit", "E", "open the article in your editor: VISUAL or EDITOR",
            example: "E = in the editor") { $0.editArticle() },
        Command("mouse", "<f2>", "mouse on or off: it chooses and scrolls, or belongs to the terminal",
            example: "<f2> = The mouse chooses") { $0.toggleMouse() },
        Command("export", "e", "write what this pane shows to a file: Markdown, or JSON by its name",
            example: "gwe = file: timeline.md", takes: .file) { $0.askForFile() },
    ]
}
