import NewsModel
import TerminalUI

/// The actors and the events of the open article.
enum SidebarPane {
    static func draw(_ state: State, on surface: inout Surface, in area: Rect) {
        surface.fill(area)
        let title = "Actors \(state.signs.separator) Events"
        surface.heading(title, in: area, state.signs, hasFocus: state.active == .sidebar)
        let body = area.dropTop(1), events = state.sidebarEvents
        let summary = body.height > 16 ? body.bottom(3) : body.bottom(0)
        let lists = body.dropBottom(summary.height == 0 ? 0 : 4)
        let wanted = (actors: state.sidebarActors.count + 1, events: events.count + 1)
        let half = max(2, (lists.height - 1) / 2)
        let actorRows = min(wanted.actors, max(half, lists.height - 1 - wanted.events))
        drawActors(state, on: &surface, in: lists.top(actorRows))
        drawEvents(events, state, on: &surface, in: lists.dropTop(actorRows + 1).top(wanted.events))
        drawSummary(state, on: &surface, in: summary)
    }

    // MARK: - Actors

    private static func drawActors(_ state: State, on surface: inout Surface, in area: Rect) {
        let actors = state.sidebarActors
        surface.put("Actors", x: area.x, y: area.y, style: Style(.heading), limit: area.width)
        let bars = min(8, state.corpus.articles.count)
        let counts = isWide(area) ? "here all" : "here"
        surface.put(counts, endingAt: area.columns.upperBound - bars - 1, y: area.y, style: Style(.dim))
        drawBarsHeading(bars, state, on: &surface, in: area)
        let chosen = actors.firstIndex { $0.actor == state.selection.actor }
        let list = area.dropTop(1), top = Self.top(chosen, of: actors.count, in: list)
        for (y, item) in zip(list.rows, actors.dropFirst(top)) {
            let line = Rect(x: area.x, y: y, width: area.width, height: 1)
            draw(item, state, bars, on: &surface, in: line)
            let isChosen = item.actor == state.selection.actor
            mark(isChosen, state.sidebar.section == .actors, state, on: &surface, in: line)
        }
        drawRest(actors.count - top - list.height, state, on: &surface, in: list)
    }

    /// Over the bars the numbers of the articles, the open one bold; of many articles only which end is which.
    private static func drawBarsHeading(_ bars: Int, _ state: State, on surface: inout Surface, in area: Rect) {
        let count = state.corpus.articles.count, x = area.columns.upperBound - bars
        let words = count > bars ? "old  new" : (1...max(1, bars)).map(String.init).joined()
        surface.put(words, x: x, y: area.y, style: Style(.dim), limit: bars)
        guard count == bars, let article = state.article else { return }
        let rank = state.index.ranks[article]
        surface.put("\(rank + 1)", x: x + rank, y: area.y, style: Style(.heading, .reverse))
    }

    private static func draw(
        _ item: CorpusIndex.ActorCount, _ state: State, _ bars: Int, on surface: inout Surface, in line: Rect
    ) {
        let actor = state.corpus.actors[item.actor]
        let room = line.width - bars - (isWide(line) ? 11 : 7)
        let name = actor.name.clipped(to: room, ellipsis: state.signs.ellipsis)
        surface.put(name, x: line.x + 1, y: line.y, style: Style(actor.kind.role))
        let counts = state.index.histograms[item.actor], end = line.columns.upperBound
        surface.put("\(item.count)", endingAt: end - bars - (isWide(line) ? 5 : 1), y: line.y, style: .text)
        if isWide(line) {
            surface.put("\(counts.reduce(0, +))", endingAt: end - bars - 1, y: line.y, style: Style(.dim))
        }
        let highest = counts.max() ?? 0
        let signs = counts.map { state.signs.bar($0, of: highest) }.joined()
        surface.put(signs, x: end - bars, y: line.y, style: Style(.bar), limit: bars)
    }

    /// Whether there is room for the count of all articles too.
    private static func isWide(_ area: Rect) -> Bool { area.width >= 32 }

    // MARK: - Events

    private static func drawEvents(_ events: [Event.ID], _ state: State, on surface: inout Surface, in area: Rect) {
        guard !area.isEmpty else { return }
        surface.put("Events", x: area.x, y: area.y, style: Style(.heading), limit: area.width)
        surface.put("when by", endingAt: area.columns.upperBound, y: area.y, style: Style(.dim))
        let chosen = events.firstIndex { $0 == state.selection.event }
        let list = area.dropTop(1), top = Self.top(chosen, of: events.count, in: list)
        for (y, id) in zip(list.rows, events.dropFirst(top)) {
            let line = Rect(x: area.x, y: y, width: area.width, height: 1)
            draw(state.corpus.events[id], state, on: &surface, in: line)
            let isChosen = id == state.selection.event
            mark(isChosen, state.sidebar.section == .events, state, on: &surface, in: line)
        }
        drawRest(events.count - top - list.height, state, on: &surface, in: list)
    }

    private static func draw(_ event: Event, _ state: State, on surface: inout Surface, in line: Rect) {
        let date =
            event.when.map { isWide(line) ? EventWords.shortDate($0) : EventWords.brief($0, year: year(state)) } ?? ""
        let articles = Set(event.claims.map(\.article)).count
        let count = articles > 1 ? "\(state.signs.times)\(articles)" : ""
        surface.put(state.signs.mark(of: event), x: line.x + 1, y: line.y, style: Style(.event))
        let isDisputed = state.index.disputedEvents.contains(event.id)
        if isDisputed { surface.put(state.signs.differs, x: line.x + 2, y: line.y, style: Style(.differs)) }
        let room = line.width - date.columns - 7
        let title = event.title.clipped(to: room, ellipsis: state.signs.ellipsis)
        surface.put(title, x: line.x + 3, y: line.y, style: Style(event.isBackground ? .dim : .text), limit: room)
        let end = line.columns.upperBound
        surface.put(count, endingAt: end, y: line.y, style: Style(.dim))
        surface.put(date, endingAt: end - 3, y: line.y, style: Style(.date))
    }

    /// The year of the open article, which its readers do not need to be told.
    private static func year(_ state: State) -> Int? {
        state.article.flatMap { state.corpus.articles[$0].published.when?.interval.earliest?.year }
    }

    // MARK: - Both

    /// «3 dates   4 actors», and what disagrees.
    private static func drawSummary(_ state: State, on surface: inout Surface, in area: Rect) {
        guard !area.isEmpty, let article = state.article else { return }
        let found = state.corpus.annotations[article]
        surface.put("This article", x: area.x, y: area.y, style: Style(.heading), limit: area.width)
        let disagreements = state.index.disagreements[article]
        let lines = [
            "\(found.dates.count.of("date"))  \(found.actors.count.of("actor"))",
            disagreements == 0 ? "" : "\(disagreements.of("disagreement")) (\(state.signs.differs))",
        ]
        for (y, line) in zip(area.dropTop(1).rows, lines) {
            surface.put(line, x: area.x + 1, y: y, style: Style(.dim), limit: area.width - 1)
        }
    }

    private static func mark(
        _ isChosen: Bool, _ inSection: Bool, _ state: State, on surface: inout Surface, in line: Rect
    ) {
        guard isChosen else { return }
        surface.put(state.signs.current, x: line.x, y: line.y, style: Style(.title))
        surface.markRow(line.dropLeft(1), hasFocus: state.active == .sidebar && inSection)
    }

    private static func top(_ chosen: Int?, of count: Int, in list: Rect) -> Int {
        min(max(0, (chosen ?? 0) - list.height / 2), max(0, count - list.height))
    }

    private static func drawRest(_ count: Int, _ state: State, on surface: inout Surface, in list: Rect) {
        guard count > 0, list.height > 1 else { return }
        let line = list.bottom(1)
        surface.fill(line)
        let words = " \(state.signs.ellipsis) \(count + 1) more"
        surface.put(words, x: line.x, y: line.y, style: Style(.dim), limit: line.width)
    }
}
