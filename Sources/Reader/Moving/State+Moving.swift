import NewsModel
import TerminalUI

/// Moves that every pane understands, each in its own way.
extension State {
    /// The count typed, or one.
    var times: Int { min(count ?? 1, 100_000) }

    mutating func move(by distance: Int) {
        switch active {
        case .list: moveArticle(by: distance)
        case .text: read(lines: distance)
        case .sidebar: moveInSidebar(by: distance)
        case .timeline: moveEvent(by: distance)
        case .comparison: moveComparison(by: distance)
        case .help, .why: movePopup(by: distance)
        case .prompt, .chosen: break
        }
    }

    /// Moves by a part of the pane's height.
    mutating func page(by part: Double) {
        let rows = arrangement?.rows(of: active) ?? window.height
        let distance = max(1, Int(Double(rows) * abs(part))) * times * (part < 0 ? -1 : 1)
        if active == .text { scroll(lines: distance) } else { move(by: distance) }
    }

    /// Moves to a line or item, counted from 1; to the first or last for numbers outside.
    mutating func go(to number: Int) {
        if active == .text, let page {
            show(offset: page.range(ofRow: page.textRow(from: -1, by: min(number, page.rows.count)))?.lowerBound ?? 0)
            follow()
        } else {
            move(by: -1_000_000)
            if number > 1 { move(by: number - 1) }
        }
    }

    /// Moves the pane beside this one: from the list the text, from the text the list, of two texts the other one.
    mutating func movePartner(by distance: Int) {
        switch focus {
        case .list, .sidebar, .timeline: read(lines: distance)
        case .text: moveArticle(by: distance)
        default: moveOtherSide(by: distance)
        }
    }

    /// How many lines or items the pane has.
    var length: Int {
        switch active {
        case .list: isWindowed ? listCount : shown.listed.count
        case .text: page?.rows.count ?? 0
        case .timeline: chronicle.length
        case .sidebar: sidebarLines.count
        case .comparison: compared?.rows.count ?? 0
        default: popups.last?.length ?? 0
        }
    }

    private mutating func movePopup(by distance: Int) {
        switch popups.popLast() {
        case .help(var help):
            help.chosen = min(max(0, help.chosen + distance), max(0, HelpPane.rows(of: help).count - 1))
            popups.append(.help(help))
        case .why(var why):
            why.chosen = min(max(0, why.chosen + distance), max(0, why.explanation.evidence.count - 1))
            popups.append(.why(why))
        case nil: break
        }
    }
}

/// The article list.
extension State {
    /// Opens an article and takes the timeline to it.
    mutating func show(article: Int) {
        open(article)
        let published = corpus.articles[article].published.when?.interval
        selection.event = nil
        guard let published, let days = published.days, days <= 366 else { return selectLatest() }
        selection.day = published.earliest
    }

    /// Of an article that may have come out at any time, the timeline shows the latest event it tells as past: that is
    /// what comes nearest to its publication.
    private mutating func selectLatest() {
        guard let article else { return }
        let told = index.tellings[article].map { corpus.events[$0.event] }
        let past = told.filter { $0.when != nil && !$0.isBackground && $0.status == .asserted }
        let latest = past.max { $0.firstDay < $1.firstDay }
        if let event = latest ?? told.first(where: { $0.when != nil }) ?? told.first { select(event: event.id) }
    }

    /// Reads on: a page down, and at the end of an article the next unread one.
    mutating func readOn() {
        guard let page, let article else { return }
        if focus == .comparison { return readOnInPairs() }
        if focus == .text {
            let isLast = topRow + textRows >= page.rows.count - 1
            guard isLast else { return scroll(lines: max(1, textRows - 2)) }
            markRead(article)
            guard let next = nextUnread(from: article, by: 1) else { message = "Everything is read"; return }
            show(article: next)
            message = "Marked read; next: \(corpus.articles[next].headline)"
        } else {
            enter(.text)
        }
    }

    /// The next article that is shown and not read, round the end of the list.
    func unread(from article: Int, by step: Int) -> Int? { next(from: article, by: step) { !$0.isRead } }

    /// The next article shown with which the reader did something, or did not, round the end of the list; those that
    /// are folded away come last.
    func next(from article: Int, by step: Int, where isMeant: (Reading) -> Bool) -> Int? {
        let meant = shown.articles(from: article, by: step).filter {
            isMeant(readings[corpus.articles[$0].id] ?? Reading())
        }
        return meant.first { shown.leaders[$0] == nil } ?? meant.first
    }
}

extension Event {
    /// The first day that is known, as a number of days; the least of all for an undated one.
    fileprivate var firstDay: Int { (when?.interval.earliest ?? when?.interval.latest)?.number ?? .min }
}
