import NewsModel

/// TABLE: what commands take.
extension Argument {
    static let date = Argument("@", "DATE", preview: { $0.previewDate($1) })

    static let words = Argument("/", "WORDS", preview: { $0.previewFind($1) })

    static let query = Argument("filter: ", "QUERY", preview: { $0.previewFilter($1) })

    static let setting = Argument(
        ":", "NAME VALUE", choices: { $0.settingChoices($1) }, preview: { $0.previewSetting($1) }, run: { $0.set($1) })

    static let theme = Argument(
        ":", "NAME", choices: { $0.valueChoices("theme", $1) }, preview: { $0.previewSetting("theme \($1)") },
        run: { $0.set("theme \($1)") })

    static let article = Argument(
        ":", "ARTICLE", choices: { $0.articleChoices($1) }, preview: { $0.previewArticle($1) },
        run: { $0.openArticle(named: $1) })

    static let layout = Argument(
        ":", "NAME", choices: { $0.layoutChoices($1) }, run: { $0.chooseLayout(named: $1) })

    static let tags = Argument(
        "tag ", "TAGS", choices: { $0.tagChoices($1) }, preview: { state, _ in state.previewTags() },
        run: { $0.answerTags($1) })

    static let note = Argument(
        "note ", "WORDS", preview: { state, _ in state.previewNote() }, run: { $0.answerNote($1) })

    static let notesFile = Argument(
        "file: ", "FILE", preview: { $0.previewNotesFile($1) }, run: { $0.exportNotes(to: $1) })

    static let letter = Argument(
        "mark ", "LETTER", run: { $0.setMark($1) }, isWhole: { !$1.isEmpty })

    static let mark = Argument(
        "'", "MARK", choices: { $0.markChoices($1) }, preview: { state, _ in state.previewMarks() },
        run: { $0.goToMark($1) }, isWhole: { $0.isMark($1) }, remove: { $0.remove(mark: $1) })

    static let notes = Argument(
        "notes ", "NOTES", choices: { $0.noteChoices($1) }, preview: { state, _ in state.previewNotes() },
        run: { $0.goToNote($1) }, remove: { $0.remove(note: $1) })

    static let disagreements = passages("disagreements ", .disagreements)

    static let quotations = passages("quotations ", .quotations)

    static let figures = passages("figures ", .figures)

    private static func passages(_ sign: String, _ list: PassageList) -> Argument {
        Argument(
            sign, "PASSAGE", choices: { $0.choices(list, $1) }, preview: { state, _ in state.preview(list) },
            run: { $0.go(to: $1, of: list) })
    }

    static let label = Argument(
        "f ", "LABEL", preview: { $0.previewHints($1) }, run: { $0.go(toHint: $1) }, isWhole: { $0.isHint($1) })

    static let pipe = Argument(
        "|", "COMMAND", preview: { $0.say("gets this text, as: wc -w", $1) }, run: { $0.pipe(to: $1) })

    static let shell = Argument(
        "!", "COMMAND", preview: { $0.say("nothing for a shell to type in", $1) }, run: { $0.runShell($1) })

    static let file = Argument("file: ", "FILE", preview: { $0.previewExport($1) }, run: { $0.export(to: $1) })

    /// Asks before a file that is there already is written over.
    static func overwriting(_ path: String, with part: CorpusPart) -> Argument {
        Argument(
            "\(path): ", "ANSWER", preview: { $0.say("it is there already; y writes over it", $1) },
            run: { $0.overwrite(path, with: part, if: $1) })
    }

    static let helpWords = Argument(":", "WORDS", run: { $0.showHelp(about: $1) })
}

/// What the palette takes: a command by any of its words, with its argument behind its name; or a number of a line.
extension Argument {
    static let command = Argument(
        ":", "COMMAND", choices: { $0.commandChoices($1) }, preview: { $0.previewCommand($1) },
        run: { try $0.runCommandLine($1) })
}
