import NewsModel
import TerminalUI

/// The articles under the dates of their publication. A short list shows whole titles, a long one a row each.
enum ArticleListPane {
    static func draw(_ state: State, on surface: inout Surface, in area: Rect) {
        let rank = state.article.flatMap { state.shown.rank(of: $0) }.map { $0 + 1 } ?? 0
        let detail = "\(rank)/\(state.shown.articles.count) \(state.signs.separator) by date"
        surface.heading("List", detail, in: area, state.signs, hasFocus: state.active == .list)
        let body = area.dropTop(1)
        if state.shown.rows.isEmpty { return drawNothing(state, on: &surface, in: body) }
        if hasDatesInRows(state, body) { return drawDatedRows(state, on: &surface, in: body) }
        let height = titleHeight(state, body)
        var y = body.y
        for row in rows(state, in: body) where y < body.rows.upperBound {
            let rest = Rect(x: area.x, y: y, width: area.width, height: body.rows.upperBound - y)
            switch row {
            case .heading(let words): y += drawHeading(words, state.signs, on: &surface, in: rest)
            case .article(let article): y += draw(article, state, on: &surface, in: rest.top(height))
            }
        }
    }

    /// Why the list is empty, and what to press.
    private static func drawNothing(_ state: State, on surface: inout Surface, in body: Rect) {
        let words =
            state.query.isEmpty
            ? ["no articles"] : ["nothing fits \(state.query.text)", "Esc drops the last part, F changes the filter"]
        for (y, line) in zip(body.rows, words) {
            surface.put(" " + line, x: body.x, y: y, style: Style(.dim), limit: body.width)
        }
    }

    /// Whether most articles would have a heading of their own, and there is room to put it beside them.
    private static func hasDatesInRows(_ state: State, _ body: Rect) -> Bool {
        let articles = state.shown.articles.count, headings = state.shown.rows.count - articles
        return body.width >= 72 && headings * 2 > articles
    }

    /// A row for each article, which its date begins.
    private static func drawDatedRows(_ state: State, on surface: inout Surface, in body: Rect) {
        let rank = state.article.flatMap { state.shown.rank(of: $0) } ?? 0, articles = state.shown.articles
        let top = min(max(0, rank - body.height / 2), max(0, articles.count - body.height))
        let shown = articles.dropFirst(top).prefix(body.height)
        let dates = shown.map { state.corpus.articles[$0].published.words }
        let width = min(32, dates.map(\.columns).max() ?? 0)
        for (y, (article, date)) in zip(body.rows, zip(shown, dates)) {
            let line = Rect(x: body.x, y: y, width: body.width, height: 1)
            _ = draw(article, state, on: &surface, in: line, date: date, dateWidth: width + 1)
        }
    }

    /// The rows from the one that is to stand on top.
    private static func rows(_ state: State, in body: Rect) -> ArraySlice<ListRow> {
        let rows = state.shown.rows, current = state.article.flatMap { state.shown.row(of: $0) } ?? 0
        let middle = min(max(0, current - body.height / 2), max(0, rows.count - body.height))
        let top = titleHeight(state, body) > 1 ? 0 : middle
        return rows.dropFirst(top).prefix(body.height)
    }

    /// The most rows a title may take: three if all articles fit then, else one.
    private static func titleHeight(_ state: State, _ body: Rect) -> Int {
        state.shown.rows.count + 2 * state.shown.articles.count <= body.height ? 3 : 1
    }

    private static func drawHeading(_ words: String, _ signs: Signs, on surface: inout Surface, in area: Rect) -> Int {
        let rule = signs.horizontal + signs.horizontal + " "
        surface.fill(area.row(0), with: signs.horizontal, style: Style(.border))
        surface.put(rule, x: area.x, y: area.y, style: Style(.border), limit: area.width)
        let text = words.clipped(to: area.width - 4, ellipsis: signs.ellipsis) + " "
        surface.put(text, x: area.x + 3, y: area.y, style: Style(.heading), limit: area.width - 3)
        return 1
    }

    /// Draws an article, with a date if one is given, and returns the rows it took.
    private static func draw(
        _ article: Int, _ state: State, on surface: inout Surface, in area: Rect, date: String = "", dateWidth: Int = 0
    ) -> Int {
        let text = state.corpus.articles[article], isUnread = !state.isRead(text.id)
        let isCurrent = article == state.article
        surface.put(isCurrent ? state.signs.current : " ", x: area.x, y: area.y, style: Style(.title))
        surface.put(isUnread ? state.signs.unread : " ", x: area.x + 1, y: area.y, style: Style(.unread))
        surface.put(date, x: area.x + 3, y: area.y, style: Style(.heading), limit: max(0, dateWidth - 1))
        let outlet = area.width - dateWidth < 50 ? 8 : 16
        let source = text.shortSource.clipped(to: outlet, ellipsis: state.signs.ellipsis)
        surface.put(source, x: area.x + 3 + dateWidth, y: area.y, style: Style(.dim), limit: area.width - 3)
        let mark = state.comparisonMark(of: article) ?? ""
        surface.put(mark, endingAt: area.columns.upperBound, y: area.y, style: Style(.title))
        let column = area.dropLeft(dateWidth + outlet + 4).dropRight(mark.isEmpty ? 0 : 2)
        let role = Style(isUnread ? .unread : .text)
        let used = drawTitle(text.headline, role, state.signs, on: &surface, in: column)
        if isCurrent {
            surface.markRow(area.top(used).dropLeft(3), hasFocus: state.active == .list)
        }
        return used
    }

    /// Draws as much of a title as there is room for and returns the rows it took.
    private static func drawTitle(
        _ title: String, _ style: Style, _ signs: Signs, on surface: inout Surface, in area: Rect
    ) -> Int {
        guard area.height > 1 else {
            surface.put(title.clipped(to: area.width, ellipsis: signs.ellipsis), x: area.x, y: area.y, style: style)
            return 1
        }
        var text = StyledText(title)
        text.mark(text.range, style)
        let wrapped = text.wrapped(to: area.width)
        wrapped.draw(from: 0, on: &surface, in: area)
        return min(wrapped.count, area.height)
    }
}

extension Article {
    /// The acronym that an outlet gives itself in brackets, else its name.
    var shortSource: String {
        let source = source
        guard source.last == ")", let open = source.lastIndex(of: "(") else { return source }
        let inside = source[source.index(after: open)...].dropLast()
        return inside.isEmpty || inside.contains(" ") ? source : String(inside)
    }
}
