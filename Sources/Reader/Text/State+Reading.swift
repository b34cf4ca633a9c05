import NewsModel
import TerminalUI

/// Moving in the text: the line being read stays where the eye is, and events come along with the sentences.
extension State {
    /// The line being read, as a row of the page.
    var readingRow: Int { page?.row(at: text.offset) ?? 0 }

    /// The reading line's row in the pane: the one remembered, as far as the window has it.
    var screenRow: Int { min(text.row, readingRow, textRows - 1) }

    /// The page's row at the top of the pane.
    var topRow: Int { readingRow - screenRow }

    /// The sentence being read.
    var sentence: TextRange? { sentence(at: text.offset) }

    /// The sentence in which a byte of the open article stands, or the one before in its paragraph; its line where the
    /// text has no sentences.
    func sentence(at offset: Int) -> TextRange? {
        guard let article else { return nil }
        let sentences = corpus.annotations[article].sentences
        let next = sentences.partitioningIndex { $0.lowerBound > offset }
        if next > 0, isOneParagraph(sentences[next - 1].lowerBound, offset) { return sentences[next - 1] }
        return page.flatMap { $0.range(ofRow: $0.row(at: offset)) }
    }

    private func isOneParagraph(_ a: Int, _ b: Int) -> Bool {
        guard let article else { return false }
        let regions = corpus.articles[article].regions
        return regions.isEmpty || regions.contains { $0.range.contains(a) && $0.range.contains(b) }
    }

    /// Moves the reading line; at the edges of the pane the text scrolls.
    mutating func read(lines: Int) {
        guard let page else { return }
        if selectedText != nil, extendPassage(sentences: lines) { return }
        let before = readingRow, after = page.textRow(from: before, by: lines)
        let margin = min(textRows / 3, 8)
        let row = screenRow + after - before
        text.row = min(max(row, min(margin, after)), max(margin, textRows - 1 - margin))
        text.offset = page.start(ofRow: after)
        follow()
    }

    /// Scrolls the text under a reading line that stays on its row.
    mutating func scroll(lines: Int) {
        guard let page else { return }
        let after = page.textRow(from: readingRow, by: lines)
        let jump = after - readingRow
        text.row = jump < 0 ? min(screenRow, after) : screenRow
        text.offset = page.start(ofRow: after)
        follow()
    }

    /// Shows a place of the open article: on its row if it is in sight already, else on the upper third.
    mutating func show(offset: Int) {
        showPair(at: offset)
        guard let page else { text = TextMemory(offset: offset); return }
        let target = page.row(at: offset), inSight = topRow..<topRow + textRows
        text.row = inSight.contains(target) ? target - topRow : min(target, textRows / 3)
        text.offset = offset
    }

    /// The event that the sentence being read tells becomes the selected one.
    mutating func follow() {
        guard let article, let sentence else { return }
        let claims = corpus.annotations[article].claims
        let told = index.tellings[article].filter { sentence.overlaps(claims[$0.claim].sentence) }
        guard let first = told.first, !told.contains(where: { $0.event == selection.event }) else { return }
        select(event: first.event)
    }

    /// Puts the reading line on a row of the pane.
    mutating func align(_ row: Int) { text.row = min(max(0, row), readingRow) }

    mutating func paragraph(_ count: Int) {
        guard let article else { return }
        if selectedText != nil { return extendPassage(paragraphs: count) }
        let starts = corpus.articles[article].regions.map(\.range.lowerBound)
        let here = starts.partitioningIndex { $0 > text.offset } - 1
        let target = min(max(0, here + count), starts.count - 1)
        guard starts.indices.contains(target) else { return }
        show(offset: starts[target])
        follow()
    }
}

extension State {
    /// Opens an article where its reader left it.
    mutating func open(_ article: Int) {
        guard corpus.articles.indices.contains(article) else { return }
        leaveText()
        let id = corpus.articles[article].id
        selection.article = id
        takeTexts()
        preparePage()
        text = readings[id]?.place.map(TextMemory.init) ?? beginning(of: self.article ?? article)
        findAgain()
    }

    /// The first line of the body; what stands before it is in sight above.
    private func beginning(of article: Int) -> TextMemory {
        let body = corpus.articles[article].regions.first { $0.kind == .body }?.range.lowerBound ?? 0
        return TextMemory(offset: body, row: page?.row(at: body) ?? 0)
    }

    /// Opens an article at a place of its text.
    mutating func open(_ article: Int, at offset: Int) {
        if article != self.article { open(article) }
        show(offset: offset)
    }

    /// Remembers where the open article was left.
    mutating func leaveText() {
        guard let id = selection.article, let article else { return }
        let words = corpus.articles[article].text(sentence ?? text.offset..<text.offset).prefix(40)
        let place = ReadingPlace(sentence: text.offset, row: text.row, words: String(words))
        guard readings[id]?.place != place else { return }
        readings[id, default: Reading()].place = place
        journal.update.places[paths.all[article]] = place
    }

    /// The date cursor goes to the event; if the timeline does not show that, it stays where it is in the crisis.
    mutating func select(event id: Event.ID) {
        guard corpus.events.indices.contains(id) else { return }
        let event = corpus.events[id]
        selection.event = id
        guard let interval = event.when?.interval, timeline.showsBackground || !event.isBackground else { return }
        selection.day = interval.earliest ?? interval.latest
    }

    /// Selects an event and shows the sentence that tells it, in the open article if that does.
    mutating func show(event: Event.ID) {
        select(event: event)
        if isComparing { return showPair(telling: event) }
        let claims = corpus.events[event].claims
        if claims.isEmpty, let stored = corpus.events[event].stored { return openTeller(of: stored) }
        guard let claim = claims.first(where: { $0.article == article }) ?? claims.min(by: comesFirst) else { return }
        open(claim.article, at: corpus.claim(claim).sentence.lowerBound)
    }

    private func comesFirst(_ a: ClaimReference, _ b: ClaimReference) -> Bool {
        (shown.rank(of: a.article) ?? .max, index.ranks[a.article], a.claim)
            < (shown.rank(of: b.article) ?? .max, index.ranks[b.article], b.claim)
    }
}
