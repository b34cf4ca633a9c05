import NewsModel

/// A passage of the text, chosen with `v`: whole sentences, from the one where it began to the one being read.
extension State {
    /// The chosen passage, in UTF-8 bytes of the open article; nil when none is chosen.
    var selectedText: TextRange? {
        guard case .passage(let id, let offset) = anchor, id == selection.article, let last = sentence,
            let first = sentence(at: offset)
        else { return nil }
        return min(first.lowerBound, last.lowerBound)..<max(first.upperBound, last.upperBound)
    }

    /// `v`: begins a passage with the sentence being read, or lets the passage go.
    mutating func togglePassage() {
        guard selectedText == nil else { return letGo() }
        anchor = selection.article.map { .passage($0, offset: text.offset) }
        let keys = ["next", "previous", "next paragraph", "previous paragraph"].map { key($0) }.joined(separator: " ")
        message = "Sentence chosen: \(keys) choose more, \(key("escape")) lets go"
    }

    /// «2 sentences chosen», for the status row; empty when no passage is.
    var passageWords: String {
        guard let range = selectedText, let article else { return "" }
        let count = corpus.annotations[article].sentences.count { $0.overlaps(range) }
        return count > 0 ? "\(count.of("sentence")) chosen" : "passage chosen"
    }

    /// Moves the end of the passage by sentences. False where the text has none to move to.
    mutating func extendPassage(sentences distance: Int) -> Bool {
        guard let article, let sentence else { return false }
        let sentences = corpus.annotations[article].sentences
        guard let here = sentences.firstIndex(of: sentence) else { return false }
        show(offset: sentences[min(max(0, here + distance), sentences.count - 1)].lowerBound)
        follow()
        return true
    }

    /// Moves the end of the passage to the last sentence of a paragraph, or back to the first of one.
    mutating func extendPassage(paragraphs count: Int) {
        guard let article else { return }
        let regions = corpus.articles[article].regions.map(\.range)
        for _ in 0..<min(count.magnitude, UInt(regions.count)) {
            guard extendPassage(sentences: count.signum()), let sentence,
                let region = regions.first(where: { $0.contains(sentence.lowerBound) })
            else { return }
            let within = corpus.annotations[article].sentences.filter { region.contains($0.lowerBound) }
            if let end = count > 0 ? within.last : within.first { show(offset: end.lowerBound) }
        }
        follow()
    }
}
