import NewsModel
import TerminalUI

/// The actors of the open article by their kind, its events, and at the foot more about what is chosen.
enum SidebarPane {
    static func draw(_ state: State, on surface: inout Surface, in area: Rect) {
        surface.fill(area)
        let title = "Actors \(state.signs.separator) Events"
        surface.heading(title, in: area, state.signs, hasFocus: state.active == .sidebar)
        let lists = lists(state, in: area)
        let columns = SidebarColumns(state, width: lists.width)
        let rows = SidebarLayout(state, height: lists.height).rows, cursor = state.sidebarLine
        let places = Dictionary(state.sidebarLines.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
        for (y, (place, row)) in zip(lists.rows, rows.enumerated()) {
            let line = Rect(x: lists.x, y: y, width: lists.width, height: 1)
            switch row {
            case .blank: break
            case .heading(let group):
                drawHeading(group, state, on: &surface, in: line)
                if place == 0 { drawCaptions(of: group, columns, state, on: &surface, in: line) }
            case .line(let item): draw(item, columns, state, on: &surface, in: line)
            case .more(let count): drawRest(count, state, on: &surface, in: line)
            }
            guard let item = row.line else { continue }
            mark(item, isHere: item == cursor, state, on: &surface, in: line)
            if let place = places[item] { surface.target(line, "line", place) }
        }
        drawFoot(state, on: &surface, in: foot(state, in: area.dropTop(1)))
    }

    /// The rows of the sections.
    static func lists(_ state: State, in area: Rect) -> Rect {
        let body = area.dropTop(1), foot = foot(state, in: body)
        return body.dropBottom(foot.isEmpty ? 0 : foot.height + 1)
    }

    // MARK: - Headings

    /// «People 3», «Places 12 …»
    private static func drawHeading(
        _ group: SidebarLayout.Group, _ state: State, on surface: inout Surface, in line: Rect
    ) {
        let count = " \(group.count)" + (group.share > 0 ? "" : " \(state.signs.ellipsis)")
        let title = title(of: group.name, state)
            .clipped(to: line.width - count.columns, ellipsis: state.signs.ellipsis)
        let x = line.x + (group.lines.isEmpty ? 1 : 0)
        let used = surface.put(title, x: x, y: line.y, style: Style(.heading), limit: line.width)
        surface.put(count, x: x + used, y: line.y, style: Style(.dim), limit: line.width - used)
    }

    private static func title(of name: SidebarSection.Name, _ state: State) -> String {
        name.title(actor: state.selection.actor.map { state.corpus.actors[$0].name } ?? "")
    }

    /// What the figures behind the rows are.
    private static func drawCaptions(
        of group: SidebarLayout.Group, _ columns: SidebarColumns, _ state: State, on surface: inout Surface,
        in line: Rect
    ) {
        let room = line.dropLeft(title(of: group.name, state).columns + 6)
        if group.name.isOfActors { columns.drawCaptions(state, on: &surface, in: room) }
    }

    private static func drawRest(_ count: Int, _ state: State, on surface: inout Surface, in line: Rect) {
        let words = " \(state.signs.ellipsis) \(count) more"
        surface.put(words, x: line.x, y: line.y, style: Style(.dim), limit: line.width)
    }

    // MARK: - Items

    private static func draw(
        _ item: SidebarLine, _ columns: SidebarColumns, _ state: State, on surface: inout Surface, in line: Rect
    ) {
        switch item.item {
        case .actor(let id): columns.draw(state.corpus.actors[id], state, on: &surface, in: line)
        case .event(let id): draw(state.corpus.events[id], state, on: &surface, in: line)
        case nil: break
        }
    }

    private static func draw(_ event: Event, _ state: State, on surface: inout Surface, in line: Rect) {
        let isWide = line.width >= 44
        let date = event.when.map { isWide ? EventWords.shortDate($0) : EventWords.brief($0, year: year(state)) } ?? ""
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

    /// The sign of the filter, and the cursor, whose row shows it even where that sign has its place.
    private static func mark(
        _ line: SidebarLine, isHere: Bool, _ state: State, on surface: inout Surface, in area: Rect
    ) {
        switch line.item.flatMap(state.isWanted) {
        case true: surface.put(state.signs.included, x: area.x, y: area.y, style: Style(.title))
        case false: surface.put(state.signs.excluded, x: area.x, y: area.y, style: Style(.error))
        case nil: surface.put(isHere ? state.signs.current : " ", x: area.x, y: area.y, style: Style(.title))
        }
        if isHere { surface.markRow(area.dropLeft(1), hasFocus: state.active == .sidebar) }
        if state.chosenLines.contains(line) { surface.markChosen(area, state.signs) }
    }

    // MARK: - The foot

    /// Rows of the foot where the lists need all there are.
    static let footRows = 7

    /// What the lists leave free, but some rows at least; nothing in the smallest windows.
    private static func foot(_ state: State, in body: Rect) -> Rect {
        guard body.height >= 12 else { return body.bottom(0) }
        let free = max(min(footRows, body.height / 4), body.height - SidebarLayout.height(state) - 1)
        return body.bottom(SidebarDetail.lines(state, width: body.width - 1, rows: free).count)
    }

    private static func drawFoot(_ state: State, on surface: inout Surface, in foot: Rect) {
        guard !foot.isEmpty else { return }
        let rule = Rect(x: foot.x, y: foot.y - 1, width: foot.width, height: 1)
        surface.fill(rule, with: state.signs.horizontal, style: Style(.border))
        for (y, line) in zip(foot.rows, SidebarDetail.lines(state, width: foot.width - 1, rows: foot.height)) {
            surface.put(line.words, x: foot.x + 1, y: y, style: line.style, limit: foot.width - 1)
        }
    }
}
