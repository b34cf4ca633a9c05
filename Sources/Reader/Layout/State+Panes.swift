import NewsModel

/// From pane to pane, and what Enter does in each.
extension State {
    /// The panes that Tab walks through in this layout.
    private var ring: [Pane] {
        let middle: [Pane] = isComparing ? [.comparison] : [.text]
        return [.list] + middle + [.sidebar, .timeline]
    }

    mutating func enter(_ pane: Pane) {
        let pane = pane == .text && isComparing ? .comparison : pane
        if view.isZoomed && pane != focus { view.isZoomed = false }
        focus = pane
        if pane == .sidebar { enterSidebar() }
        if pane == .timeline { enterTimeline() }
    }

    mutating func enterNext(by step: Int) {
        let place = ring.firstIndex(of: focus) ?? 0
        enter(ring.turning(place + step))
    }

    /// Enter: the text of an article or of a pair, the sentence of an event, a mention of an actor, words of evidence.
    mutating func open() throws {
        switch active {
        case .list: openSelected()
        case .timeline: openInTime()
        case .text: explain()
        case .sidebar: openSidebarLine()
        case .why: goToEvidence()
        case .help: try runChosenRow()
        case .comparison: openPair()
        case .prompt, .chosen: break
        }
    }

    /// Leaves the comparison for the text that is read in it, at its words.
    private mutating func openPair() {
        closeComparison()
        enter(.text)
    }

    private mutating func openSelected() {
        if focus == .list, let article, isComparing, comparisonMark(of: article) == nil {
            comparison = nil
        }
        enter(.text)
    }

    /// Explains the date at the cursor; in the list that of publication, in timeline and sidebar the event's.
    mutating func explain() {
        guard let explanation else { message = "No date here to explain"; return }
        popups.append(.why(WhyMemory(explanation: explanation)))
    }

    private var explanation: DateExplanation? {
        guard let article else { return nil }
        switch focus {
        case .list: return DateExplanation(publicationOf: article, of: corpus)
        case .timeline, .sidebar: return selection.event.map { DateExplanation(corpus.events[$0], of: corpus) }
        default: return explanationHere(article)
        }
    }

    /// The date under the cursor, on its line, in its sentence; else the event of the sentence; else publication.
    private func explanationHere(_ article: Int) -> DateExplanation? {
        let dates = corpus.annotations[article].dates, line = page?.range(ofRow: readingRow)
        let date =
            dates.first { $0.range.contains(text.offset) } ?? dates.first { line?.overlaps($0.range) ?? false }
            ?? dates.first { sentence?.overlaps($0.range) ?? false }
        if date?.range.contains(text.offset) != true,
            let dispute = DateExplanation(disputed: text.offset, in: article, of: corpus)
        {
            return dispute
        }
        if let date { return DateExplanation(date, in: article, of: corpus) }
        let claims = corpus.annotations[article].claims
        let told = index.tellings[article].first { sentence?.overlaps(claims[$0.claim].sentence) ?? false }
        if let told { return DateExplanation(corpus.events[told.event], of: corpus) }
        return DateExplanation(publicationOf: article, of: corpus)
    }

    private mutating func goToEvidence() {
        guard case .why(let why) = popups.popLast(), why.explanation.evidence.indices.contains(why.chosen) else {
            return
        }
        let line = why.explanation.evidence[why.chosen]
        let place = here
        open(line.article, at: line.range.lowerBound)
        enter(.text)
        if let place { leave(place) }
        message = line.says
    }

    /// Chooses the next layout of those this window has room for, or the one before.
    mutating func changeLayout(by step: Int) {
        guard let fitting = Layout.fitting(window, preferences), let current = arrangement?.layout else { return }
        let usable = Layout.all.filter { $0.fits(window, preferences) }
        let place = usable.firstIndex { $0.name == current.name } ?? 0
        let next = usable.turning(place + step)
        view.layouts[fitting.name] = next.name == fitting.name ? nil : next.name
        message = "Layout \(next.name): \(next.help)"
    }

    mutating func chooseLayout(named name: String) {
        guard let fitting = Layout.fitting(window, preferences), let layout = Layout.named(name),
            layout.fits(window, preferences)
        else { message = "No layout \(name) in this window"; return }
        view.layouts[fitting.name] = layout.name == fitting.name ? nil : layout.name
        message = "Layout \(layout.name): \(layout.help)"
    }

    mutating func zoomPane() {
        view.isZoomed.toggle()
        message = view.isZoomed ? "\(focus.title) alone  (\(key("zoom pane")) all panes)" : nil
    }

    mutating func changeMeasure(by columns: Int) {
        preferences.measure = min(max(preferences.measure + columns, 40), 66)
        message = "Lines of \(preferences.measure) columns"
    }
}
