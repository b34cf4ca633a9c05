import NewsModel
import TerminalUI

/// What can be typed behind the commands of the palette.
extension State {
    // MARK: - Settings

    /// Names of settings; behind a name its values.
    func settingChoices(_ words: String) -> [Choice] {
        let parts = words.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2 {
            return valueChoices(parts[0], parts[1]).map { choice in
                Choice("\(parts[0]) \(choice.text)", title: choice.title, choice.help, detail: choice.detail)
            }
        }
        let rows = Setting.all.map { setting in
            Choice(
                "\(setting.name) ", title: setting.name, setting.help, detail: setting.words(in: preferences))
        }
        return Choice.fitting(words, rows)
    }

    /// The values of a setting, the one in force marked; of the origin, since others are tried while choosing.
    func valueChoices(_ name: String, _ words: String) -> [Choice] {
        guard let setting = Setting.named(name) else { return [] }
        let current = setting.words(in: prompt?.origin.preferences ?? preferences)
        let rows = setting.choices.map { value in
            Choice(value, setting.help(of: value), detail: value == current ? "now" : "")
        }
        guard !words.isEmpty else { return rows.filter { $0.text == current } + rows.filter { $0.text != current } }
        return Choice.fitting(words, rows)
    }

    /// Tries a value on; the prompt's origin has the old one.
    mutating func previewSetting(_ words: String) {
        let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
        guard let name = parts.first, let setting = Setting.named(name) else { return }
        let about = "\(setting.name): \(setting.help) (\(setting.values); usually \(setting.usual))"
        let words = lacksColor != nil && name == "theme" ? "\(name)\(withoutEffect(of: setting))" : about
        prompt?.preview = words
        guard parts.count == 2 else { return }
        if setting.set(setting.value(typed: parts[1]), in: &preferences) { return settle() }
        prompt?.preview = setting.refusal(of: parts[1])
    }

    // MARK: - Articles and layouts

    func articleChoices(_ words: String) -> [Choice] {
        let rows = index.order.map { article in
            let text = corpus.articles[article]
            return Choice(text.headline, text.source, detail: text.published.words)
        }
        return Choice.fitting(words, rows)
    }

    mutating func previewArticle(_ words: String) {
        guard let article = article(named: words) else { prompt?.preview = "No article «\(words)»"; return }
        show(article: article)
        let words = about(article)
        prompt?.preview = words
    }

    mutating func openArticle(named words: String) {
        guard let article = article(named: words) else { message = "No article «\(words)»"; return }
        show(article: article)
        enter(.text)
    }

    /// By its headline, else by the name of its file, else the one that fits the words best.
    private func article(named words: String) -> Int? {
        let articles = corpus.articles
        if let exact = articles.firstIndex(where: { $0.headline == words || $0.path.hasSuffix("/\(words)") }) {
            return exact
        }
        return FuzzyMatch.ranked(words, in: articles.map { "\($0.headline) \($0.source)" }).first?.line
    }

    func layoutChoices(_ words: String) -> [Choice] {
        let current = arrangement?.layout.name
        let rows = Layout.all.filter { $0.fits(window, preferences) }.map { layout in
            Choice(layout.name, layout.help, detail: layout.name == current ? "now" : "")
        }
        return Choice.fitting(words, rows)
    }
}

extension Setting {
    /// What one of its values is for, where a table says so.
    fileprivate func help(of value: String) -> String {
        switch name {
        case "preset": KeyPreset.named(value).help
        case "theme": Theme.all.first { $0.name == value }?.help ?? ""
        default: ""
        }
    }
}
