import TerminalUI

/// Closing and leaving.
extension Command {
    // swift-format-ignore
    static let session = [
        Command("escape", "<esc> C-c", in: Pane.moving, "close one layer: box, search, actor, comparison, zoom",
            example: "?<esc> = List", undo: true) { $0.peel() },
        Command("quit", "q", in: Pane.moving, "close this view; from the panes, leave Dateline",
            example: "?q = List") { $0.close() },
        Command("leave", "Q", in: Pane.moving, "leave Dateline at once",
            example: "j = Engineers") { $0.isRunning = false },
    ]

    /// Keys while a line is typed; all other keys are its text.
    // swift-format-ignore
    static let prompting = [
        Command("accept", "<enter>", in: [.prompt], "keep what is shown, or run the chosen command",
            example: "@peak<enter> = events") { try $0.answerPrompt() },
        Command("cancel", "<esc> C-c", in: [.prompt], "back to where you were",
            example: "@peak<esc> = List") { $0.cancelPrompt() },
        Command("rub out", "<backspace> C-h", in: [.prompt], "rub out a letter",
            example: "@peakk<backspace> = events") { $0.rubOut(word: false) },
        Command("rub out word", "C-w", in: [.prompt], "rub out a word",
            example: "@nonsenseC-wpeak = events") { $0.rubOut(word: true) },
        Command("rub out line", "C-u", in: [.prompt], "rub out all before the cursor",
            example: "@nonsenseC-upeak = events") { $0.rubOutLine() },
        Command("rub out rest", "C-k", in: [.prompt], "rub out all behind the cursor",
            example: "@peaksC-bC-k = events") { $0.rubOutRest() },
        Command("letter left", "<left> C-b", in: [.prompt], "a letter to the left",
            example: "@pek<left>a = events") { $0.moveInLine(by: -1) },
        Command("letter right", "<right> C-f", in: [.prompt], "a letter to the right",
            example: "@pekC-a<right><right>a = events") { $0.moveInLine(by: 1) },
        Command("word left", "<c-left>", in: [.prompt], "a word to the left, with Alt-b too",
            example: "@mar<space>2024<c-left>14<space>mar<space>C-k = 14 Mar 2024") { $0.moveInLine(byWord: -1) },
        Command("word right", "<c-right>", in: [.prompt], "a word to the right, with Alt-f too",
            example: "@14<space>C-a<c-right><right>mar = 14 Mar 2024") { $0.moveInLine(byWord: 1) },
        Command("line start", "<home> C-a", in: [.prompt], "to the start of the line",
            example: "@eakC-ap = events") { $0.moveInLine(by: -100_000) },
        Command("line end", "<end> C-e", in: [.prompt], "to the end of the line",
            example: "@eaC-apC-ek = events") { $0.moveInLine(by: 100_000) },
        Command("next choice", "<down>", in: [.prompt], "the next line of those to choose from",
            example: ":theme<space><down> = no colour") { $0.choose(by: 1) },
        Command("previous choice", "<up> <s-tab>", in: [.prompt],
            "the line before; where there are none to choose from, what you typed last time",
            example: "@peak<enter>@<up> = events") { $0.choose(by: -1) },
        Command("complete", "<tab>", in: [.prompt], "the chosen line as text; again, the next one",
            example: ":them<tab><enter> = the colours of your terminal") { $0.complete() },
        Command("older", "C-p", in: [.prompt], "what you typed here before",
            example: ":theme<space>mono<enter>:C-p = theme mono") { $0.recall(by: 1) },
        Command("newer", "C-n", in: [.prompt], "what you typed here after that",
            example: "@peak<enter>@start<enter>@C-pC-pC-n = @start") { $0.recall(by: -1) },
        Command("remove choice", "<delete>", in: [.prompt], "throw the chosen mark or note away; else rub out the letter under the cursor",
            example: "ma'<delete> = no marks yet") { $0.removeChoice() },
    ]
}
