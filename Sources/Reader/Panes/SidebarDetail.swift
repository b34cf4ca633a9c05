import NewsModel
import TerminalUI

/// The foot of the sidebar: all about the chosen actor or event, then the open article in numbers.
enum SidebarDetail {
    struct Line: Hashable {
        let words: String
        let style: Style
    }

    /// As much as so many rows hold; the numbers of the article whole or not at all.
    static func lines(_ state: State, width: Int, rows: Int) -> [Line] {
        let about = about(state, width), summary = summary(state, width)
        guard !about.isEmpty, !summary.isEmpty else { return Array((about + summary).prefix(rows)) }
        let isRoomy = about.count + 1 + summary.count <= rows
        return isRoomy ? about + [Line(words: "", style: .text)] + summary : Array(about.prefix(rows))
    }

    /// What the cursor stands on; else the chosen actor, else the selected event.
    private static func about(_ state: State, _ width: Int) -> [Line] {
        switch state.sidebarLine?.item {
        case .actor(let id): actor(state.corpus.actors[id], state, width)
        case .event(let id): event(state.corpus.events[id], state, width)
        case nil: state.selection.actor.map { actor(state.corpus.actors[$0], state, width) } ?? []
        }
    }

    // MARK: - An actor

    private static func actor(_ actor: Actor, _ state: State, _ width: Int) -> [Line] {
        let mentions = state.index.mentions[actor.id], articles = Set(mentions.map(\.article)).count
        var lines = wrapped(actor.name, width, Style(actor.kind.role, .bold), rows: 2, state.signs)
        if let role = actor.role { lines += wrapped(role, width, .text, rows: 2, state.signs) }
        let counts = "\(mentions.count.of("mention")), \(articles.of("article"))"
        lines += wrapped(counts, width, .text, rows: 2, state.signs)
        lines += ends(of: actor.id, state, width)
        if let spark = spark(of: actor.id, state, width) { lines.append(spark) }
        return lines + wrapped(aliases(of: actor), width, Style(.dim), rows: 3, state.signs)
    }

    /// «as Ruiz 5, Gov. Ruiz 2»
    private static func aliases(of actor: Actor) -> String {
        let aliases = actor.aliases.map { "\($0.surface) \($0.count)" }
        return aliases.isEmpty ? "" : "as " + aliases.joined(separator: ", ")
    }

    /// Date, outlet and paragraph of the first and the last mention. Before them how many articles can have neither,
    /// since it is not known when they appeared, or only not before or not after when.
    private static func ends(of actor: Actor.ID, _ state: State, _ width: Int) -> [Line] {
        let articles = Set(state.index.mentions[actor].map(\.article)), texts = state.corpus.articles
        let open = articles.count { texts[$0].published.anchor == nil }
        let lines = wrapped(open > 0 ? "\(open) of no certain date" : "", width, Style(.dim), rows: 1, state.signs)
        guard let (first, last) = state.datedEnds(of: actor) else { return lines }
        let ends = first == last ? [("only", first)] : [("first", first), ("last", last)]
        return ends.reduce(into: lines) { lines, end in
            guard let when = texts[end.1.article].published.when else { return }
            let words = [end.0, EventWords.date(when), texts[end.1.article].shortSource, state.place(of: end.1)]
            lines += wrapped(words.joined(separator: " "), width, .text, rows: 2, state.signs)
        }
    }

    /// «2021 ▁ ▃█ 2024»: the events in which it has a part, over the time of the crisis.
    private static func spark(of actor: Actor.ID, _ state: State, _ width: Int) -> Line? {
        guard let span = state.chronicle.timeline.span else { return nil }
        let days = state.index.eventsWithActor[actor].map { state.corpus.events[$0] }
            .filter { !$0.isBackground }.compactMap { $0.when?.interval.earliest ?? $0.when?.interval.latest }
            .filter(span.contains)
        let columns = width - 10, length = span.upperBound.number - span.lowerBound.number + 1
        guard !days.isEmpty, columns >= 8 else { return nil }
        var counts = Array(repeating: 0, count: min(columns, 24))
        for day in days { counts[(day.number - span.lowerBound.number) * counts.count / length] += 1 }
        let highest = counts.max() ?? 0
        let bars = counts.map { state.signs.bar($0, of: highest) }.joined()
        let isShort = span.lowerBound.year == span.upperBound.year
        let ends = [span.lowerBound, span.upperBound].map { isShort ? "\($0.monthWords)" : "\($0.year)" }
        return Line(words: "\(ends[0]) \(bars) \(ends[1])", style: Style(.bar))
    }

    // MARK: - An event

    private static func event(_ event: Event, _ state: State, _ width: Int) -> [Line] {
        var lines = wrapped(event.title, width, Style(.title), rows: 3, state.signs)
        let date = event.when.map { EventWords.date($0) } ?? "no date"
        lines += wrapped(date, width, Style(.date), rows: 2, state.signs)
        lines += wrapped("told by \(EventWords.telling(event, state.corpus))", width, .text, rows: 2, state.signs)
        let actors = event.actors.filter(state.corpus.actors.indices.contains).map { state.corpus.actors[$0].name }
        let with = actors.isEmpty ? "" : "with " + actors.joined(separator: ", ")
        lines += wrapped(with, width, Style(.dim), rows: 3, state.signs)
        if state.index.disputedEvents.contains(event.id) {
            let words = "\(state.signs.differs) disputed (\(state.key("why")))"
            lines += wrapped(words, width, Style(.differs), rows: 1, state.signs)
        }
        return lines
    }

    // MARK: - The article

    /// «This article: 3 dates, 4 actors, 5 events; 2 figures differ (]f)»
    private static func summary(_ state: State, _ width: Int) -> [Line] {
        guard let article = state.article else { return [] }
        let found = state.corpus.annotations[article], figures = state.index.figures[article].count
        let disputes = Set(state.index.disputed[article]).subtracting(state.index.figures[article]).count
        var parts = [
            found.dates.count.of("date"), state.index.actors[article].count.of("actor"),
            state.sidebarEvents.count.of("event"),
        ]
        if figures > 0 {
            parts.append("\(figures.of("figure")) \(figures == 1 ? "differs" : "differ") (\(state.key("next figure")))")
        }
        if disputes > 0 {
            parts.append("\(disputes.of("place")) disputed (\(state.key("next difference", in: .text)))")
        }
        let heading = Line(words: "This article", style: Style(.heading))
        return [heading] + wrapped(parts.joined(separator: ", "), width, Style(.dim), rows: 4, state.signs)
    }

    // MARK: - All

    /// What does not fit in the rows is cut off at the end of the last one.
    private static func wrapped(_ text: String, _ width: Int, _ style: Style, rows: Int, _ signs: Signs) -> [Line] {
        guard !text.isEmpty else { return [] }
        let bytes = Array(text.utf8), lines = StyledText(text).wrapped(to: width)
        return (0..<min(rows, lines.count)).map { number in
            let range = lines.range(ofLine: number), end = number == rows - 1 ? bytes.count : range.upperBound
            let words = String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
            return Line(words: words.clipped(to: width, ellipsis: signs.ellipsis), style: style)
        }
    }
}
