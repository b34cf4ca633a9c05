import NewsModel
import TerminalUI

/// A row of the article list: signs, date if wanted, outlet, title, and how many of its story are folded under it.
struct ArticleRow {
    private let article: Int
    private let state: State
    private let date: String
    private let dateWidth: Int

    init(_ article: Int, _ state: State, date: String = "", dateWidth: Int = 0) {
        self.article = article
        self.state = state
        self.date = date
        self.dateWidth = dateWidth
    }

    /// Draws the row, its title on as many lines as there are, and returns how many it took.
    func draw(on surface: inout Surface, in area: Rect) -> Int {
        let text = state.corpus.articles[article], indent = state.shown.leaders[article] == nil ? 0 : 2
        surface.put(isCurrent ? state.signs.current : " ", x: area.x, y: area.y, style: Style(.title))
        surface.put(sign, x: area.x + 1, y: area.y, style: Style(.unread))
        surface.put(date, x: area.x + 3, y: area.y, style: Style(.heading), limit: max(0, dateWidth - 1))
        let start = 3 + dateWidth + indent, outlet = drawOutlet(of: text, on: &surface, in: area.dropLeft(start))
        let mark = mark
        surface.put(mark, endingAt: area.columns.upperBound, y: area.y, style: Style(.title))
        let column = area.dropLeft(start + outlet).dropRight(mark.isEmpty ? 0 : mark.columns + 1)
        let used = drawTitle(text.headline, on: &surface, in: column)
        surface.target(area.top(used), "article", article)
        if isCurrent { surface.markRow(area.top(used).dropLeft(3), hasFocus: state.active == .list) }
        if state.chosenArticles.contains(article) { surface.markChosen(area.top(used), state.signs) }
        return used
    }

    /// Draws who brought it out and returns the columns that took: none where no article says so.
    private func drawOutlet(of text: Article, on surface: inout Surface, in area: Rect) -> Int {
        guard state.index.sources > 0 else { return 0 }
        let width = area.width < 47 ? 8 : 16
        let source = text.shortSource.clipped(to: width, ellipsis: state.signs.ellipsis)
        surface.put(source, x: area.x, y: area.y, style: Style(.dim), limit: area.width)
        return width + 1
    }

    /// The open article, or the one it is folded under.
    private var isCurrent: Bool {
        guard let open = state.article else { return false }
        return open == article || (state.shown.isFolded(article) && state.shown.leaders[open] == article)
    }

    private var isUnread: Bool { !state.isRead(state.corpus.articles[article].id) }

    /// What the reader did with it; a title that is unread is bold besides.
    private var sign: String {
        let reading = state.readings[state.corpus.articles[article].id]
        if reading?.notes.isEmpty == false { return state.signs.note }
        if reading?.isStarred == true { return state.signs.star }
        return isUnread ? state.signs.unread : " "
    }

    /// «+8» for those folded under it, or the side it has in a comparison.
    private var mark: String {
        let copies = state.shelf?.copies[state.corpus.articles[article].path] ?? 0
        let folded = state.shown.folded(under: article) + copies
        let parts = [folded > 0 ? "+\(folded.grouped)" : nil, state.comparisonMark(of: article)]
        return parts.compactMap(\.self).joined(separator: " ")
    }

    /// Draws as much of a title as there is room for and returns the rows it took.
    private func drawTitle(_ title: String, on surface: inout Surface, in area: Rect) -> Int {
        let style = Style(isUnread ? .unread : .text)
        guard area.height > 1 else {
            let shown = title.clipped(to: area.width, ellipsis: state.signs.ellipsis)
            surface.put(shown, x: area.x, y: area.y, style: style)
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
