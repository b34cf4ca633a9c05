import NewsModel

/// What the sidebar lists at the moment, made once for all that moves in it and draws it.
struct SidebarListing: Sendable {
    /// All that it depends on.
    struct Basis: Hashable, Sendable {
        let article: Int?
        /// The articles whose actors are listed.
        let texts: [Int]
        let actor: Actor.ID?
        let folded: Set<SidebarSection.Name>
        /// Rows of the pane.
        let height: Int
        let revision: Int
    }

    let basis: Basis
    /// Those of the texts, the most often named first.
    let actors: [Actor.ID]
    let sections: [SidebarSection]
    /// The lines on which the cursor can stand: items, and the headings of folded sections.
    let lines: [SidebarLine]

    fileprivate init(_ basis: Basis, _ actors: [Actor.ID], _ sections: [SidebarSection]) {
        self.basis = basis
        self.actors = actors
        self.sections = sections
        lines = sections.flatMap { section in
            basis.folded.contains(section.name)
                ? [SidebarLine(section: section.name, item: nil)]
                : section.items.map { SidebarLine(section: section.name, item: $0) }
        }
    }
}

extension State {
    /// The one made last, as long as it holds.
    var sidebarListing: SidebarListing {
        let basis = SidebarListing.Basis(
            article: article, texts: sidebarTexts, actor: selection.actor, folded: sidebar.folded,
            height: arrangement?.panes[.sidebar]?.height ?? window.height, revision: revision)
        if let listed, listed.basis == basis { return listed }
        let actors = actors(of: basis.texts)
        return SidebarListing(basis, actors, sections(basis, actors))
    }

    var sidebarSections: [SidebarSection] { sidebarListing.sections }

    var sidebarLines: [SidebarLine] { sidebarListing.lines }

    /// The open article, or both texts while two are compared.
    private var sidebarTexts: [Int] {
        let compared = isComparing ? [comparison?.a, comparison?.b] : []
        let texts = compared.compactMap { $0.flatMap { index.positions[$0] } }
        return texts.isEmpty ? [article].compactMap(\.self) : texts
    }

    /// The sections that have something in them, in the order of the screen. Where there is no room for a heading for
    /// each kind of actors, all of them stand in one section, the most often named first.
    private func sections(_ basis: SidebarListing.Basis, _ actors: [Actor.ID]) -> [SidebarSection] {
        guard let article = basis.article else { return [] }
        let withActor = basis.actor.map { index.eventsWithActor[$0].filter(shown.has) } ?? []
        let others = [
            SidebarSection(name: .events, items: sidebarEvents.map { .event($0) }),
            SidebarSection(name: .eventsWithActor, items: withActor.map { .event($0) }),
            SidebarSection(name: .onlyHere, items: onlyHere(article)),
        ]
        let all = (byKind(actors) + others).filter { !$0.items.isEmpty }
        let one = SidebarSection(name: .actors, items: actors.map { .actor($0) })
        return hasRoom(for: all, basis) ? all : ([one] + others).filter { !$0.items.isEmpty }
    }

    private func byKind(_ actors: [Actor.ID]) -> [SidebarSection] {
        let kinds = Dictionary(grouping: actors) { corpus.actors[$0].kind }
        return Actor.Kind.allCases.map { kind in
            SidebarSection(name: .kind(kind), items: (kinds[kind] ?? []).map { .actor($0) })
        }
    }

    /// Whether the window holds all of some sections, or at least two lines of each.
    private func hasRoom(for sections: [SidebarSection], _ basis: SidebarListing.Basis) -> Bool {
        let rows = basis.height - SidebarPane.footRows - 2
        let needed = sections.filter { !basis.folded.contains($0.name) }.reduce(0) { $0 + $1.items.count }
        return rows >= sections.count + min(2 * sections.count, needed)
    }

    private func actors(of texts: [Int]) -> [Actor.ID] {
        var seen: Set<Actor.ID> = []
        return texts.flatMap { index.actors[$0] }.map(\.actor).filter { seen.insert($0).inserted }
    }

    /// The events that the open article tells, in order of place, each once.
    var sidebarEvents: [Event.ID] {
        var seen: Set<Event.ID> = []
        let told = article.map { index.tellings[$0].map(\.event) } ?? []
        return told.filter { shown.has(event: $0) && seen.insert($0).inserted }
    }

    /// What no other article names or tells.
    private func onlyHere(_ article: Int) -> [SidebarSection.Item] {
        guard corpus.articles.count > 1 else { return [] }
        let actors = index.actors[article].map(\.actor).filter { actor in
            index.mentions[actor].first?.article == article && index.mentions[actor].last?.article == article
        }
        let events = sidebarEvents.filter { id in
            corpus.events[id].articleCount == 1 && corpus.events[id].claims.allSatisfy { $0.article == article }
        }
        return actors.map { .actor($0) } + events.map { .event($0) }
    }
}
