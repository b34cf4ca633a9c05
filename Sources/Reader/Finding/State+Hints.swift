import NewsModel
import TerminalUI

/// `f`: labels over the names, dates and links in sight.
extension State {
    /// Whether labels are shown.
    var isHinting: Bool { prompt?.argument.name == Argument.label.name }

    /// What is in sight, each with its label; the shortest ones near the reading line. A name that stands there more
    /// than once has one label.
    var hintTargets: [HintTarget] {
        var named: Set<Actor.ID> = []
        let targets = (textTargets + sidebarTargets).sorted { $0.distance < $1.distance }.filter { near in
            if case .name(let mention) = near.target.goal { named.insert(mention.actor).inserted } else { true }
        }
        let labels = HintTarget.labels(targets.count)
        return zip(targets.map(\.target), labels).map { target, label in
            HintTarget(goal: target.goal, place: target.place, label: label)
        }
    }

    private typealias Near = (target: HintTarget, distance: Int)

    private var textTargets: [Near] {
        guard let article, let area = arrangement?.panes[.text], let page else { return [] }
        let found = corpus.annotations[article], links = corpus.articles[article].links
        let goals: [(offset: Int, goal: HintTarget.Goal)] =
            found.mentions.map { ($0.range.lowerBound, .name($0)) }
            + found.dates.map { ($0.range.lowerBound, .date($0)) }
            + links.compactMap { link in link.range.map { ($0.lowerBound, .link(link)) } }
        let column = ArticlePane.column(self, in: area.dropTop(1)), drawer = arrangement?.panes[.sidebar]
        return goals.sorted { $0.offset < $1.offset }.compactMap { offset, goal in
            let (row, x) = page.position(of: offset)
            let place = Surface.Position(x: column.x + 2 + x, y: column.y + row - topRow)
            let isCovered = drawer.map { $0.rows.contains(place.y) && $0.columns.contains(place.x) } ?? false
            guard column.rows.contains(place.y), !isCovered else { return nil }
            return (HintTarget(goal: goal, place: place), abs(row - readingRow))
        }
    }

    private var sidebarTargets: [Near] {
        guard focus == .sidebar, let area = arrangement?.panes[.sidebar] else { return [] }
        let lists = SidebarPane.lists(self, in: area)
        return zip(lists.rows, SidebarLayout(self, height: lists.height).rows).compactMap { y, row in
            row.line.map { line in
                (HintTarget(goal: .line(line), place: Surface.Position(x: lists.x + 1, y: y)), 1_000 + y)
            }
        }
    }

    mutating func askHint() {
        guard !hintTargets.isEmpty else { message = "No name, date or link in sight"; return }
        ask(.label)
    }

    mutating func previewHints(_ typed: String) {
        let count = hintTargets.count { $0.label.hasPrefix(typed) }
        prompt?.preview = count == 0 ? "no such label" : "the letters of a name, date or link: \(count) in sight"
    }

    func isHint(_ typed: String) -> Bool { hintTargets.contains { $0.label == typed } }

    /// Goes to what has a label: a name is chosen for all panes, a date moves the timeline, a link opens.
    mutating func go(toHint label: String) {
        guard let target = hintTargets.first(where: { $0.label == label }) else { message = "No such label"; return }
        switch target.goal {
        case .name(let mention):
            show(offset: mention.range.lowerBound)
            follow()
            chooseActor(mention.actor)
        case .date(let date): show(date: date)
        case .link(let link):
            show(offset: link.range?.lowerBound ?? text.offset)
            browse(link.url)
        case .line(let line): choose(line)
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
