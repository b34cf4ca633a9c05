import NewsModel
import TerminalUI

/// Why a date is what it is: value, reason, rule, and the words it rests on, each of which can be gone to.
enum WhyPane {
    static func draw(_ why: WhyMemory, _ state: State, on surface: inout Surface, in area: Rect) {
        let width = min(84, area.width), explanation = why.explanation
        let facts = facts(of: explanation, width: width - 4)
        let height = facts.count + 1 + 2 * explanation.evidence.count + 2
        let box = Box.middle(of: area, width: width, height: max(6, min(height, area.height)))
        let inside = Box.draw("Why this date?", in: box, state.signs, on: &surface)
        for (y, fact) in zip(inside.rows, facts) {
            surface.put(fact.text, x: inside.x, y: y, style: fact.style, limit: inside.width)
        }
        drawEvidence(why, state, on: &surface, in: inside.dropTop(facts.count + 1))
    }

    private static func facts(of explanation: DateExplanation, width: Int) -> [(text: String, style: Style)] {
        var facts = lines(explanation.subject, width, Style(.heading))
        facts += lines("is \(explanation.value)", width, Style(.date))
        if let whole = explanation.whole { facts += lines("in the range \(whole)", width, Style(.date)) }
        if !explanation.reason.isEmpty { facts += lines("because: \(explanation.reason)", width, .text) }
        if let rule = explanation.rule { facts += lines("rule: \(rule)", width, Style(.dim)) }
        return facts
    }

    private static func lines(_ text: String, _ width: Int, _ style: Style) -> [(text: String, style: Style)] {
        let bytes = Array(text.utf8), wrapped = StyledText(text).wrapped(to: width)
        return (0..<wrapped.count).map { (String(decoding: bytes[wrapped.range(ofLine: $0)], as: UTF8.self), style) }
    }

    /// Two rows each: what the words tell, and the words.
    private static func drawEvidence(_ why: WhyMemory, _ state: State, on surface: inout Surface, in area: Rect) {
        let shown = area.height / 2
        let top = min(max(0, why.chosen - shown + 1), max(0, why.explanation.evidence.count - shown))
        for (place, line) in why.explanation.evidence.enumerated().dropFirst(top).prefix(shown) {
            let y = area.y + 2 * (place - top), isChosen = place == why.chosen
            let article = state.corpus.articles[line.article]
            surface.put(isChosen ? state.signs.current : " ", x: area.x, y: y, style: Style(.title))
            let sign = line.isRival ? state.signs.differs + " " : ""
            let used = surface.put(sign, x: area.x + 2, y: y, style: Style(.differs))
            let says = line.says.clipped(to: area.width - 2 - used, ellipsis: state.signs.ellipsis)
            surface.put(says, x: area.x + 2 + used, y: y)
            let words = "«\(article.quote(line.range))»"
            let source = " \(article.shortSource)"
            let room = area.width - 4 - source.columns
            let quote = words.clipped(to: room, ellipsis: state.signs.ellipsis)
            let end = area.x + 4 + surface.put(quote, x: area.x + 4, y: y + 1, style: Style(.quote), limit: room)
            surface.put(source, x: end, y: y + 1, style: Style(.dim))
            let row = Rect(x: area.x + 2, y: y, width: area.width - 2, height: 1)
            surface.target(Rect(x: row.x, y: y, width: row.width, height: 2), "evidence", place)
            if isChosen { surface.markRow(row, hasFocus: true) }
        }
    }
}
