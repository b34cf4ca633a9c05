import NewsModel
import TerminalUI

/// Two texts in linked columns, or as stacked pairs where there is no room: a sign between says how they relate.
enum ComparisonPane {
    static func draw(_ state: State, on surface: inout Surface, in area: Rect) {
        guard let page = state.compared, let memory = state.comparison else { return }
        let differences = page.comparison.differences.count
        let panel = area.bottom(area.height >= 24 && differences > 0 ? min(8, differences + 2) : 0)
        let upper = area.dropBottom(panel.height), body = upper.dropTop(1)
        drawHeadings(page, memory, state, on: &surface, in: upper)
        if page.key.isStacked {
            drawStacked(page, memory, state, on: &surface, in: body)
        } else {
            drawColumns(page, memory, state, on: &surface, in: body)
        }
        if !panel.isEmpty { DifferencesPanel.draw(page, state, on: &surface, in: panel) }
        if state.active == .comparison { placeCursor(page, memory, state, on: &surface, in: body) }
    }

    /// The row at the top: the row being read stands a third of the way down, or where it is held.
    private static func top(_ page: ComparisonPage, _ memory: ComparisonMemory, _ state: State, _ height: Int) -> Int {
        state.top(of: .comparison, for: page.row(of: memory), of: page.rows.count, in: height)
    }

    /// The terminal's cursor stands before the row being read, on the side that has the keys.
    private static func placeCursor(
        _ page: ComparisonPage, _ memory: ComparisonMemory, _ state: State, on surface: inout Surface, in area: Rect
    ) {
        let isRight = !page.key.isStacked && memory.side == .b
        let x = page.key.isStacked ? area.centred(page.key.width + 5).x : area.x + (isRight ? area.width / 2 + 1 : 0)
        let y = area.y + page.row(of: memory) - top(page, memory, state, area.height)
        surface.cursor = Surface.Position(x: x, y: y)
    }

    // MARK: - Headings

    private static func drawHeadings(
        _ page: ComparisonPage, _ memory: ComparisonMemory, _ state: State, on surface: inout Surface, in area: Rect
    ) {
        let source = { (article: Int) in state.corpus.articles[article].shortSource }
        let names = (a: name(page.key.a, "A", state), b: name(page.key.b, "B", state))
        let isActive = state.active == .comparison
        let place = "\(memory.pair + 1)/\(page.pairs.count)\(memory.filter == .all ? "" : " \(memory.filter.rawValue)")"
        guard !page.key.isStacked else {
            let dated = "\(names.a)   \(names.b)", sources = "A  \(source(page.key.a))   B  \(source(page.key.b))"
            let title = dated.columns + place.columns + 8 <= area.width ? dated : sources
            return surface.heading(title, place, in: area, state.signs, hasFocus: isActive)
        }
        let width = (area.width - 1) / 2
        let left = area.left(width), right = area.dropLeft(width + 1)
        surface.heading(names.a, in: left, state.signs, hasFocus: isActive && memory.side == .a)
        surface.put(state.signs.horizontal, x: left.columns.upperBound, y: area.y, style: Style(.border))
        surface.heading(names.b, place, in: right, state.signs, hasFocus: isActive && memory.side == .b)
    }

    private static func name(_ article: Int, _ side: String, _ state: State) -> String {
        let article = state.corpus.articles[article]
        return "\(side)  \(article.shortSource) \(state.signs.separator) \(article.published.words)"
    }

    // MARK: - Columns

    private static func drawColumns(
        _ page: ComparisonPage, _ memory: ComparisonMemory, _ state: State, on surface: inout Surface, in area: Rect
    ) {
        let width = (area.width - 1) / 2
        let left = area.left(width), right = area.dropLeft(width + 1), top = top(page, memory, state, area.height)
        for (distance, y) in area.rows.enumerated() {
            let shown = page.rows.indices.contains(top + distance) ? page.rows[top + distance] : nil
            let gutter = shown.flatMap { $0.a == nil && $0.b == nil ? nil : $0.pair }
            drawSign(gutter, page, state, on: &surface, x: left.columns.upperBound, y: y)
            for (side, column) in [(ComparisonMemory.Side.a, left), (.b, right)] {
                let row = top + distance + (memory.apart?[side] ?? 0)
                guard page.rows.indices.contains(row) else { continue }
                let line = Rect(x: column.x, y: y, width: column.width, height: 1)
                draw(page.rows[row], side, page, memory, state, on: &surface, in: line)
                surface.target(line.dropLeft(2), side.name, row)
            }
        }
    }

    private static func drawSign(
        _ pair: Int?, _ page: ComparisonPage, _ state: State, on surface: inout Surface, x: Int, y: Int
    ) {
        let sign = pair.map { state.signs.sign(of: page.pairs[$0].told) } ?? state.signs.vertical
        let style = pair.map { Self.style(of: page.pairs[$0].told) } ?? Style(.border)
        surface.put(sign, x: x, y: y, style: style)
    }

    private static func draw(
        _ row: ComparisonPage.Row, _ side: ComparisonMemory.Side, _ page: ComparisonPage, _ memory: ComparisonMemory,
        _ state: State, on surface: inout Surface, in line: Rect
    ) {
        let pair = page.pairs[row.pair], number = side == .a ? row.a : row.b
        if let text = side == .a ? pair.a : pair.b, let number {
            text.draw(from: number, on: &surface, in: line.dropLeft(2))
            highlight(text, number, side, page, state, on: &surface, in: line.dropLeft(2))
            let isHere = state.isRead(row.pair, memory) && memory.apart == nil
            if isHere { surface.put(state.signs.readingRow, x: line.x, y: line.y, style: Style(.title)) }
        } else if pair.told.range(on: side) == nil, (row.a ?? row.b) == 0 {
            let words = absence(pair.told, side, state.signs)
            surface.put(words, x: line.x + 2, y: line.y, style: Style(.dim), limit: line.width - 2)
        }
    }

    /// «· not in B ·», or that B tells it elsewhere.
    private static func absence(_ told: ComparisonRow, _ side: ComparisonMemory.Side, _ signs: Signs) -> String {
        let name = side.name
        let words = told.elsewhere == nil ? "not in \(name)" : "elsewhere in \(name)"
        return "\(signs.separator) \(words) \(signs.separator)"
    }

    // MARK: - Stacked pairs

    private static func drawStacked(
        _ page: ComparisonPage, _ memory: ComparisonMemory, _ state: State, on surface: inout Surface, in area: Rect
    ) {
        let column = area.centred(page.key.width + 5), top = top(page, memory, state, area.height)
        for (y, row) in zip(area.rows, page.rows.dropFirst(top)) where row.a != nil || row.b != nil {
            let pair = page.pairs[row.pair]
            surface.put(state.signs.sign(of: pair.told), x: column.x, y: y, style: style(of: pair.told))
            if row.a ?? row.b == 0 {
                surface.put(row.a == nil ? "B" : "A", x: column.x + 1, y: y, style: Style(.heading))
            }
            if state.isRead(row.pair, memory) {
                surface.put(state.signs.readingRow, x: column.x + 3, y: y, style: Style(.title))
            }
            let line = Rect(x: column.x + 5, y: y, width: page.key.width, height: 1)
            guard let text = row.a == nil ? pair.b : pair.a, let number = row.a ?? row.b else { continue }
            let side: ComparisonMemory.Side = row.a == nil ? .b : .a
            text.draw(from: number, on: &surface, in: line)
            highlight(text, number, side, page, state, on: &surface, in: line)
            surface.target(line, side.name, top + y - area.y)
        }
    }

    // MARK: - Both

    /// What is looked for, and the selected actor, over a line as it was drawn.
    private static func highlight(
        _ text: WrappedText, _ number: Int, _ side: ComparisonMemory.Side, _ page: ComparisonPage, _ state: State,
        on surface: inout Surface, in line: Rect
    ) {
        let shown = text.range(ofLine: number), article = side == .a ? page.key.a : page.key.b
        let area = { (range: TextRange) in
            let part = range.clamped(to: shown), start = text.position(of: part.lowerBound).column
            let end = part.isEmpty ? start : text.position(of: part.upperBound - 1).column + 1
            return Rect(x: line.x + start, y: line.y, width: end - start, height: 1)
        }
        if let actor = state.selection.actor {
            let mentions = within(shown, state.corpus.annotations[article].mentions, \.range)
            for mention in mentions where mention.actor == actor { surface.add(.reverse, in: area(mention.range)) }
        }
        let whole = text.range(ofLine: 0).lowerBound..<text.range(ofLine: text.count - 1).upperBound
        let matches = Find(state.finding.pattern)?.ranges(in: state.corpus.articles[article].bytes, within: whole) ?? []
        for match in within(shown, matches, \.self) {
            surface.mark(surface.text(in: area(match)).places, as: .match)
        }
    }

    /// Those of elements in order of place that share a byte with a range.
    private static func within<Element>(
        _ range: TextRange, _ elements: [Element], _ place: (Element) -> TextRange
    ) -> ArraySlice<Element> {
        let first = elements.partitioningIndex { place($0).upperBound > range.lowerBound }
        return elements[first...].prefix { place($0).lowerBound < range.upperBound }
    }

    private static func style(of told: ComparisonRow) -> Style {
        let attributes: Attributes = told.isPinned ? .reverse : []
        return switch told.sign {
        case .same: Style(.shared, attributes)
        case .differs: Style(.differs, attributes)
        case .onlyA, .onlyB: Style(.onlyHere)
        }
    }
}

extension ComparisonMemory.Side {
    /// The side of a line that was drawn; its number is that of the page's row.
    init?(_ line: Target) {
        guard let side = [Self.a, .b].first(where: { $0.name == line.kind }) else { return nil }
        self = side
    }
}

extension State {
    /// Whether a pair is the one being read, or among those chosen.
    fileprivate func isRead(_ pair: Int, _ memory: ComparisonMemory) -> Bool {
        pair == memory.pair || chosenPairs?.contains(pair) == true
    }
}

extension Signs {
    func sign(of told: ComparisonRow) -> String {
        switch told.sign {
        case .same: same
        case .differs: differs
        case .onlyA: onlyA
        case .onlyB: onlyB
        }
    }
}
