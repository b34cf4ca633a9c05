import NewsModel
import TerminalUI

/// The two rows at the bottom: keys that work now, and what just happened or where the reader is.
enum StatusRows {
    /// But for the hints, which are drawn by themselves; a prompt lies over them.
    static func draw(_ state: State, on surface: inout Surface, in arrangement: Arrangement) {
        if let prompt = state.prompt {
            draw(prompt, state, on: &surface, arrangement)
        } else {
            drawStatus(state, on: &surface, in: arrangement.status)
        }
    }

    /// The prompt stands in the status row, what it would do above it.
    private static func draw(
        _ prompt: Prompt, _ state: State, on surface: inout Surface, _ arrangement: Arrangement
    ) {
        let above = arrangement.hints, below = arrangement.status
        surface.fill(above)
        let used = surface.put(" " + prompt.sign, x: below.x, y: below.y, style: Style(.key))
        drawPreview(prompt, state.signs, on: &surface, in: above, textStart: used)
        let shown = prompt.head.ending(in: below.width - used - 1, ellipsis: state.signs.ellipsis)
        let head = surface.put(shown, x: used, y: below.y)
        let typed = head + surface.put(prompt.tail + " ", x: used + head, y: below.y) - 1
        underline(prompt, shown, at: used, on: &surface, in: below)
        surface.add(
            .reverse,
            in: Rect(
                x: used + head, y: below.y, width: max(1, prompt.tail.first.map { String($0).columns } ?? 1), height: 1)
        )
        surface.cursor = Surface.Position(x: used + head, y: below.y)
        let keys = Hint.fitting(state, in: below.width).map { "\($0.keys) \($0.words)" }.joined(separator: "  ")
        guard below.width - used - typed > keys.columns + 4 else { return }
        surface.put(keys, endingAt: below.width - 1, y: below.y, style: Style(.hint))
    }

    /// Underlines the word of the prompt that is wrong, as far as it is in sight.
    private static func underline(
        _ prompt: Prompt, _ shown: String, at start: Int, on surface: inout Surface, in row: Rect
    ) {
        guard let mistake = prompt.mistake, shown == prompt.head else { return }
        let wrong = String(prompt.text.dropFirst(mistake).prefix { !$0.isWhitespace })
        let x = start + String(prompt.text.prefix(mistake)).columns
        surface.add(.underline, in: Rect(x: x, y: row.y, width: wrong.columns, height: 1))
    }

    /// What is wrong stands right above the place where it is wrong, behind a line that points down to it.
    private static func drawPreview(
        _ prompt: Prompt, _ signs: Signs, on surface: inout Surface, in row: Rect, textStart: Int
    ) {
        var x = row.x, words = " " + prompt.preview
        if let mistake = prompt.mistake, !prompt.text.isEmpty {
            words = "\(signs.vertical) \(prompt.preview)"
            x = max(row.x, min(textStart + String(prompt.text.prefix(mistake)).columns, row.width - words.columns))
        }
        let shown = words.clipped(to: row.columns.upperBound - x, ellipsis: signs.ellipsis)
        surface.put(shown, x: x, y: row.y, style: Style(.heading))
    }

    static func drawHints(_ state: State, on surface: inout Surface, in row: Rect) {
        var x = row.x + 1
        for hint in Hint.fitting(state, in: row.width - 1) {
            x += surface.put(hint.keys, x: x, y: row.y, style: Style(.key))
            x += surface.put(" \(hint.words)", x: x, y: row.y, style: Style(.hint)) + 2
        }
    }

    private static func drawStatus(_ state: State, on surface: inout Surface, in row: Rect) {
        let typed = (state.count.map(String.init) ?? "") + state.typed.spelled
        let left = typed.isEmpty ? state.message ?? place(state) : typed
        let right = typed.isEmpty ? corner(state, room: row.width - left.columns - 4) : ""
        let room = row.width - right.columns - 3
        surface.put(" " + left.clipped(to: room, ellipsis: state.signs.ellipsis), x: row.x, y: row.y, limit: room + 1)
        surface.put(right, endingAt: row.columns.upperBound - 1, y: row.y, style: Style(.dim))
    }

    /// The note under the cursor, the selected event, or the open article.
    private static func place(_ state: State) -> String {
        if let note = state.noteShown { return "\(state.signs.note) \(note.text)" }
        guard let id = state.selection.event else {
            return state.article.map { state.corpus.articles[$0].headline } ?? "No articles"
        }
        let event = state.corpus.events[id]
        let date = event.when.map { EventWords.date($0) } ?? "no date"
        return "\(date): \(event.title) (\(EventWords.telling(event, state.corpus)))"
    }

    /// The layers; what was read of the selected event, and a tip, where there is room.
    private static func corner(_ state: State, room: Int) -> String {
        let layers = layers(state)
        guard layers.isEmpty else { return layers }
        let words = (state.eventProgress.map { [$0] } ?? []) + state.tipWords
        return words.first { $0.columns <= room } ?? ""
    }

    /// The parts of the filter, where the title row has no room for them.
    private static func filter(_ state: State) -> String? {
        guard !state.query.isEmpty, let layout = state.arrangement?.layout, !TitleRow.hasChips(layout)
        else { return nil }
        let words = "filter: " + state.query.parts.map(\.label).joined(separator: "  ")
        return words.clipped(to: max(20, state.window.width / 2), ellipsis: state.signs.ellipsis)
    }

    /// What Esc would take away, and who is chosen.
    private static func layers(_ state: State) -> String {
        var parts = [state.chosenWords, state.focus == .text ? "" : state.passageWords].filter { !$0.isEmpty }
        if let range = state.range, state.focus != .timeline { parts.append("days: \(range.words)") }
        if !state.finding.pattern.isEmpty { parts.append("/\(state.finding.pattern)") }
        if let filter = filter(state) { parts.append(filter) }
        if let actor = state.selection.actor { parts.append("actor: \(state.corpus.actors[actor].name)") }
        if state.comparison?.isOpen == false { parts.append("A marked") }
        if state.view.isZoomed { parts.append("zoomed") }
        return parts.joined(separator: "  ")
    }
}

extension String {
    /// The text as far back from its end as `limit` columns reach: that is where somebody types.
    fileprivate func ending(in limit: Int, ellipsis: String) -> String {
        guard columns > limit else { return self }
        var room = limit - ellipsis.columns
        let end = reversed().prefix { character in
            room -= String(character).columns
            return room >= 0
        }
        return ellipsis + String(end.reversed())
    }
}
