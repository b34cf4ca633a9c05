import NewsModel

/// The cursor of the sidebar.
extension State {
    /// The line of the cursor: the one where it was put, else what is chosen in other panes.
    var sidebarLine: SidebarLine? {
        let lines = sidebarLines
        if let line = sidebar.line, isChosen(line), lines.contains(line) { return line }
        let alike = lines.filter { $0.section.isOfActors == sidebar.line?.section.isOfActors ?? true }
        return alike.first { isChosen($0) && $0.item != nil } ?? lines.first { isChosen($0) && $0.item != nil }
            ?? (focus == .sidebar ? alike.first ?? lines.first : nil)
    }

    private func isChosen(_ line: SidebarLine) -> Bool {
        switch line.item {
        case .actor(let id): selection.actor == id
        case .event(let id): selection.event == id
        case nil: true
        }
    }
}

/// Filtering by what is listed: each actor and event is wanted, not wanted, or neither.
extension State {
    /// The part of a filter that asks for an item.
    func queryPart(of item: SidebarSection.Item) -> QueryPart {
        switch item {
        case .actor(let id): .actor(corpus.actors[id].name)
        case .event(let id): .event(corpus.events[id].title)
        }
    }

    /// True when the filter wants an item, false when it leaves it out, nil when it does neither.
    func isWanted(_ item: SidebarSection.Item) -> Bool? {
        let part = queryPart(of: item)
        return query.parts.contains(part) ? true : query.parts.contains(part.negated) ? false : nil
    }

    /// `i` and `x`: all panes show only what has the item at the cursor, or only what has not; pressed again, neither.
    mutating func filterByItem(wanted: Bool) {
        let chosen = chosenLines.compactMap(\.item)
        guard chosen.isEmpty else { return filter(by: chosen, wanted: wanted) }
        guard let item = sidebarLine?.item else { message = "No actor or event here"; return }
        let part = queryPart(of: item)
        if isWanted(item) == wanted { return drop(wanted ? part : part.negated) }
        narrow(by: wanted ? part : part.negated)
    }

    /// Of several items each is wanted, or none is.
    private mutating func filter(by items: [SidebarSection.Item], wanted: Bool) {
        anchor = nil
        for part in items.map(queryPart) { narrow(by: wanted ? part : part.negated) }
    }
}

/// Moving in it.
extension State {
    mutating func moveInSidebar(by distance: Int) {
        let lines = sidebarLines
        guard let line = sidebarLine, let place = lines.firstIndex(of: line) else { return choose(lines.first) }
        choose(lines[min(max(0, place + distance), lines.count - 1)])
    }

    /// Puts the cursor on a line; what stands there is chosen in all panes.
    mutating func choose(_ line: SidebarLine?) {
        guard let line else { return }
        sidebar.line = line
        switch line.item {
        case .actor(let id): selection.actor = id
        case .event(let id): show(event: id)
        case nil: break
        }
    }

    /// The first line of the next section, or of one so many sections away.
    mutating func moveSection(by distance: Int) {
        let sections = sidebarSections
        guard !sections.isEmpty else { return }
        let here = sections.firstIndex { $0.name == sidebarLine?.section } ?? 0
        let target = sections[min(max(0, here + distance), sections.count - 1)].name
        choose(sidebarLines.first { $0.section == target })
    }

    /// Puts the cursor on a line that is chosen already, else on the first of its kind.
    mutating func enterSidebar() {
        if sidebarLine.map(isChosen) != true || sidebar.line == nil { choose(sidebarLine) }
    }

    /// `ga` and `ge`: the chosen actor or event, else the first.
    mutating func enterSidebar(ofActors: Bool) {
        let lines = sidebarLines.filter { ofActors ? $0.section.isOfActors : $0.section == .events }
        let chosen = lines.first { isChosen($0) && $0.item != nil } ?? lines.first
        guard let chosen else { message = "This article has no \(ofActors ? "actors" : "events")"; return }
        choose(chosen)
        enter(.sidebar)
    }

    /// Folds the section of the cursor, which then stands on the heading; or unfolds it.
    mutating func foldSection(_ folds: Bool) {
        guard let name = sidebarLine?.section else { return }
        guard sidebar.folded.contains(name) != folds else { return }
        sidebar.folded.formSymmetricDifference([name])
        choose(sidebarLines.first { $0.section == name })
    }

    /// Enter: the sentence of an event, the first mention of an actor, what a folded heading hides.
    mutating func openSidebarLine() {
        switch sidebarLine?.item {
        case .event(let id):
            show(event: id)
            enter(.text)
        case .actor(let id): showFirstMention(of: id)
        case nil: foldSection(false)
        }
    }
}
