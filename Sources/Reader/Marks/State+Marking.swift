import NewsModel
import NewsStore

/// Read marks, stars and tags of the open article.
extension State {
    /// Of several articles all get the mark unless all have it.
    mutating func toggleRead() { toggle(\.isRead) { .read($0) } }

    mutating func toggleStar() { toggle(\.isStarred) { .starred($0) } }

    private mutating func toggle(_ mark: KeyPath<Reading, Bool>, _ change: (Bool) -> RepeatedChange) {
        guard !meantArticles.isEmpty else { return }
        repeatable(change(!meantArticles.allSatisfy { reading(of: $0)[keyPath: mark] }))
    }

    /// `R`: those that are read already are left out, so that `u` does not make them unread.
    mutating func readAll() {
        let unread = shown.articles.filter { !isRead(corpus.articles[$0].id) }
        guard !unread.isEmpty else { message = "All are read"; return }
        change([.read(paths: unread.map { paths.all[$0] }, true)], as: "read, \(unread.count.of("article"))")
        message = "\(unread.count) marked read  (\(key("undo")) undo)"
    }

    /// `.`: the same change to the article, or the sentence, of now.
    mutating func repeatChange() {
        guard let change = journal.repeated else { message = "Nothing to repeat yet: \(repeatableKeys) first"; return }
        repeatable(change)
    }

    /// «s r t a»
    private var repeatableKeys: String {
        ["star", "read or unread", "tag", "note"].map { key($0) }.joined(separator: " ")
    }

    /// Makes a change that `.` can make again.
    mutating func repeatable(_ change: RepeatedChange) {
        journal.repeated = change
        switch change {
        case .read(let isOn): setRead(isOn)
        case .starred(let isOn): setStarred(isOn)
        case .tags(let tags): setTags(tags)
        case .note(let words): addNote(words)
        }
        if !chosenArticles.isEmpty { anchor = nil }
    }

    private mutating func setRead(_ isOn: Bool) {
        let paths = meantArticles.filter { reading(of: $0).isRead != isOn }.map { self.paths.all[$0] }
        guard !paths.isEmpty else { message = "Is already so"; return }
        let several = severalWords(paths.count)
        change([.read(paths: paths, isOn)], as: "\(isOn ? "read" : "unread"), \(quotedTitle)\(several)")
        message = "Marked \(isOn ? "read" : "unread")\(several)  (\(key("undo")) undo)"
    }

    private mutating func setStarred(_ isOn: Bool) {
        let meant = meantArticles.filter { reading(of: $0).isStarred != isOn }
        guard !meant.isEmpty else { message = "Is already so"; return }
        let changes = meant.map { Change.starred(path: paths.all[$0], isOn) }, several = severalWords(meant.count)
        change(changes, as: "\(isOn ? "star" : "no star"), \(quotedTitle)\(several)")
        let undo = "\(key("undo")) undo"
        message =
            isOn
            ? "Starred\(several)  (\(undo), \(key("next star")) next star)" : "Star taken away\(several)  (\(undo))"
    }

    /// « and 2 more», for messages about several articles.
    private func severalWords(_ count: Int) -> String { count > 1 ? " and \(count - 1) more" : "" }

    /// Marks an article read on the way to the next.
    mutating func markRead(_ article: Int) {
        guard !isRead(corpus.articles[article].id) else { return }
        change([.read(paths: [paths.all[article]], true)], as: "read, \(quotedTitle)")
    }
}

extension State {
    /// What was done with the open article.
    var reading: Reading { selection.article.flatMap { readings[$0] } ?? Reading() }

    private func reading(of article: Int) -> Reading { readings[corpus.articles[article].id] ?? Reading() }

    /// «"Roads jam as towns empty"», for messages.
    var quotedTitle: String {
        guard let article else { return "" }
        return "\"\(corpus.articles[article].headline.clipped(to: 40, ellipsis: signs.ellipsis))\""
    }
}

/// Tags.
extension State {
    /// The tags of all articles, the most used first.
    var knownTags: [String] {
        var counts: [String: Int] = [:]
        for tag in readings.values.flatMap(\.tags) { counts[tag, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    /// Enter at `t`: «done later» sets both or takes them away, «-done» always takes away.
    mutating func answerTags(_ typed: String) {
        let tags = reading.tags
        let wanted = Self.tags(typed).map { $0.hasPrefix("-") || !tags.contains($0) ? $0 : "-\($0)" }
        guard !wanted.isEmpty else { return }
        repeatable(.tags(wanted.joined(separator: " ")))
    }

    /// «done -later» sets the one and takes the other away.
    private mutating func setTags(_ typed: String) {
        let meant = meantArticles, changes = meant.flatMap { tagging(of: $0, typed) }
        guard !changes.isEmpty else { message = "Is already so"; return }
        change(changes, as: "tag \(typed), \(quotedTitle)\(severalWords(meant.count))")
        let words = reading.tags.isEmpty ? "No tags" : "Tags: \(reading.tags.sorted().joined(separator: ", "))"
        message = "\(words)\(severalWords(meant.count))  (\(key("undo")) undo)"
    }

    private func tagging(of article: Int, _ typed: String) -> [Change] {
        let old = reading(of: article).tags
        return Self.tags(typed).compactMap { word in
            let isOn = !word.hasPrefix("-"), tag = isOn ? word : String(word.dropFirst())
            guard !tag.isEmpty, old.contains(tag) != isOn else { return nil }
            return .tagged(path: paths.all[article], tag: tag, isOn)
        }
    }

    private static func tags(_ typed: String) -> [String] {
        typed.split { $0.isWhitespace || $0 == "," }.map(String.init)
    }

    /// What is typed, then the known tags that its last word may become.
    func tagChoices(_ typed: String) -> [Choice] {
        let stem = String(typed.reversed().prefix { !$0.isWhitespace && $0 != "," && $0 != "-" }.reversed())
        let fitting = knownTags.filter { $0 != stem && (stem.isEmpty || FuzzyMatch(stem, in: $0) != nil) }
        let known = fitting.map { tag in
            Choice(typed.dropLast(stem.count) + tag, title: tag, detail: reading.tags.contains(tag) ? "set" : "")
        }
        return known.isEmpty ? [] : [Choice(typed, title: typed.isEmpty ? "as it is" : typed)] + known
    }

    mutating func previewTags() {
        let tags = reading.tags.sorted(), title = quotedTitle
        prompt?.preview = tags.isEmpty ? "\(title) has no tags" : "\(title) has \(tags.joined(separator: ", "))"
    }
}
