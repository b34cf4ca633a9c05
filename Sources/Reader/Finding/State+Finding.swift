import NewsModel

/// Finding words in the pane that has the keys.
extension State {
    /// While words are typed: goes to the first match from the cursor on, and says which one of how many it is.
    mutating func previewFind(_ pattern: String) {
        finding.pattern = pattern
        findAgain()
        let help = focus.findHelp, scope = focus.findScope
        guard let find = Find(pattern) else { prompt?.preview = help; return }
        let lines = findLines(in: focus), matches = matches(of: find, in: lines)
        guard !matches.isEmpty else {
            let words = "not \(scope)\(elsewhere(find))"
            prompt?.preview = words
            return
        }
        let here = findCursor(in: focus, lines)
        let next = matches.firstIndex { $0 >= here } ?? 0
        go(to: lines[matches[next].line].item, at: matches[next].offset)
        prompt?.preview = "\(next + 1) of \(matches.count) \(scope)"
    }

    /// Looks for the pattern in the article now open, for its marks.
    mutating func findAgain() {
        let bytes = article.map { corpus.articles[$0].bytes } ?? []
        finding.matches = Find(finding.pattern)?.ranges(in: bytes) ?? []
    }

    /// `n` and `N`: the next match in the pane; after the last one of a text that of the next article which has any.
    mutating func findNext(_ direction: Int) {
        guard let find = Find(finding.pattern) else { message = "Find something first with \(key("find"))"; return }
        for _ in 0..<min(times, 1_000) where !stepMatch(find, direction) {
            message = "«\(finding.pattern)» is not \(focus.findScope)" + (focus == .text ? " or another" : "")
            return
        }
    }

    private mutating func stepMatch(_ find: Find, _ direction: Int) -> Bool {
        let pane = focus, lines = findLines(in: pane), matches = matches(of: find, in: lines)
        let here = findCursor(in: pane, lines)
        let next = direction > 0 ? matches.firstIndex { $0 > here } : matches.lastIndex { $0 < here }
        if next == nil, pane == .text { return stepMatchElsewhere(find, direction) }
        guard let place = next ?? (direction > 0 ? matches.indices.first : matches.indices.last) else { return false }
        go(to: lines[matches[place].line].item, at: matches[place].offset)
        say(place, of: matches.count, next == nil ? wrapWords(direction) : "")
        return true
    }

    /// The first match of the next article that has one, or the last one of an article before; round the list.
    private mutating func stepMatchElsewhere(_ find: Find, _ direction: Int) -> Bool {
        guard let article else { return false }
        for other in shown.articles(from: article, by: direction) + [article] {
            let matches = find.ranges(in: corpus.articles[other].bytes)
            guard let match = direction > 0 ? matches.first : matches.last else { continue }
            let (here, there) = (shown.rank(of: article) ?? 0, shown.rank(of: other) ?? 0)
            let isRound = other == article || (direction > 0 ? there < here : there > here)
            if other != article { open(other) }
            go(to: .text, at: match.lowerBound)
            let title = other == article ? "" : ": \(corpus.articles[other].headline)"
            say(direction > 0 ? 0 : matches.count - 1, of: matches.count, (isRound ? wrapWords(direction) : "") + title)
            return true
        }
        return false
    }

    private mutating func say(_ place: Int, of count: Int, _ more: String) {
        message = "«\(finding.pattern)» \(place + 1) of \(count) \(focus.findScope)\(more)"
    }

    private func wrapWords(_ direction: Int) -> String {
        direction > 0 ? ", from the top again" : ", from the end again"
    }

    private func matches(of find: Find, in lines: [FindLine]) -> [FindPlace] {
        lines.enumerated().flatMap { number, line in
            line.offsets(of: find).map { FindPlace(line: number, offset: $0) }
        }
    }

    /// «; n finds it in «Army engineers reach spillway»», for words that the pane has not.
    private func elsewhere(_ find: Find) -> String {
        guard let article else { return "" }
        let others = Array(shown.articles(from: article, by: 1))
        let texts = focus == .text ? others : [article] + others
        let other = texts.first { !find.ranges(in: corpus.articles[$0].bytes).isEmpty }
        let way = focus == .text ? "\(key("next match")) finds it" : "it stands"
        return other.map { "; \(way) in «\(corpus.articles[$0].headline)»" } ?? " or any text"
    }
}
