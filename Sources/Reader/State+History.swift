import NewsModel

/// Going back: to earlier places with `H`, to earlier states with `u`.
extension State {
    var here: Place? { selection.article.map { Place(article: $0, offset: text.offset) } }

    mutating func goBack() {
        guard let here, let place = trail.back.popLast() else { message = "No earlier place"; return }
        trail.ahead.append(here)
        go(to: place)
    }

    mutating func goAhead() {
        guard let here, let place = trail.ahead.popLast() else { message = "No later place"; return }
        trail.back.append(here)
        go(to: place)
    }

    private mutating func go(to place: Place) {
        guard let article = index.positions[place.article] else { return }
        open(article, at: place.offset)
        follow()
    }

    mutating func undo() {
        guard let step = trail.stepBack(from: moment) else { message = "Nothing to undo"; return }
        moment = step.moment
        message = "Undone: \(step.command)  (Ctrl-r redo)"
    }

    mutating func redo() {
        guard let step = trail.stepAhead(from: moment) else { message = "Nothing to redo"; return }
        moment = step.moment
        message = "Redone: \(step.command)  (u undo)"
    }

    /// Takes away one layer: a box, the keys typed, what is found, the chosen actor, the zoom, the comparison.
    mutating func peel() {
        if popups.popLast() != nil { return }
        if selectedText != nil { return dropPassage() }
        if !finding.pattern.isEmpty { finding = FindMemory(); return }
        if selection.actor != nil, focus != .sidebar { selection.actor = nil; return }
        if !query.isEmpty, !isComparing { return dropLastPart() }
        if isComparing { closeComparison(); return }
        if comparison != nil { comparison = nil; message = "Mark A taken away"; return }
        if view.isZoomed { view.isZoomed = false; return }
        if focus == .sidebar { enter(.text); return }
        message = "Nothing to close; q leaves"
    }

    mutating func toggleRead() {
        guard let id = selection.article else { return }
        readings[id, default: Reading()].isRead.toggle()
        message = isRead(id) ? "Marked read  (u undo)" : "Marked unread  (u undo)"
    }

    mutating func readAll() {
        let unread = shown.articles.map { corpus.articles[$0].id }.filter { !isRead($0) }
        for id in unread { readings[id, default: Reading()].isRead = true }
        let count = unread.count
        message = "\(count) marked read  (u undo)"
    }
}
