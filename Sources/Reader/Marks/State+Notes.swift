import NewsModel
import NewsStore

/// Notes about words of the texts.
extension State {
    /// The note at the reading line; of several the one that begins last.
    var noteHere: Note? {
        let line = page?.range(ofRow: readingRow) ?? sentence
        guard let line else { return nil }
        return reading.notes.last { $0.range.overlaps(line) && $0.range.contains(text.offset) }
            ?? reading.notes.last { $0.range.overlaps(line) }
    }

    /// The note to show: the one here, while the text is read.
    var noteShown: Note? { active == .text ? noteHere : nil }

    /// What a new note would be about: the passage chosen with `v`, else the sentence being read.
    private var notedRange: TextRange? { selectedText ?? sentence }

    /// The note that `a` edits; none while a passage is chosen.
    private var editedNote: Note? { selectedText == nil ? noteHere : nil }

    /// `a`: a new note, or the one that is here.
    mutating func askNote() {
        guard notedRange != nil else { message = "No words to write about"; return }
        ask(.note, text: editedNote?.text ?? "")
    }

    mutating func previewNote() {
        guard let article, let range = editedNote?.range ?? notedRange else { return }
        let words = corpus.articles[article].quote(range)
        prompt?.preview = "on «\(words)»"
    }

    /// Enter: keeps what was typed; nothing typed throws the old note away.
    mutating func answerNote(_ typed: String) {
        let words = typed.trimmed
        guard let old = editedNote else {
            if !words.isEmpty { repeatable(.note(words)) }
            return
        }
        guard !words.isEmpty else { return article.map { remove(old, of: $0) } ?? () }
        guard words != old.text, let article else { return }
        var new = old
        new.text = words
        change([.note(path: paths.all[article], before: old, after: new)], as: "edit note, \(quotedTitle)")
        message = "Note kept  (\(key("undo")) undo)"
    }

    mutating func addNote(_ words: String) {
        guard let article, let range = notedRange else { return }
        let note = Note(id: .random(), range: range, quote: corpus.articles[article].text(range), text: words)
        change([.note(path: paths.all[article], before: nil, after: note)], as: "note, \(quotedTitle)")
        anchor = nil
        message = "Note kept  (\(key("undo")) undo, \(key("next note")) next note, \(key("all notes")) all)"
    }

    /// All notes, in order of publication and then of place.
    var notes: [(article: Int, note: Note)] {
        index.order.flatMap { article in
            (readings[corpus.articles[article].id]?.notes ?? []).map { (article, $0) }
        }
    }

    private mutating func remove(_ note: Note, of article: Int) {
        let title = corpus.articles[article].headline.clipped(to: 40, ellipsis: signs.ellipsis)
        change([.note(path: paths.all[article], before: note, after: nil)], as: "throw note away, \"\(title)\"")
        message = "Note thrown away  (\(key("undo")) undo)"
    }
}

/// The list of all notes.
extension State {
    func noteChoices(_ typed: String) -> [Choice] {
        let rows = notes.map { article, note in
            let text = corpus.articles[article]
            return Choice(label(note, of: article), detail: "\(text.shortSource), \(text.published.words)")
        }
        return Choice.fitting(typed, rows)
    }

    mutating func previewNotes() {
        let count = notes.count
        let keys = "\(key("accept")) goes there, \(key("remove choice")) throws it away"
        let words = count == 0 ? "no notes yet: \(key("note")) writes one" : "\(count.of("note")): \(keys)"
        prompt?.preview = words
    }

    mutating func goToNote(_ label: String) {
        guard let found = note(label) else { message = "No such note"; return }
        if let here { leave(here) }
        open(found.article, at: found.note.range.lowerBound)
        enter(.text)
        follow()
        message = "\(signs.note) \(found.note.text)"
    }

    mutating func remove(note label: String) {
        if let found = note(label) { remove(found.note, of: found.article) }
    }

    mutating func previewNotesFile(_ path: String) {
        let count = noted.count
        prompt?.preview = "write notes on \(count.of("article")): Markdown, or JSON by a name that ends in .json"
    }

    mutating func exportNotes(to path: String) {
        guard !path.isEmpty, !noted.isEmpty else { message = "Nothing written"; return }
        requests.append(.export(.notes(noted), to: path, replacing: false))
    }

    /// The articles with notes, stars or tags, in the order of their publication.
    private var noted: [NotedArticle] {
        index.order.compactMap { article in
            guard let reading = readings[corpus.articles[article].id], reading.isMarked else { return nil }
            return NotedArticle(article: article, reading: reading)
        }
    }

    /// «really?  «The dam is safe.»»
    private func label(_ note: Note, of article: Int) -> String {
        "\(note.text)  «\(corpus.articles[article].quote(note.range))»"
    }

    private func note(_ label: String) -> (article: Int, note: Note)? {
        notes.first { self.label($0.note, of: $0.article) == label }
    }
}

extension String {
    /// Without blanks at its ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
