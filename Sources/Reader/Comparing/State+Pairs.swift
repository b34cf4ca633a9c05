import NewsModel
import TerminalUI

/// Moving in two compared texts, pair by pair.
extension State {
    var currentPair: ComparisonPage.Pair? {
        guard let comparison, let pairs = compared?.pairs, pairs.indices.contains(comparison.pair) else { return nil }
        return pairs[comparison.pair]
    }

    mutating func moveComparison(by distance: Int) {
        guard var memory = comparison, let page = compared, let pair = currentPair else { return }
        if let apart = memory.apart {
            let limit = page.rows.count, rows = (apart[memory.side] ?? 0) + distance
            memory.apart?[memory.side] = min(max(-limit, rows), limit)
            return comparison = memory
        }
        let target = min(max(0, pair.row + memory.line + distance), page.rows.count - 1)
        memory.pair = page.rows[target].pair
        memory.line = target - page.pairs[memory.pair].row
        comparison = memory
        followPair()
    }

    /// `J`, `K`: scrolls the text beside the one being read, alone.
    mutating func moveOtherSide(by distance: Int) {
        guard var memory = comparison, let limit = compared?.rows.count else { return }
        let other = memory.side.other, rows = (memory.apart?[other] ?? 0) + distance
        memory.apart = (memory.apart ?? [:]).merging([other: min(max(-limit, rows), limit)]) { $1 }
        comparison = memory
        message = "\(other.name) scrolls alone  (\(key("unlink")) together)"
    }

    /// Space: a page down; at the end both texts are read, and the next unread one is opened.
    mutating func readOnInPairs() {
        guard let memory = comparison, let page = compared else { return }
        guard page.row(of: memory) >= page.rows.count - 2 else { return self.page(by: 1) }
        let both = [memory.a, memory.b].compactMap { $0.flatMap { index.positions[$0] } }
        for article in both { markRead(article) }
        guard let next = both.last.flatMap({ unread(from: $0, by: 1) }) else { message = "Everything is read"; return }
        closeComparison()
        show(article: next)
        message = "Both marked read; next: \(corpus.articles[next].headline)"
    }

    mutating func movePair(by distance: Int) {
        guard let page = compared, let comparison, !page.pairs.isEmpty else { return }
        showPair(min(max(0, comparison.pair + distance), page.pairs.count - 1))
    }

    /// The next pair whose values differ; where no more of them come, the next that only one text tells. False when
    /// there is neither.
    mutating func stepDifference(_ direction: Int) -> Bool {
        guard let page = compared else { return false }
        let differing = page.pairs.indices.filter { page.pairs[$0].told.sign == .differs }
        if let place = stepPair(among: differing, direction) {
            let values = values(of: page.pairs[differing[place]].told, page)
            message = "difference \(place + 1) of \(differing.count)\(values)"
            return true
        }
        let alone = page.pairs.indices.filter { [.onlyA, .onlyB].contains(page.pairs[$0].told.sign) }
        guard let place = stepPair(among: alone, direction) else { return false }
        let side = page.pairs[alone[place]].told.sign == .onlyA ? "A" : "B"
        message = "only in \(side): \(place + 1) of \(alone.count) passages that one text tells"
        return true
    }

    /// The next pair that gives a figure differently. False when there is none.
    mutating func stepPairOfFigures(_ direction: Int) -> Bool {
        guard let page = compared else { return false }
        let figures = page.comparison.differences.filter { $0.kind == .quantity }
        let pairs = page.pairs.indices.filter { place in
            let told = page.pairs[place].told
            return figures.contains { difference in
                told.a?.contains(difference.a.range.lowerBound) ?? false
                    || told.b?.contains(difference.b.range.lowerBound) ?? false
            }
        }
        guard let place = stepPair(among: pairs, direction) else { return false }
        message = "figure \(place + 1) of \(pairs.count)\(values(of: page.pairs[pairs[place]].told, page))"
        return true
    }

    /// The next pair that tells an event. False when there is none.
    mutating func stepPairTelling(_ direction: Int) -> Bool {
        guard let pairs = compared?.pairs else { return false }
        let telling = pairs.indices.filter { !pairs[$0].told.events.isEmpty }
        guard let place = stepPair(among: telling, direction) else { return false }
        let told = pairs[telling[place]].told
        let tellers = told.a == nil ? "only in B" : told.b == nil ? "only in A" : "in both"
        message = "\(told.events.min().map { corpus.events[$0].title } ?? ""): \(tellers)"
        return true
    }

    /// Goes to the next of these pairs, and returns its place among them.
    private mutating func stepPair(among pairs: [Int], _ direction: Int) -> Int? {
        guard let here = comparison?.pair else { return nil }
        let place = direction > 0 ? pairs.firstIndex { $0 > here } : pairs.lastIndex { $0 < here }
        if let place { showPair(pairs[place]) }
        return place
    }

    mutating func showPair(telling event: Event.ID) {
        if let pair = compared?.pair(telling: event) { showPair(pair) }
    }

    mutating func enterSide(_ side: ComparisonMemory.Side) {
        comparison?.side = side
        let id = side == .a ? comparison?.a : comparison?.b
        if let article = id.flatMap({ index.positions[$0] }), article != self.article { open(article) }
        keepPlace()
    }

    /// The pair that holds a place of the open article; the comparison ends when that article is not in it.
    mutating func showPair(at offset: Int) {
        guard isComparing, let article else { return }
        guard let mark = comparisonMark(of: article) else {
            comparison = nil
            if focus == .comparison { focus = .text }
            return
        }
        let side: ComparisonMemory.Side = mark == "A" ? .a : .b
        comparison?.side = side
        if let pair = compared?.pair(at: offset, on: side) { showPair(pair) }
    }

    /// The text under the comparison stays at the words that are read in it, so that jumps begin there.
    private mutating func keepPlace() {
        guard let place = placeInPair, place.article == selection.article else { return }
        text.offset = place.offset
    }

    /// Goes to a pair without moving anything else.
    mutating func showPair(_ pair: Int) {
        comparison?.pair = pair
        comparison?.line = 0
        followPair()
    }

    /// Goes to the line of a pair that shows a byte of one of the two texts.
    mutating func showPair(_ pair: Int, _ side: ComparisonMemory.Side, at offset: Int) {
        enterSide(side)
        showPair(pair)
        guard let told = currentPair else { return }
        let line = (side == .a ? told.a : told.b)?.line(at: offset) ?? 0
        let above = isStacked && side == .b ? told.a?.count ?? 0 : 0
        comparison?.line = above + line
        text.offset = offset
    }

    /// Goes to the line that a row of the screen shows.
    mutating func showPair(ofRow row: Int, _ side: ComparisonMemory.Side) {
        guard let page = compared, page.rows.indices.contains(row) else { return }
        enterSide(side)
        showPair(page.rows[row].pair)
        comparison?.line = row - page.pairs[page.rows[row].pair].row
    }

    /// The event that the pair tells becomes the selected one.
    private mutating func followPair() {
        keepPlace()
        guard let events = currentPair?.told.events, let first = events.min() else { return }
        if let selected = selection.event, events.contains(selected) { return }
        select(event: first)
    }

    /// «: people, A 12,000, B 9,500»
    private func values(of row: ComparisonRow, _ page: ComparisonPage) -> String {
        let differences = page.comparison.differences.filter { difference in
            row.a?.contains(difference.a.range.lowerBound) ?? false
        }
        return differences.first.map { ": \($0.label), A \($0.a.value), B \($0.b.value)" } ?? ""
    }
}
