import NewsModel

/// The lines of each pane, its cursor among them, and going to one: all that finding needs to know of a pane.
extension State {
    func findLines(in pane: Pane) -> [FindLine] {
        switch pane {
        case .list: articleLines
        case .text: article.map { [FindLine(.text, part($0, 0..<corpus.articles[$0].bytes.count))] } ?? []
        case .sidebar: sidebarLines.map { FindLine(.sidebar($0), .words(words(of: $0))) }
        case .timeline: eventLines
        case .comparison: passages
        case .help, .why, .prompt, .chosen: []
        }
    }

    private var articleLines: [FindLine] {
        let holding = index.articleWords.holding(.words(finding.pattern))
        return shown.articles.map { FindLine(.article($0), .lookedThrough(holds: holding[$0])) }
    }

    private var eventLines: [FindLine] {
        let holding = index.eventWords.holding(.words(finding.pattern))
        let line = { (entry: TimelineEntry) in
            FindLine(.event(entry.event), .lookedThrough(holds: holding[entry.event]))
        }
        return chronicle.timeline.entries.map(line) + chronicle.timeline.undated.map(line)
    }

    private func part(_ article: Int, _ range: TextRange) -> FindLine.Source {
        .part(corpus.articles[article].bytes, range)
    }

    /// An actor under all its names; a folded section as its heading.
    private func words(of line: SidebarLine) -> String {
        switch line.item {
        case .actor(let id):
            let actor = corpus.actors[id]
            return ([actor.name] + actor.aliases.map(\.surface)).joined(separator: "\n")
        case .event(let id): return corpus.events[id].findWords
        case nil: return line.section.title(actor: selection.actor.map { corpus.actors[$0].name } ?? "")
        }
    }

    /// Both texts of a comparison, pair by pair.
    private var passages: [FindLine] {
        guard let page = compared else { return [] }
        return page.pairs.enumerated().flatMap { place, pair in
            [ComparisonMemory.Side.a, .b].compactMap { side in
                let article = side == .a ? page.key.a : page.key.b
                return pair.told.range(on: side).map { FindLine(.passage(pair: place, side), part(article, $0)) }
            }
        }
    }

    /// Where the cursor of a pane is among its lines; before all of them when it is on none.
    func findCursor(in pane: Pane, _ lines: [FindLine]) -> FindPlace {
        let item: FindLine.Item? =
            switch pane {
            case .list: article.map { .article($0) }
            case .text: .text
            case .sidebar: sidebarLine.map { .sidebar($0) }
            case .timeline: selection.event.map { .event($0) }
            case .comparison: comparison.map { .passage(pair: $0.pair, $0.side) }
            case .help, .why, .prompt, .chosen: nil
            }
        let line = lines.firstIndex { $0.item == item } ?? -1
        return FindPlace(line: line, offset: pane == .text || pane == .comparison ? text.offset : 0)
    }

    /// Puts the cursor of the pane on a match.
    mutating func go(to item: FindLine.Item, at offset: Int) {
        switch item {
        case .article(let place): if place != article { show(article: place) }
        case .event(let id): show(event: id)
        case .sidebar(let line): choose(line)
        case .text:
            show(offset: offset)
            follow()
        case .passage(let pair, let side): showPair(pair, side, at: offset)
        }
    }
}

extension Pane {
    /// Where `/` looks, in words.
    var findScope: String {
        switch self {
        case .list: "in the list"
        case .sidebar: "in the sidebar"
        case .timeline: "in the timeline"
        case .comparison: "in both texts"
        default: "in this text"
        }
    }

    /// What can be found there, for the empty prompt.
    var findHelp: String {
        switch self {
        case .list: "words of titles, outlets and dates"
        case .sidebar: "actors under any of their names, and events"
        case .timeline: "words of events"
        case .comparison: "words of both texts, spelled with or without accents"
        default: "words of this text, spelled with or without accents"
        }
    }
}

extension Event {
    /// As rows show it: with its date.
    var findWords: String { "\(when.map { EventWords.date($0) } ?? "") \(title)" }
}

extension Article {
    /// The title as the list shows it: with outlet and date.
    var findWords: String { "\(published.words) \(source) \(headline)" }
}
