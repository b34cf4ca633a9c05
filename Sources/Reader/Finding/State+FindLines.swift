import NewsModel

/// The lines of each pane, its cursor among them, and going to one: all that finding needs to know of a pane.
extension State {
    func findLines(in pane: Pane) -> [FindLine] {
        switch pane {
        case .list: shown.articles.map { FindLine(.article($0), words(ofArticle: $0)) }
        case .text: article.map { [FindLine(.text, corpus.articles[$0], 0..<corpus.articles[$0].bytes.count)] } ?? []
        case .sidebar: sidebarLines.map { FindLine(.sidebar($0), words(of: $0)) }
        case .timeline: chronicle.entries.map { FindLine(.event($0.event), words(ofEvent: $0.event)) }
        case .comparison: passages
        case .help, .why, .prompt: []
        }
    }

    /// The titles as the list shows them: with outlet and date.
    private func words(ofArticle place: Int) -> String {
        let article = corpus.articles[place]
        return "\(article.published.words) \(article.source) \(article.headline)"
    }

    private func words(ofEvent id: Event.ID) -> String {
        let event = corpus.events[id]
        return "\(event.when.map { EventWords.date($0) } ?? "") \(event.title)"
    }

    /// An actor under all its names; a folded section as its heading.
    private func words(of line: SidebarLine) -> String {
        switch line.item {
        case .actor(let id):
            let actor = corpus.actors[id]
            return ([actor.name] + actor.aliases.map(\.surface)).joined(separator: "\n")
        case .event(let id): return words(ofEvent: id)
        case nil: return line.section.title(actor: selection.actor.map { corpus.actors[$0].name } ?? "")
        }
    }

    /// Both texts of a comparison, pair by pair.
    private var passages: [FindLine] {
        guard let page = compared else { return [] }
        return page.pairs.enumerated().flatMap { place, pair in
            [ComparisonMemory.Side.a, .b].compactMap { side in
                let article = corpus.articles[side == .a ? page.key.a : page.key.b]
                return pair.told.range(on: side).map { FindLine(.passage(pair: place, side), article, $0) }
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
            case .help, .why, .prompt: nil
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
