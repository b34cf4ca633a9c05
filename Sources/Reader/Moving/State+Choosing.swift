import NewsModel

/// Rows chosen with `v`: of the list, the sidebar or a comparison. They go from where `v` was pressed to the cursor.
extension State {
    /// The articles of the list that are chosen; empty when none are.
    var chosenArticles: ArraySlice<Int> {
        guard focus == .list, case .article(let id) = anchor, let here = article.flatMap(shown.listRank),
            let first = index.positions[id].flatMap(shown.listRank)
        else { return [] }
        return shown.listed[min(first, here)...max(first, here)]
    }

    /// The lines of the sidebar that are chosen.
    var chosenLines: ArraySlice<SidebarLine> {
        guard focus == .sidebar, case .line(let line) = anchor else { return [] }
        let lines = sidebarLines
        // Sections change with what is chosen: an item is the same under another heading.
        let first = lines.firstIndex(of: line) ?? lines.firstIndex { $0.item != nil && $0.item == line.item }
        guard let first, let here = sidebarLine.flatMap(lines.firstIndex) else { return [] }
        return lines[min(first, here)...max(first, here)]
    }

    /// The pairs of the comparison that are chosen, by their places.
    var chosenPairs: ClosedRange<Int>? {
        guard focus == .comparison, case .pair(let first) = anchor, let here = comparison?.pair,
            let count = compared?.pairs.count, first < count
        else { return nil }
        return min(first, here)...max(first, here)
    }

    /// The articles that a mark is for: those chosen in the list, else the open one.
    var meantArticles: [Int] { chosenArticles.isEmpty ? [article].compactMap(\.self) : Array(chosenArticles) }

    /// Whether something is chosen in the pane that has the keys, which `y` then copies at once.
    var isChoosing: Bool { active == focus && (!chosenWords.isEmpty || focus == .timeline && range != nil) }

    /// «3 articles chosen»; empty when nothing is. Chosen days stand in the heading of the timeline.
    var chosenWords: String {
        switch focus {
        case .list: chosenArticles.isEmpty ? "" : "\(chosenArticles.count.of("article")) chosen"
        case .sidebar: chosenLines.isEmpty ? "" : "\(chosenLines.count.of("row")) chosen"
        case .comparison: chosenPairs.map { "\($0.count.of("pair")) chosen" } ?? ""
        case .timeline: ""
        default: passageWords
        }
    }

    /// `v`: begins with the row of the cursor, or lets go what is chosen.
    mutating func toggleRows() {
        guard chosenWords.isEmpty else { return letGo() }
        anchor =
            switch focus {
            case .list: selection.article.map(Anchor.article)
            case .sidebar: sidebarLine.map(Anchor.line)
            default: comparison.map { .pair($0.pair) }
            }
        let copy = key("copy chosen", in: .chosen), escape = key("escape")
        message = "Chosen: \(key("next")) \(key("previous")) choose more, \(copy) copies, \(escape) lets go"
    }

    /// Nothing is chosen any more, but for days.
    mutating func letGo() {
        anchor = nil
        message = "Nothing chosen any more"
    }
}

/// Copying it.
extension State {
    /// `y`: the words, the citations of articles, names and titles, events with their dates, or pairs.
    mutating func copyChosen() {
        switch focus {
        case .list: copyCitations()
        case .sidebar: copyNames()
        case .timeline: copyEvents()
        case .comparison: copyPairs()
        default: copyParagraph()
        }
        anchor = nil
    }

    private mutating func copyCitations() {
        let citations = chosenArticles.map { corpus.articles[$0].citation }
        copy(citations.joined(separator: "\n"), citations.count.of("citation"))
    }

    private mutating func copyNames() {
        let names = chosenLines.compactMap(\.item).map { item in
            switch item {
            case .actor(let id): corpus.actors[id].name
            case .event(let id): corpus.events[id].datedTitle
            }
        }
        copy(names.joined(separator: "\n"), names.count.of("row"))
    }

    /// The events that lie within the chosen days.
    private mutating func copyEvents() {
        guard let days = range else { return }
        let events = chronicle.timeline.places(within: days).map { chronicle.timeline.entries[$0].event }
        copy(events.map { corpus.events[$0].datedTitle }.joined(separator: "\n"), events.count.of("event"))
        timeline.range = nil
    }

    private mutating func copyPairs() {
        guard let places = chosenPairs, let pairs = compared?.pairs[places] else { return }
        copy(pairs.compactMap { quotation(of: $0.told) }.joined(separator: "\n"), pairs.count.of("pair"))
    }
}

extension Event {
    /// «14 Mar 2024: Lower valley evacuated»
    fileprivate var datedTitle: String { "\(when.map { EventWords.date($0) } ?? "no date"): \(title)" }
}
