import NewsModel
import TerminalUI

/// Drawing the whole screen: a pure function from the state to cells.
extension State {
    package func draw() -> Surface {
        guard let arrangement else {
            var surface = Surface(width: window.width, height: window.height)
            let words = "Window too small (\(window.width)x\(window.height)); needs 40x10"
            surface.put(words, x: 0, y: 0)
            return surface
        }
        var surface = drawPanes(arrangement)
        if preferences.showsHints { draw(.hints, on: &surface, in: arrangement.hints) }
        if isHinting { surface.putLabels(of: hintTargets(on: surface), typed: prompt?.text ?? "") }
        for popup in popups { draw(popup, on: &surface, in: arrangement.body) }
        if showsPendingKeys { WhichKeyBox.draw(self, on: &surface, in: arrangement.body) }
        if prompt?.choices.isEmpty == false {
            PalettePane.draw(self, on: &surface, in: window.dropTop(1).dropBottom(2))
        }
        StatusRows.draw(self, on: &surface, in: arrangement)
        return surface
    }

    /// All but what lies over the panes, and the two rows below them.
    func drawPanes(_ arrangement: Arrangement) -> Surface {
        var surface = Surface(width: window.width, height: window.height)
        drawSeparators(arrangement, on: &surface)
        for (part, area) in arrangement.parts where part != .hints { draw(part, on: &surface, in: area) }
        return surface
    }

    /// One part of the screen, with what is looked for in it.
    func draw(_ part: Arrangement.Part, on surface: inout Surface, in area: Rect) {
        guard let arrangement else { return }
        switch part {
        case .title: TitleRow.draw(self, on: &surface, in: arrangement)
        case .strip: TimelinePane.drawStrip(self, on: &surface, in: area)
        case .hints: StatusRows.drawHints(self, on: &surface, in: area)
        case .pane(let pane):
            draw(pane, on: &surface, in: area)
            if [.list, .timeline, .sidebar].contains(pane) { markMatches(on: &surface, in: area.dropTop(1)) }
        }
    }

    private func draw(_ pane: Pane, on surface: inout Surface, in area: Rect) {
        switch pane {
        case .list: ArticleListPane.draw(self, on: &surface, in: area)
        case .text: ArticlePane.draw(self, on: &surface, in: area)
        case .sidebar: drawSidebar(on: &surface, in: area)
        case .timeline: TimelinePane.draw(self, on: &surface, in: area)
        case .comparison: ComparisonPane.draw(self, on: &surface, in: area)
        case .help, .why, .prompt, .chosen: break
        }
    }

    private func draw(_ popup: Popup, on surface: inout Surface, in area: Rect) {
        switch popup {
        case .help(let help): HelpPane.draw(help, self, on: &surface, in: area)
        case .why(let why): WhyPane.draw(why, self, on: &surface, in: area)
        }
    }

    /// Where the sidebar lies over other panes, a line sets it off.
    private func drawSidebar(on surface: inout Surface, in area: Rect) {
        SidebarPane.draw(self, on: &surface, in: area)
        guard arrangement?.hasDrawer == true else { return }
        for y in area.rows.dropFirst() { surface.put(signs.vertical, x: area.x - 1, y: y, style: Style(.border)) }
    }

    /// What is looked for, in the lists; texts mark it themselves, since there it may run over the end of a line.
    private func markMatches(on surface: inout Surface, in area: Rect) {
        guard let find = Find(finding.pattern) else { return }
        for y in area.rows { surface.mark(find, in: Rect(x: area.x, y: y, width: area.width, height: 1)) }
    }

    /// Lines between panes that stand side by side.
    func drawSeparators(_ arrangement: Arrangement, on surface: inout Surface) {
        for area in arrangement.panes.values where area.columns.upperBound < window.width {
            let x = area.columns.upperBound
            guard arrangement.panes.values.contains(where: { $0.x == x + 1 && $0.rows.overlaps(area.rows) }) else {
                continue
            }
            surface.put(signs.teeDown, x: x, y: area.y, style: Style(.border))
            for y in area.rows.dropFirst() { surface.put(signs.vertical, x: x, y: y, style: Style(.border)) }
        }
    }
}

extension Surface {
    /// Marks the chosen row of a pane: reversed, with the terminal's cursor on it, in the pane that has the keys;
    /// underlined in the others.
    mutating func markRow(_ area: Rect, hasFocus: Bool) {
        add(hasFocus ? .reverse : .underline, in: area)
        if hasFocus { cursor = Position(x: area.x, y: area.y) }
    }

    /// Marks a row as one of those chosen: reversed, with a bar before it.
    mutating func markChosen(_ area: Rect, _ signs: Signs) {
        for y in area.rows { put(signs.readingRow, x: area.x, y: y, style: Style(.title)) }
        add(.reverse, in: area.dropLeft(1))
    }

    /// Gives what is looked for the role `match`, in a row that is drawn.
    fileprivate mutating func mark(_ find: Find, in row: Rect) {
        let text = text(in: row)
        for range in find.ranges(in: text.bytes) { mark(text.places[range], as: .match) }
    }

    /// The line on top of a pane: «─ Text ───────── 1 of 9 · 18% ─». The title is bold where the keys go.
    mutating func heading(_ title: String, _ detail: String = "", in area: Rect, _ signs: Signs, hasFocus: Bool) {
        fill(area.row(0), with: signs.horizontal, style: Style(.border))
        let title = " \(title.clipped(to: area.width - 4, ellipsis: signs.ellipsis)) "
        let style = hasFocus ? Style(.title, .reverse) : Style(.heading)
        let used = put(title, x: area.x + 1, y: area.y, style: style, limit: area.width - 1)
        let room = area.width - used - 4
        guard !detail.isEmpty, room > 3 else { return }
        let shown = " \(Self.fitting(detail, in: room, signs)) "
        put(shown, x: area.columns.upperBound - shown.columns - 1, y: area.y, style: Style(.dim))
    }

    /// The parts of a detail for which there is room, the first one at least.
    private static func fitting(_ detail: String, in room: Int, _ signs: Signs) -> String {
        guard detail.columns > room else { return detail }
        let separator = " \(signs.separator) "
        var parts = detail.split(separator: separator)
        while parts.count > 1, parts.joined(separator: separator).columns > room { parts.removeLast() }
        return parts.joined(separator: separator).clipped(to: room, ellipsis: signs.ellipsis)
    }

    /// Text that ends at a column.
    mutating func put(_ text: String, endingAt x: Int, y: Int, style: Style) {
        put(text, x: x - text.columns, y: y, style: style)
    }
}
