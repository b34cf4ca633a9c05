import NewsModel

/// Finding words in the open article.
extension State {
    mutating func previewFind(_ pattern: String) {
        finding.pattern = pattern
        findAgain()
        guard !pattern.isEmpty else { prompt?.preview = "words of this text, spelled with or without accents"; return }
        let count = finding.matches.count
        prompt?.preview = count == 0 ? "not in this text" : "\(count) in this text"
        if let first = finding.matches.first(where: { $0.lowerBound >= text.offset }) ?? finding.matches.first {
            show(offset: first.lowerBound)
        }
    }

    /// Looks for the pattern in the article now open.
    mutating func findAgain() {
        guard let article, !finding.pattern.isEmpty else { finding.matches = []; return }
        finding.matches = Find(finding.pattern)?.ranges(in: corpus.articles[article].bytes) ?? []
    }

    /// The next match; after the last one that of the next article that has any.
    mutating func findNext(_ direction: Int) {
        guard !finding.pattern.isEmpty else { message = "Find something first with /"; return }
        for _ in 0..<times where !stepMatch(direction) {
            message = "«\(finding.pattern)» is nowhere else"
        }
    }

    private mutating func stepMatch(_ direction: Int) -> Bool {
        guard let article, let find = Find(finding.pattern) else { return false }
        let here = text.offset
        let next =
            direction > 0
            ? finding.matches.first { $0.lowerBound > here } : finding.matches.last { $0.lowerBound < here }
        if let next { show(match: next); return true }
        for other in Array(shown.articles(from: article, by: direction)) {
            let matches = find.ranges(in: corpus.articles[other].bytes)
            guard let match = direction > 0 ? matches.first : matches.last else { continue }
            open(other)
            show(match: match)
            return true
        }
        return false
    }

    private mutating func show(match: TextRange) {
        show(offset: match.lowerBound)
        follow()
        let place = (finding.matches.firstIndex(of: match) ?? 0) + 1
        message = "«\(finding.pattern)» \(place) of \(finding.matches.count) in this text"
    }

    /// Chooses the actor named at the reading line or next after it.
    mutating func findActorHere() {
        guard let article else { return }
        let mentions = corpus.annotations[article].mentions, start = text.offset
        let here = mentions.first { $0.range.upperBound > start } ?? mentions.last
        guard let here else { message = "This article names no actor"; return }
        selection.actor = here.actor
        lastMotion = Motion(target: .actor, direction: 1)
        let actor = corpus.actors[here.actor], count = index.mentions[here.actor].count
        let articles = Set(index.mentions[here.actor].map(\.article)).count
        message = "\(actor.name): \(count) mentions in \(articles) articles  (; next)"
    }
}
