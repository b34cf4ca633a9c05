import NewsModel
import NewsStore

/// Read marks, stars and tags of the open article.
extension State {
    mutating func toggleRead() { if let id = selection.article { repeatable(.read(!isRead(id))) } }

    mutating func toggleStar() {
        if let id = selection.article { repeatable(.starred(!(readings[id]?.isStarred ?? false))) }
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
    }

    private mutating func setRead(_ isOn: Bool) {
        guard let article, isRead(corpus.articles[article].id) != isOn else { message = "Is already so"; return }
        change([.read(paths: [paths.all[article]], isOn)], as: "\(isOn ? "read" : "unread"), \(quotedTitle)")
        message = isOn ? "Marked read  (\(key("undo")) undo)" : "Marked unread  (\(key("undo")) undo)"
    }

    private mutating func setStarred(_ isOn: Bool) {
        guard let article else { return }
        guard reading.isStarred != isOn else { message = "Is already so"; return }
        change([.starred(path: paths.all[article], isOn)], as: "\(isOn ? "star" : "no star"), \(quotedTitle)")
        let undo = "\(key("undo")) undo"
        message = isOn ? "Starred  (\(undo), \(key("next star")) next star)" : "Star taken away  (\(undo))"
    }

    /// Marks an article read on the way to the next.
    mutating func markRead(_ article: Int) {
        guard !isRead(corpus.articles[article].id) else { return }
        change([.read(paths: [paths.all[article]], true)], as: "read, \(quotedTitle)")
    }
}

extension State {
    /// What was done with the open article.
    var reading: Reading { selection.article.flatMap { readings[$0] } ?? Reading() }

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
        guard let article else { return }
        let old = reading.tags
        let changes: [Change] = Self.tags(typed).compactMap { word in
            let isOn = !word.hasPrefix("-"), tag = isOn ? word : String(word.dropFirst())
            guard !tag.isEmpty, old.contains(tag) != isOn else { return nil }
            return .tagged(path: paths.all[article], tag: tag, isOn)
        }
        guard !changes.isEmpty else { message = "Is already so"; return }
        change(changes, as: "tag \(typed), \(quotedTitle)")
        let words = reading.tags.isEmpty ? "No tags" : "Tags: \(reading.tags.sorted().joined(separator: ", "))"
        message = "\(words)  (\(key("undo")) undo)"
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
