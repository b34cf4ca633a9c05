import NewsModel
import TerminalUI

/// `f`: labels over the names, dates, links and rows in sight.
extension State {
    /// Whether labels are shown.
    var isHinting: Bool { prompt?.argument.name == Argument.label.name }

    /// What is in sight, each with its label; the shortest ones near the reading line, or the cursor of a list. A name
    /// that stands there more than once has one label.
    var hintTargets: [HintTarget] { arrangement.map { hintTargets(on: drawPanes($0)) } ?? [] }

    /// The same, for panes that are drawn.
    func hintTargets(on surface: Surface) -> [HintTarget] {
        var named: Set<Actor.ID> = []
        let here = surface.cursor?.y ?? 0
        let words = textTargets + surface.targets.flatMap(passageTargets)
        let rows = surface.targets.compactMap(rowTarget).map { (target: $0, distance: abs($0.place.y - here)) }
        let near = focus == .text || focus == .comparison ? words + rows.map { ($0.target, $0.distance + 100) } : rows
        let far = focus == .text || focus == .comparison ? [] : words.map { ($0.target, $0.distance + 100) }
        let targets = (near + far).sorted { $0.distance < $1.distance }.filter { near in
            if case .name(let mention) = near.target.goal { named.insert(mention.actor).inserted } else { true }
        }
        let labels = HintTarget.labels(targets.count)
        return zip(targets.map(\.target), labels).map { target, label in
            HintTarget(goal: target.goal, article: target.article, place: target.place, label: label)
        }
    }

    private typealias Near = (target: HintTarget, distance: Int)

    private var textTargets: [Near] {
        guard let article, let area = arrangement?.panes[.text], let page else { return [] }
        let column = ArticlePane.column(self, in: area.dropTop(1)), drawer = arrangement?.panes[.sidebar]
        return hintGoals(in: article, 0..<corpus.articles[article].bytes.count).compactMap { offset, goal in
            let (row, x) = page.position(of: offset)
            let place = Surface.Position(x: column.x + 2 + x, y: column.y + row - topRow)
            guard column.rows.contains(place.y), drawer?.contains(x: place.x, y: place.y) != true else { return nil }
            return (HintTarget(goal: goal, article: article, place: place), abs(row - readingRow))
        }
    }

    /// Of a line of a comparison: the names, dates and links in it.
    private func passageTargets(_ line: Target) -> [Near] {
        guard let side = ComparisonMemory.Side(line), let page = compared, page.rows.indices.contains(line.number),
            let comparison
        else { return [] }
        let row = page.rows[line.number], pair = page.pairs[row.pair], article = side == .a ? page.key.a : page.key.b
        guard let text = side == .a ? pair.a : pair.b, let number = side == .a ? row.a : row.b else { return [] }
        return hintGoals(in: article, text.range(ofLine: number)).map { offset, goal in
            let place = Surface.Position(x: line.area.x + text.position(of: offset).column, y: line.area.y)
            let target = HintTarget(goal: goal, article: article, place: place)
            return (target, abs(line.number - page.row(of: comparison)))
        }
    }

    /// The names, dates and links that begin in a part of an article, in order of place.
    private func hintGoals(in article: Int, _ part: TextRange) -> [(offset: Int, goal: HintTarget.Goal)] {
        let found = corpus.annotations[article], links = corpus.articles[article].links
        let goals: [(offset: Int, goal: HintTarget.Goal)] =
            found.mentions.map { ($0.range.lowerBound, .name($0)) }
            + found.dates.map { ($0.range.lowerBound, .date($0)) }
            + links.compactMap { link in link.range.map { ($0.lowerBound, .link(link)) } }
        return goals.filter { part.contains($0.offset) }.sorted { $0.offset < $1.offset }
    }

    /// A row of the list, the sidebar or the timeline; its label stands in the blank before its words.
    private func rowTarget(_ row: Target) -> HintTarget? {
        let indents = ["article": 3, "event": 5, "line": 1]
        guard let indent = indents[row.kind] else { return nil }
        let place = Surface.Position(x: row.area.x + indent, y: row.area.y), drawer = arrangement?.panes[.sidebar]
        guard row.kind == "line" || drawer?.contains(x: place.x, y: place.y) != true else { return nil }
        return HintTarget(goal: .row(row), place: place)
    }

    mutating func askHint() {
        guard !hintTargets.isEmpty else { message = "Nothing in sight to go to"; return }
        ask(.label)
    }

    mutating func previewHints(_ typed: String) {
        let count = hintTargets.count { $0.label.hasPrefix(typed) }
        prompt?.preview = count == 0 ? "no such label" : "the letters of a name, date, link or row: \(count) in sight"
    }

    func isHint(_ typed: String) -> Bool { hintTargets.contains { $0.label == typed } }

    /// Goes to what has a label: a name is chosen for all panes, a date moves the timeline, a link opens, a row becomes
    /// that of the cursor.
    mutating func go(toHint label: String) {
        guard let target = hintTargets.first(where: { $0.label == label }) else { message = "No such label"; return }
        if let article = target.article, article != self.article { open(article) }
        switch target.goal {
        case .name(let mention):
            show(offset: mention.range.lowerBound)
            follow()
            chooseActor(mention.actor)
        case .date(let date): show(date: date)
        case .link(let link):
            show(offset: link.range?.lowerBound ?? text.offset)
            browse(link.url)
        case .row(let row): choose(row)
        }
    }
}

extension Surface {
    /// Labels stand in the blank before what they name, and hide one letter of it at most.
    mutating func putLabels(of targets: [HintTarget], typed: String) {
        for target in targets where target.label.hasPrefix(typed) {
            let rest = String(target.label.dropFirst(typed.count))
            put(rest, x: max(0, target.place.x - 1), y: target.place.y, style: Style(.match))
        }
    }
}
