import NewsModel
import TerminalUI

/// A row of the timeline's list: whether it is disputed, how exact its date is, the date, the title, and who tells it.
struct EventRow {
    let state: State
    let line: Rect

    private var signs: Signs { state.signs }
    private var isNarrow: Bool { line.width < 70 }

    func draw(_ entry: TimelineEntry, isChosen: Bool, on surface: inout Surface) {
        let event = state.corpus.events[entry.event], y = line.y, end = line.columns.upperBound
        surface.put(isChosen ? signs.current : " ", x: line.x, y: y, style: Style(.title))
        let isDisputed = state.index.disputedEvents.contains(event.id)
        if isDisputed { surface.put(signs.differs, x: line.x + 1, y: y, style: Style(.differs)) }
        surface.put(precision(entry, event), x: line.x + 2, y: y, style: Style(.event), limit: 3)
        let dateWidth = isNarrow ? 12 : 24
        let date = event.when.map { isNarrow ? EventWords.shortDate($0) : EventWords.date($0) } ?? ""
        surface.put(date, x: line.x + 6, y: y, style: Style(.date), limit: dateWidth)
        let telling = telling(event, entry), start = line.x + 7 + dateWidth, room = end - start - telling.columns - 2
        let isHere = state.article.map { entry.articles.contains($0) } ?? false
        let style = Style(event.isBackground ? .dim : .text, isHere ? .bold : [])
        surface.put(event.title.clipped(to: room, ellipsis: signs.ellipsis), x: start, y: y, style: style, limit: room)
        surface.put(telling, endingAt: end - 1, y: y, style: Style(.dim))
        surface.target(line, "event", event.id)
        if isChosen { surface.markRow(line.dropLeft(1), hasFocus: state.active == .timeline) }
    }

    /// «… 14 more · Sat 5 Feb 2011: one of them»
    func draw(_ fold: Chronicle.Fold, isChosen: Bool, on surface: inout Surface) {
        surface.put(isChosen ? signs.current : " ", x: line.x, y: line.y, style: Style(.title))
        let start = line.x + 6, room = line.width - 7
        let period = fold.period == Chronicle.undated ? "undated" : state.chronicle.grain.heading(of: fold.period)
        let title = isChosen ? state.folded(fold).title : fold.first.title
        let more = state.moreEvents(in: fold)
        let words = "\(signs.ellipsis) \(more) more \(signs.separator) \(period): \(title)"
        surface.put(
            words.clipped(to: room, ellipsis: signs.ellipsis), x: start, y: line.y, style: Style(.dim), limit: room)
        surface.target(line, "event", fold.first.event)
        if isChosen { surface.markRow(line.dropLeft(1), hasFocus: state.active == .timeline) }
    }

    func draw(_ gap: TimelineGap, on surface: inout Surface) {
        let dots = String(repeating: signs.gap, count: 3)
        surface.put("   \(dots) \(gap.words) \(dots)", x: line.x, y: line.y, style: Style(.dim), limit: line.width)
    }

    /// Who tells it: a column for each article of a small library, and how many voices or which outlet in words.
    private func telling(_ event: Event, _ entry: TimelineEntry) -> String {
        guard let badges = state.badges(entry.articles) else {
            return isNarrow
                ? EventWords.shortTelling(event, state.corpus, signs) : EventWords.telling(event, state.corpus)
        }
        guard line.width >= 100 else {
            let isCopied = event.voices < entry.articles.count
            return isCopied && !isNarrow ? "\(event.voices.of("voice"))  \(badges)" : badges
        }
        let words = EventWords.telling(event, state.corpus).clipped(to: 24, ellipsis: signs.ellipsis)
        return "\(words)  \(badges)"
    }

    /// A point for a day, a bar for a longer stretch, with ends that are soft where they are not known.
    private func precision(_ entry: TimelineEntry, _ event: Event) -> String {
        guard entry.isDated else { return " ?" }
        guard !entry.interval.isDay else { return " \(signs.mark(of: event))" }
        let isSoft = { (day: CalendarDate?) in day == nil || entry.isImprecise }
        let first = isSoft(entry.interval.earliest) ? signs.softSpan : signs.span
        let last = isSoft(entry.interval.latest) ? signs.softSpan : signs.span
        return first + (event.status == .asserted ? signs.span : signs.mark(of: event)) + last
    }
}

extension State {
    /// The most articles that have a sign of their own: as many as there are digits.
    private static let mostBadges = 9

    /// A, B or the article's number in the list; nil in a larger library.
    func badge(of article: Int) -> String? {
        guard corpus.articles.count <= Self.mostBadges else { return nil }
        return comparisonMark(of: article) ?? String(index.ranks[article] + 1)
    }

    /// «1·3··»: a column for each article, in the order of the list; nil in a larger library.
    func badges(_ articles: [Int]) -> String? {
        guard corpus.articles.count <= Self.mostBadges else { return nil }
        return index.order.map { articles.contains($0) ? badge(of: $0) ?? "" : signs.quiet }.joined()
    }
}
