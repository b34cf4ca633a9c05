import NewsModel

/// TABLE: what is there again on the next start, and what `u` brings back of an earlier session. A row is all it takes
/// for the store to keep something; values are text, nil where there is nothing to keep.
struct SessionField: Sendable {
    let name: String
    let get: @Sendable (State) -> String?
    let set: @Sendable (inout State, String?) -> Void

    init(
        _ name: String, _ get: @escaping @Sendable (State) -> String?,
        _ set: @escaping @Sendable (inout State, String?) -> Void
    ) {
        self.name = name
        self.get = get
        self.set = set
    }

    // swift-format-ignore
    /// In the order in which they are set: an article before the place in it, a pane before what is chosen there.
    static let all = layouts + [
        SessionField("zoomed",     { $0.view.isZoomed ? "yes" : nil },          { $0.view.isZoomed = $1 != nil }),
        SessionField("grain",      { $0.timeline.grain.map { "\($0)" } },       { $0.timeline.grain = Grain(named: $1) }),
        SessionField("background", { $0.timeline.showsBackground ? "yes" : nil }, { $0.timeline.showsBackground = $1 != nil }),
        SessionField("lanes",      { $0.timeline.lanes.rawValue },              { $0.timeline.lanes = $1.flatMap(LaneKind.init) ?? .none }),
        SessionField("folded",     { $0.foldedWords },                          { $0.setFolded($1) }),
        SessionField("query",      { $0.query.isEmpty ? nil : $0.query.text },  { $0.setQuery($1) }),
        SessionField("order",      { $0.list.order == .date ? nil : $0.list.order.rawValue }, { $0.setOrder($1) }),
        SessionField("typed",      { $0.typedLines },                           { $0.setTypedLines($1) }),
        SessionField("article",    { state in state.article.map { state.paths.all[$0] } }, { $0.setArticle($1) }),
        SessionField("place",      { "\($0.text.offset) \($0.text.row)" },      { $0.setPlace($1) }),
        SessionField("comparison", { $0.comparisonWords },                      { $0.setComparison($1) }),
        SessionField("pane",       { $0.focus.rawValue },                       { $0.setPane($1) }),
        SessionField("actor",      { $0.actorWords },                           { $0.setActor($1) }),
        SessionField("event",      { $0.eventWords($0.selection.event) },       { $0.selection.event = $0.event(of: $1) }),
        SessionField("day",        { $0.selection.day.map { String($0.number) } }, { $0.setDay($1) }),
    ]

    /// The layout chosen by hand for each width class.
    private static let layouts = Layout.all.map { layout in
        SessionField("layout \(layout.name)", { $0.view.layouts[layout.name] }) { $0.view.layouts[layout.name] = $1 }
    }
}

extension State {
    /// All that have a value.
    var fields: [String: String] {
        var values: [String: String] = [:]
        for field in SessionField.all { values[field.name] = field.get(self) }
        return values
    }

    /// By which an event is known again when the texts are read anew: «Spillway gate fails 2024-03-15».
    func eventWords(_ event: Event.ID?) -> String? {
        event.flatMap { corpus.events.indices.contains($0) ? corpus.events[$0].words : nil }
    }

    func event(of words: String?) -> Event.ID? {
        words.flatMap { words in corpus.events.first { words.hasPrefix($0.title) && $0.words == words }?.id }
    }

    /// The folded sections of the sidebar: «onlyHere person».
    fileprivate var foldedWords: String { sidebar.folded.map(\.word).sorted().joined(separator: " ") }

    fileprivate mutating func setFolded(_ words: String?) {
        guard let words = words?.split(separator: " ").map(String.init) else { return }
        sidebar.folded = Set(SidebarSection.Name.all.filter { words.contains($0.word) })
    }

    fileprivate mutating func setQuery(_ text: String?) {
        query = (try? QueryParser.query(text ?? "", cursor: day, timeline: index.timeline)) ?? Query()
        prepareShown()
    }

    /// What was typed at each prompt, a line each behind the prompt's name and a tab; the last twenty.
    fileprivate var typedLines: String? {
        let lines = history.sorted { $0.key < $1.key }.map { name, lines in
            lines.suffix(20).map { "\(name)\t\($0)" }.joined(separator: "\n")
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    fileprivate mutating func setTypedLines(_ lines: String?) {
        history = [:]
        for line in (lines ?? "").split(separator: "\n") {
            guard let tab = line.firstIndex(of: "\t") else { continue }
            history[String(line[..<tab]), default: []].append(String(line[line.index(after: tab)...]))
        }
    }

    fileprivate var actorWords: String? { selection.actor.map { corpus.actors[$0].name } }

    fileprivate mutating func setActor(_ name: String?) {
        selection.actor = name.flatMap { name in corpus.actors.first { $0.name == name }?.id }
    }

    fileprivate mutating func setArticle(_ path: String?) {
        if let article = path.flatMap({ place(ofPath: $0) }) { show(article: article) }
    }

    fileprivate mutating func setPlace(_ place: String?) {
        let numbers = place?.split(separator: " ").compactMap { Int($0) } ?? []
        guard numbers.count == 2, let article else { return }
        let end = corpus.articles[article].bytes.count
        text = TextMemory(offset: min(max(0, numbers[0]), end), row: min(max(0, numbers[1]), 1_000))
    }

    fileprivate mutating func setPane(_ name: String?) {
        guard let pane = name.flatMap(Pane.init(rawValue:)), Pane.base.contains(pane) else { return }
        enter(pane == .comparison && !isComparing ? .text : pane)
    }

    fileprivate mutating func setDay(_ number: String?) {
        guard let number = number.flatMap(Int.init), number.magnitude < 10_000_000 else { return }
        selection.day = CalendarDate(number: number)
    }
}

extension SidebarSection.Name {
    fileprivate static let all =
        Actor.Kind.allCases.map(Self.kind) + [.actors, .events, .eventsWithActor, .onlyHere]

    fileprivate var word: String {
        if case .kind(let kind) = self { kind.rawValue } else { "\(self)" }
    }
}

extension Event {
    fileprivate var words: String { "\(title) \(when?.edtf ?? "")" }
}

extension Grain {
    fileprivate init?(named name: String?) {
        guard let grain = Grain.allCases.first(where: { "\($0)" == name }) else { return nil }
        self = grain
    }
}
