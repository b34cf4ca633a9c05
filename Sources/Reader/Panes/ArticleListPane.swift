import NewsModel
import TerminalUI

/// The articles under headings: the dates of their publication, or what else the list is sorted by. A short list shows
/// whole titles, a long one a row each.
enum ArticleListPane {
    static func draw(_ state: State, on surface: inout Surface, in area: Rect) {
        let rank = state.article.flatMap { state.shown.rank(of: $0) }.map { state.listStart + $0 + 1 } ?? 0
        let detail = "\(rank.grouped)/\(state.listCount.grouped) \(state.signs.separator) \(state.list.order.words)"
        surface.heading("List", detail, in: area, state.signs, hasFocus: state.active == .list)
        let body = area.dropTop(1)
        if state.shown.rows.isEmpty { return drawNothing(state, on: &surface, in: body) }
        if hasDatesInRows(state, body) { return drawDatedRows(state, on: &surface, in: body) }
        let height = titleHeight(state, body)
        var y = body.y
        for row in rows(state, in: body) where y < body.rows.upperBound {
            let rest = Rect(x: area.x, y: y, width: area.width, height: body.rows.upperBound - y)
            switch row {
            case .heading(let words, let count): y += drawHeading(words, count, state.signs, on: &surface, in: rest)
            case .article(let article): y += ArticleRow(article, state).draw(on: &surface, in: rest.top(height))
            }
        }
    }

    /// Why the list is empty, and what to press.
    private static func drawNothing(_ state: State, on surface: inout Surface, in body: Rect) {
        let words =
            state.query.isEmpty
            ? ["no articles"]
            : [
                "Nothing fits \(state.query.label)", "\(state.key("escape")) drops the last part",
                "\(state.key("filter")) changes the filter",
            ]
        for (y, line) in zip(body.rows, words) {
            let shown = line.clipped(to: body.width - 1, ellipsis: state.signs.ellipsis)
            surface.put(" " + shown, x: body.x, y: y, style: Style(.dim), limit: body.width)
        }
    }

    /// Whether most articles would have a date of their own as heading, and there is room to put it beside them.
    private static func hasDatesInRows(_ state: State, _ body: Rect) -> Bool {
        let articles = state.shown.listed.count, headings = state.shown.rows.count - articles
        return state.list.order == .date && body.width >= 72 && headings * 2 > articles
    }

    /// A row for each article, which its date begins.
    private static func drawDatedRows(_ state: State, on surface: inout Surface, in body: Rect) {
        let rank = state.article.flatMap { state.shown.listRank(of: $0) } ?? 0, articles = state.shown.listed
        let top = state.top(of: .list, for: rank, of: articles.count, in: body.height)
        let shown = articles.dropFirst(top).prefix(body.height)
        let dates = shown.map { state.corpus.articles[$0].published.words }
        let width = min(32, dates.map(\.columns).max() ?? 0)
        for (y, (article, date)) in zip(body.rows, zip(shown, dates)) {
            let line = Rect(x: body.x, y: y, width: body.width, height: 1)
            _ = ArticleRow(article, state, date: date, dateWidth: width + 1).draw(on: &surface, in: line)
        }
    }

    /// The rows from the one that is to stand on top.
    private static func rows(_ state: State, in body: Rect) -> ArraySlice<ListRow> {
        let rows = state.shown.rows, current = state.article.flatMap { state.shown.row(of: $0) } ?? 0
        let usual = state.top(of: .list, for: current, of: rows.count, in: body.height)
        let top = titleHeight(state, body) > 1 ? 0 : usual
        return rows.dropFirst(top).prefix(body.height)
    }

    /// The most rows a title may take: three if all articles fit then, else one.
    private static func titleHeight(_ state: State, _ body: Rect) -> Int {
        state.shown.rows.count + 2 * state.shown.listed.count <= body.height ? 3 : 1
    }

    /// «── Thu 14 Mar 2024 ── 23 ─────»; a heading of one article needs no number.
    private static func drawHeading(
        _ words: String, _ count: Int, _ signs: Signs, on surface: inout Surface, in area: Rect
    ) -> Int {
        let rule = signs.horizontal + signs.horizontal + " "
        surface.fill(area.row(0), with: signs.horizontal, style: Style(.border))
        surface.put(rule, x: area.x, y: area.y, style: Style(.border), limit: area.width)
        let text = words.clipped(to: area.width - 4, ellipsis: signs.ellipsis) + " "
        let used = surface.put(text, x: area.x + 3, y: area.y, style: Style(.heading), limit: area.width - 3)
        if count > 1, used + 12 < area.width {
            surface.put(" \(count.grouped) ", x: area.x + used + 5, y: area.y, style: Style(.dim))
        }
        return 1
    }
}
