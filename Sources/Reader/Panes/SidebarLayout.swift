import NewsModel

/// What stands in each row of the sidebar. Sections that need more rows than there are share them; the one with the
/// cursor has up to half of them.
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
        let name: SidebarSection.Name
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
        for group in Self.shared(Self.groups(state), height, cursor) {
            if isLoose && !rows.isEmpty { rows.append(.blank) }
            rows.append(.heading(group))
            rows += Self.rows(of: group, cursor, state)
        }
        let place = rows.firstIndex { $0.line == cursor } ?? 0
        let top = state.top(of: .sidebar, for: place, of: rows.count, in: height)
        rows = Array(rows.dropFirst(top).prefix(height))
    }

    /// The rows that all sections need.
    static func height(_ state: State) -> Int { groups(state).reduce(0) { $0 + 1 + $1.lines.count } }
}

extension SidebarLayout {
    private static func groups(_ state: State) -> [Group] {
        state.sidebarSections.map { section in
            let isFolded = state.sidebar.folded.contains(section.name)
            let lines = isFolded ? [] : section.items.map { SidebarLine(section: section.name, item: $0) }
            return Group(name: section.name, count: section.items.count, lines: lines)
        }
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
    private static func rows(of group: Group, _ cursor: SidebarLine?, _ state: State) -> [Row] {
        let count = group.lines.count, share = group.share
        let shown = share >= count || share < 3 ? min(share, count) : share - 1
        let place = group.lines.firstIndex { $0 == cursor } ?? 0
        let first = state.top(of: .sidebar, for: place, of: count, in: shown)
        return group.lines[first..<first + shown].map(Row.line) + (shown < share ? [.more(count - shown)] : [])
    }
}

extension SidebarLayout.Row {
    /// The line on which the cursor can stand here.
    var line: SidebarLine? {
        switch self {
        case .line(let line): line
        case .heading(let group) where group.lines.isEmpty: SidebarLine(section: group.name, item: nil)
        case .heading, .more, .blank: nil
        }
    }
}
