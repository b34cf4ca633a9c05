import NewsModel
import TerminalUI

/// Choosing the two articles to compare.
extension State {
    /// Two articles are side by side; one alone is only marked.
    var isComparing: Bool { comparison?.isOpen == true }

    /// `A` or `B` for an article that is compared.
    func comparisonMark(of article: Int) -> String? {
        let id = corpus.articles[article].id
        return comparison?.a == id ? "A" : comparison?.b == id ? "B" : nil
    }

    mutating func compare() {
        guard let id = selection.article, let article else { return }
        guard let marked = comparison, !marked.isOpen else {
            comparison = ComparisonMemory(a: id)
            let title = corpus.articles[article].headline
            message = "A is «\(title)»; \(key("compare")) on another article puts it beside"
            if focus == .comparison { enter(.list) }
            return
        }
        guard marked.a != id else {
            message = "This is A already; choose another article, then \(key("compare"))"
            return
        }
        openComparison(marked.a, id)
    }

    /// Puts the article most like this one beside it.
    mutating func compareWithBest() {
        guard let article else { return }
        guard let best = Similarity(corpus).counterparts(of: article, limit: 1).first?.article else {
            message = "There is only one article"
            return
        }
        openComparison(corpus.articles[article].id, corpus.articles[best].id)
    }

    private mutating func openComparison(_ a: Article.ID, _ b: Article.ID) {
        comparison = ComparisonMemory(a: a, b: b)
        prepareComparison()
        view.isZoomed = false
        focus = .comparison
        enterSide(.a)
        showPair(firstToShow)
        guard let told = compared?.comparison else { return }
        let events = told.events.shared.count.of("event"), differences = told.differences.count.of("difference")
        message = "\(told.aligned.of("passage")) side by side; \(events) in both, \(differences)"
    }

    /// What both texts tell of the selected event, else what they tell differently, else the first both tell.
    private var firstToShow: Int {
        let pairs = compared?.pairs.map(\.told) ?? []
        let event = pairs.firstIndex { row in
            row.a != nil && row.b != nil && selection.event.map { row.events.contains($0) } ?? false
        }
        return event ?? pairs.firstIndex { $0.sign == .differs } ?? pairs.firstIndex { $0.sign == .same } ?? 0
    }

    mutating func closeComparison() {
        if let place = placeInPair, let article = index.positions[place.article] {
            comparison = nil
            focus = .text
            open(article, at: place.offset)
        }
        comparison = nil
        focus = .text
    }

    /// Where the reader is on the active side.
    var placeInPair: Place? {
        guard let comparison, let range = currentPair?.told.range(on: comparison.side) else { return nil }
        let article = comparison.side == .a ? comparison.a : comparison.b
        return article.map { Place(article: $0, offset: range.lowerBound) }
    }
}

/// How they are shown.
extension State {
    mutating func swapSides() {
        guard let memory = comparison, let b = memory.b else { return }
        let event = currentPair?.told.events.first
        comparison?.a = b
        comparison?.b = memory.a
        comparison?.pins = memory.pins.map(\.swapped)
        comparison?.pinning = nil
        anchor = nil
        prepareComparison()
        enterSide(memory.side)
        if let event { showPair(telling: event) }
        message = "A and B swapped"
    }

    mutating func toggleLink() {
        guard var memory = comparison else { return }
        memory.apart = memory.apart == nil ? [:] : nil
        comparison = memory
        let isLinked = memory.apart == nil
        message = isLinked ? "Both sides scroll together" : "This side scrolls alone  (\(key("unlink")) together)"
    }

    mutating func filterPairs() {
        guard let memory = comparison, let told = currentPair?.told else { return }
        let next = memory.filter.next
        comparison?.filter = next
        anchor = nil
        prepareComparison()
        let pairs = compared?.pairs ?? []
        showPair(pairs.firstIndex { $0.told == told } ?? 0)
        message = next == .all ? "All passages" : "Only \(next.rawValue) passages: \(pairs.count)"
    }

    mutating func toggleStack() {
        let isStacked = !isStacked
        comparison?.isStacked = isStacked
        message = isStacked ? "Stacked pairs" : "Two columns"
    }
}

/// What is derived.
extension State {
    var isStacked: Bool { comparison?.isStacked ?? (window.width < 140) }

    /// Columns of one text in the comparison: two for marks before it, one for the sign between.
    private var comparedColumns: Int {
        let width = arrangement?.panes[.comparison]?.width ?? window.width
        return isStacked ? min(66, width - 5) : max(10, min(66, (width - 1) / 2 - 3))
    }

    mutating func prepareComparison() {
        takeTexts()
        guard let memory = comparison, let a = index.positions[memory.a],
            let b = memory.b.flatMap({ index.positions[$0] })
        else {
            if compared != nil { compared = nil }
            return
        }
        let key = ComparisonPage.Key(
            a: a, b: b, width: comparedColumns, isStacked: isStacked, filter: memory.filter, pins: memory.pins)
        guard compared?.key != key else { return }
        let known = compared.flatMap {
            $0.key.a == a && $0.key.b == b && $0.key.pins == memory.pins ? $0.comparison : nil
        }
        compared = ComparisonPage(key, known ?? Comparison(a, b, in: corpus, pins: memory.pins), of: corpus)
        guard let count = compared?.pairs.count else { return }
        comparison?.pair = min(memory.pair, max(0, count - 1))
        comparison?.line = memory.pair < count ? memory.line : 0
    }
}
