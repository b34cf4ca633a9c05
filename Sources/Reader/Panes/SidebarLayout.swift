import NewsModel

/// What stands in each row of the sidebar. Sections that need more rows than there are share them; the one with the
/// cursor has up to half of them. Where not even three rows come to each, all kinds of actors share one heading.
struct SidebarLayout {
    enum Row: Hashable {
        case blank
        case heading(Group)
        case line(SidebarLine)
        /// So many lines for which there is no room.
        case more(Int)
    }

    /// What stands under one heading.
    struct Group: Hashable {
        /// Nil for the actors of all kinds.
        let name: SidebarSection.Name?
        /// Actors or events, shown or not.
        let count: Int
        /// Empty where it is folded.
        let lines: [SidebarLine]
        var share = 0
    }

    private(set) var rows: [Row] = []

    init(_ state: State, height: Int) {
        let cursor = state.sidebarLine
        let isLoose = Self.height(state) + state.sidebarSections.count - 1 <= height
        for group in Self.shared(Self.groups(state, height), height, cursor) {
            if isLoose && !rows.isEmpty { rows.append(.blank) }
            rows.append(.heading(group))
            rows += Self.rows(of: group, cursor)
        }
        let place = rows.firstIndex { $0.line == cursor } ?? 0
        let top = min(max(0, place - height / 2), max(0, rows.count - height))
        rows = Array(rows.dropFirst(top).prefix(height))
    }

    /// The rows that all sections need.
    static func height(_ state: State) -> Int { rows(of: state.sidebarSections, state) }
}

extension SidebarLayout {
    private static func rows(of sections: [SidebarSection], _ state: State) -> Int {
        sections.reduce(0) { $0 + 1 + (state.sidebar.folded.contains($1.name) ? 0 : $1.items.count) }
    }

    private static func groups(_ state: State, _ height: Int) -> [Group] {
        let sections = state.sidebarSections, lines = Dictionary(grouping: state.sidebarLines, by: \.section)
        let isTight = height < 3 * sections.count && height < rows(of: sections, state)
        let joined = isTight ? sections.filter(\.name.isOfActors) : []
        let single = sections.filter { !joined.contains($0) }.map { section in
            let isFolded = state.sidebar.folded.contains(section.name)
            return Group(
                name: section.name, count: section.items.count, lines: isFolded ? [] : lines[section.name] ?? [])
        }
        guard !joined.isEmpty else { return single }
        let count = joined.reduce(0) { $0 + $1.items.count }
        return [Group(name: nil, count: count, lines: joined.flatMap { lines[$0.name] ?? [] })] + single
    }

    /// The group with the cursor gets up to half of the rows; then all get one in turn until none is left or needed.
    private static func shared(_ groups: [Group], _ height: Int, _ cursor: SidebarLine?) -> [Group] {
        var groups = groups, left = max(0, height - groups.count)
        if let current = groups.firstIndex(where: { group in cursor.map(group.lines.contains) ?? false }) {
            groups[current].share = min(groups[current].lines.count, max(1, left / 2))
            left -= groups[current].share
        }
        while left > 0 {
            let hungry = groups.indices.filter { groups[$0].share < groups[$0].lines.count }
            guard let next = hungry.min(by: { groups[$0].share < groups[$1].share }) else { break }
            groups[next].share += 1
            left -= 1
        }
        return groups
    }

    /// The lines around the cursor; from three rows on the last one says how many are left out.
    private static func rows(of group: Group, _ cursor: SidebarLine?) -> [Row] {
        let count = group.lines.count, share = group.share
        let shown = share >= count || share < 3 ? min(share, count) : share - 1
        let place = group.lines.firstIndex { $0 == cursor } ?? 0
        let first = min(max(0, place - shown / 2), count - shown)
        return group.lines[first..<first + shown].map(Row.line) + (shown < share ? [.more(count - shown)] : [])
    }
}

extension SidebarLayout.Row {
    /// The line on which the cursor can stand here.
    var line: SidebarLine? {
        switch self {
        case .line(let line): line
        case .heading(let group) where group.lines.isEmpty: group.name.map { SidebarLine(section: $0, item: nil) }
        case .heading, .more, .blank: nil
        }
    }
}
