import NewsModel

/// TABLE: what commands take.
extension Argument {
    static let date = Argument("@", "DATE", preview: { $0.previewDate($1) })

    static let words = Argument("/", "WORDS", preview: { $0.previewFind($1) })

    static let query = Argument("F", "QUERY", preview: { $0.previewFilter($1) })

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

    static let helpWords = Argument(":", "WORDS", run: { $0.showHelp(about: $1) })
}

/// What the palette takes: a command by any of its words, with its argument behind its name; or a number of a line.
extension Argument {
    static let command = Argument(
        ":", "COMMAND", choices: { $0.commandChoices($1) }, preview: { $0.previewCommand($1) },
        run: { try $0.runCommandLine($1) })
}
