import NewsModel
import NewsStore

/// Marks: a letter for a place.
extension State {
    /// The key after `m`.
    mutating func setMark(_ letter: String) {
        guard let article else { return }
        guard letter.isMarkName else { message = "A mark is a letter or a digit"; return }
        let words = corpus.articles[article].quote(sentence ?? text.offset..<text.offset)
        let mark = Bookmark(path: paths.all[article], offset: text.offset, words: String(words.prefix(60)))
        change([.bookmark(letter: letter, before: bookmarks[letter], after: mark)], as: "mark \(letter)")
        message = "Mark \(letter) set  (\(key("go to mark"))\(letter) comes back here)"
    }

    /// Whether `'` goes somewhere with these words at once.
    func isMark(_ typed: String) -> Bool { typed == "'" || bookmarks[typed] != nil }

    func markChoices(_ typed: String) -> [Choice] {
        let rows = bookmarks.sorted { $0.key < $1.key }.map { letter, mark in
            let article = paths.places[mark.path].map { corpus.articles[$0] }
            let about = article.map { "\($0.shortSource), \($0.published.words)" } ?? "not among these articles"
            return Choice(letter, mark.words, detail: about)
        }
        return Choice.fitting(typed, rows)
    }

    mutating func previewMarks() {
        let keys = "a letter goes there, ' to the last place, \(key("remove choice")) throws away"
        let none = "no marks yet: \(key("set mark")) and a letter sets one"
        prompt?.preview = bookmarks.isEmpty ? none : keys
    }

    mutating func goToMark(_ letter: String) {
        if letter == "'" { return goToLastPlace() }
        guard let mark = bookmarks[letter] else { message = "No mark \(letter)"; return }
        _ = place(ofPath: mark.path)
        guard let place = place(of: mark) else { message = "The article of mark \(letter) is not among these"; return }
        if let here { leave(here) }
        open(place.article, at: place.offset)
        enter(.text)
        follow()
        message = "Mark \(letter): \(mark.words)"
    }

    mutating func remove(mark letter: String) {
        guard let mark = bookmarks[letter] else { return }
        change([.bookmark(letter: letter, before: mark, after: nil)], as: "throw mark \(letter) away")
    }

    /// Where its words are now.
    private func place(of mark: Bookmark) -> (article: Int, offset: Int)? {
        guard let article = paths.places[mark.path] else { return nil }
        let text = corpus.articles[article], offset = min(max(0, mark.offset), text.bytes.count)
        let fitting = corpus.annotations[article].sentences.filter { text.quote($0).hasPrefix(mark.words) }
        if fitting.contains(where: { $0.contains(offset) }) { return (article, offset) }
        return (article, fitting.first?.lowerBound ?? offset)
    }
}

extension String {
    fileprivate var isMarkName: Bool { count == 1 && allSatisfy { $0.isLetter || $0.isNumber } }
}
