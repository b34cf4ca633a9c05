import NewsModel
import TerminalUI

/// The articles under the dates of their publication.
enum ArticleListPane {
    static func draw(_ state: State, on surface: inout Surface, in area: Rect) {
        let rank = state.article.map { state.index.ranks[$0] + 1 } ?? 0
        let detail = "\(rank)/\(state.corpus.articles.count) \(state.signs.separator) by date"
        surface.heading("List", detail, in: area, state.signs, hasFocus: state.active == .list)
        let body = area.dropTop(1), rows = state.index.list
        let current = state.article.map { state.index.listRows[$0] } ?? 0
        let top = min(max(0, current - body.height / 2), max(0, rows.count - body.height))
        for (y, row) in zip(body.rows, rows[min(top, rows.count)...]) {
            let line = Rect(x: area.x, y: y, width: area.width, height: 1)
            switch row {
            case .heading(let words): drawHeading(words, state.signs, on: &surface, in: line)
            case .article(let article): draw(article, state, on: &surface, in: line)
            }
        }
        if rows.isEmpty { surface.put(" no articles", x: body.x, y: body.y, style: Style(.dim), limit: body.width) }
    }

    private static func drawHeading(_ words: String, _ signs: Signs, on surface: inout Surface, in line: Rect) {
        let rule = signs.horizontal + signs.horizontal
        let text = "\(rule) \(words.clipped(to: line.width - 5, ellipsis: signs.ellipsis)) "
        surface.fill(line, with: signs.horizontal, style: Style(.border))
        surface.put(text, x: line.x, y: line.y, style: Style(.border), limit: line.width)
        surface.put(String(text.dropFirst(3)), x: line.x + 3, y: line.y, style: Style(.heading), limit: line.width - 3)
    }

    private static func draw(_ article: Int, _ state: State, on surface: inout Surface, in line: Rect) {
        let text = state.corpus.articles[article], isCurrent = article == state.article
        let isUnread = !state.read.contains(text.id)
        let style = Style(isUnread ? .unread : .text)
        surface.put(isCurrent ? state.signs.current : " ", x: line.x, y: line.y, style: Style(.title))
        surface.put(isUnread ? state.signs.unread : " ", x: line.x + 1, y: line.y, style: Style(.unread))
        let outlet = line.width < 50 ? 8 : 16
        let source = text.shortSource.clipped(to: outlet, ellipsis: state.signs.ellipsis)
        surface.put(source, x: line.x + 3, y: line.y, style: Style(.dim), limit: line.width - 3)
        let mark = state.comparisonMark(of: article).map { " \($0)" } ?? ""
        let room = line.width - outlet - 4 - mark.count
        let title = text.headline.clipped(to: room, ellipsis: state.signs.ellipsis)
        surface.put(title, x: line.x + outlet + 4, y: line.y, style: style, limit: room)
        surface.put(mark, endingAt: line.columns.upperBound, y: line.y, style: Style(.title))
        guard isCurrent else { return }
        surface.add(state.active == .list ? .reverse : .underline, in: line.dropLeft(3))
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
