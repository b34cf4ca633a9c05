import NewsModel
import NewsStore

/// One history of places over all panes: back with `H`, forward with `L`.
extension State {
    var here: Place? {
        selection.article.map {
            Place(article: $0, offset: text.offset, pane: focus, event: selection.event, day: selection.day)
        }
    }

    /// Remembers a place that a jump left; what was ahead is forgotten.
    mutating func leave(_ place: Place) {
        guard let visit = visit(place) else { return }
        forget(trail.ahead)
        trail.ahead = []
        push(visit, on: \.back)
    }

    mutating func goBack() {
        guard let here, let visit = trail.back.popLast() else { message = "No earlier place"; return }
        forget([visit])
        if let now = self.visit(here) { push(now, on: \.ahead) }
        go(to: visit)
    }

    mutating func goAhead() {
        guard let here, let visit = trail.ahead.popLast() else { message = "No later place"; return }
        forget([visit])
        if let now = self.visit(here) { push(now, on: \.back) }
        go(to: visit)
    }

    /// `''`: the place before the last jump, and from there the place of now.
    mutating func goToLastPlace() {
        guard let here, let visit = trail.back.last else { message = "No earlier place"; return }
        leave(here)
        go(to: visit)
    }

    private func visit(_ place: Place) -> Visit? {
        guard let path = path(of: place.article) else { return nil }
        return Visit(
            id: .random(), pane: place.pane.rawValue, path: path, offset: place.offset,
            event: eventWords(place.event), day: place.day?.number)
    }

    private mutating func go(to visit: Visit) {
        guard let article = place(ofPath: visit.path) else { message = "\(visit.path) is not here any more"; return }
        open(article, at: min(max(0, visit.offset), corpus.articles[article].bytes.count))
        if let pane = Pane(rawValue: visit.pane), pane != focus { enter(pane == .comparison ? .text : pane) }
        selection.event = event(of: visit.event)
        selection.day = visit.day.map(CalendarDate.init(number:)) ?? selection.day
    }

    private mutating func push(_ visit: Visit, on end: WritableKeyPath<Trail, [Visit]>) {
        trail[keyPath: end].append(visit)
        if end == \.back { journal.update.back.append(visit) } else { journal.update.ahead.append(visit) }
        guard trail[keyPath: end].count > Trail.mostVisits else { return }
        forget([trail[keyPath: end].removeFirst()])
    }

    private mutating func forget(_ visits: [Visit]) { journal.update.forgotten.formUnion(visits.map(\.id)) }
}
