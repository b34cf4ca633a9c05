import NewsModel
import TerminalUI

/// What the two texts give differently: dates and figures, side by side.
enum DifferencesPanel {
    static func draw(_ page: ComparisonPage, _ state: State, on surface: inout Surface, in area: Rect) {
        let told = page.comparison
        let keys = "\(state.key("next difference")) next   \(state.key("previous difference")) previous"
        surface.heading("Differences", keys, in: area, state.signs, hasFocus: false)
        let list = area.dropTop(1).dropBottom(1)
        for (y, difference) in zip(list.rows, told.differences) {
            let isHere = state.currentPair?.told.a?.contains(difference.a.range.lowerBound) ?? false
            surface.put(isHere ? state.signs.current : " ", x: list.x, y: y, style: Style(.title))
            let third = list.width / 3
            let label = difference.label.clipped(to: third - 3, ellipsis: state.signs.ellipsis)
            surface.put(label, x: list.x + 2, y: y, limit: third - 2)
            for (place, value) in ["A \(difference.a.value)", "B \(difference.b.value)"].enumerated() {
                let x = list.x + third * (place + 1)
                surface.put(value, x: x, y: y, style: Style(.differs), limit: third - 1)
            }
        }
        surface.put(" " + summary(told), x: area.x, y: area.rows.upperBound - 1, style: Style(.dim), limit: area.width)
    }

    /// «12 passages side by side   shared: 3 events, 3 actors, 2 dates»
    private static func summary(_ told: Comparison) -> String {
        let shared = [
            told.events.shared.count.of("event"), told.actors.shared.count.of("actor"),
            told.dates.shared.count.of("date"),
        ]
        return "\(told.aligned.of("passage")) side by side   shared: \(shared.joined(separator: ", "))"
    }
}
