import NewsModel
import TerminalUI

/// All that is told, in order of time: an axis with bars above, the events as a list below.
enum TimelinePane {
    /// Two rows: ticks and bars.
    static func drawStrip(_ state: State, on surface: inout Surface, in area: Rect) {
        AxisDrawing(state, in: area).draw(on: &surface, ticks: area.y, bars: area.y + 1)
    }

    static func draw(_ state: State, on surface: inout Surface, in area: Rect) {
        let hasFocus = state.active == .timeline
        surface.heading(title(state), detail(state), in: area, state.signs, hasFocus: hasFocus)
        let hasAxis = area.height >= 5 && !(state.arrangement?.layout.hasStrip ?? false)
        let body = area.dropTop(1), axisRows = !hasAxis ? 0 : area.height >= 10 ? 3 : 2
        if hasAxis {
            let axis = AxisDrawing(state, in: body)
            axis.draw(on: &surface, ticks: body.y, bars: body.y + 1)
            if axisRows > 2 { axis.drawPublications(on: &surface, at: body.y + 2) }
        }
        drawRows(state, on: &surface, in: body.dropTop(axisRows))
    }

    private static func title(_ state: State) -> String { "Timeline \(state.signs.separator) \(state.grain.words)" }

    /// «Sep 2021: 12 events, 3 articles · 6 background»
    private static func detail(_ state: State) -> String {
        let chronicle = state.chronicle, bucket = state.bucket
        guard chronicle.timeline.span != nil else { return "\(chronicle.rows.count) without a date" }
        let told = chronicle.bucket(bucket)
        let here = "\(chronicle.grain.heading(of: bucket)): \(told.events.of("event")), \(told.articles.of("article"))"
        let hidden = state.index.background
        guard hidden > 0 else { return here }
        return "\(here) \(state.signs.separator) background \(chronicle.hasBackground ? "shown" : "folded") (\(hidden))"
    }

    // MARK: - The list of events

    private static func drawRows(_ state: State, on surface: inout Surface, in area: Rect) {
        let rows = state.chronicle.rows
        guard let current = state.chronicleRow else {
            return drawNothing(state, on: &surface, in: area)
        }
        let top = min(max(0, current - area.height / 2), max(0, rows.count - area.height))
        for (y, (place, row)) in zip(area.rows, rows.enumerated().dropFirst(top)) {
            let line = Rect(x: area.x, y: y, width: area.width, height: 1)
            switch row {
            case .heading: break
            case .gap(let gap): draw(gap, state, on: &surface, in: line)
            case .event(let entry): draw(entry, place == current, state, on: &surface, in: line)
            }
        }
    }

    private static func drawNothing(_ state: State, on surface: inout Surface, in area: Rect) {
        let words = " No dated events\(state.index.background > 0 ? "; i shows the background" : "")"
        surface.put(words, x: area.x, y: area.y, style: Style(.dim), limit: area.width)
    }

    private static func draw(_ gap: TimelineGap, _ state: State, on surface: inout Surface, in line: Rect) {
        let dots = String(repeating: state.signs.gap, count: 3)
        surface.put("   \(dots) \(gap.words) \(dots)", x: line.x, y: line.y, style: Style(.dim), limit: line.width)
    }

    /// Sign, date, title, and who tells it.
    private static func draw(
        _ entry: TimelineEntry, _ isChosen: Bool, _ state: State, on surface: inout Surface, in line: Rect
    ) {
        let event = state.corpus.events[entry.event]
        let isHere = state.article.map { entry.articles.contains($0) } ?? false
        surface.put(isChosen ? state.signs.current : " ", x: line.x, y: line.y, style: Style(.title))
        let isDisputed = state.index.disputedEvents.contains(event.id)
        if isDisputed { surface.put(state.signs.differs, x: line.x + 1, y: line.y, style: Style(.differs)) }
        surface.put(precision(entry, event, state.signs), x: line.x + 2, y: line.y, style: Style(.event), limit: 3)
        let dateWidth = line.width < 70 ? 12 : 24
        let date = event.when.map { dateWidth < 20 ? EventWords.shortDate($0) : EventWords.date($0) } ?? ""
        surface.put(date, x: line.x + 6, y: line.y, style: Style(.date), limit: dateWidth)
        let telling = telling(event, state, isNarrow: line.width < 70)
        let start = line.x + 7 + dateWidth, room = line.columns.upperBound - start - telling.columns - 2
        let title = event.title.clipped(to: room, ellipsis: state.signs.ellipsis)
        let style = Style(event.isBackground ? .dim : .text, isHere ? .bold : [])
        surface.put(title, x: start, y: line.y, style: style, limit: room)
        surface.put(telling, endingAt: line.columns.upperBound - 1, y: line.y, style: Style(.dim))
        if isChosen { surface.markRow(line.dropLeft(1), hasFocus: state.active == .timeline) }
    }

    private static func telling(_ event: Event, _ state: State, isNarrow: Bool) -> String {
        let corpus = state.corpus, signs = state.signs
        let words = isNarrow ? EventWords.shortTelling(event, corpus, signs) : EventWords.telling(event, corpus)
        return words.clipped(to: isNarrow ? 11 : 22, ellipsis: signs.ellipsis)
    }

    /// A point for a day, a bar for a longer stretch, with ends that are soft where they are not known.
    private static func precision(_ entry: TimelineEntry, _ event: Event, _ signs: Signs) -> String {
        guard entry.isDated else { return " ?" }
        guard !entry.interval.isDay else { return " \(signs.mark(of: event))" }
        let isSoft = { (day: CalendarDate?) in day == nil || entry.isImprecise }
        let first = isSoft(entry.interval.earliest) ? signs.softSpan : signs.span
        let last = isSoft(entry.interval.latest) ? signs.softSpan : signs.span
        return first + (event.status == .asserted ? signs.span : signs.mark(of: event)) + last
    }
}
