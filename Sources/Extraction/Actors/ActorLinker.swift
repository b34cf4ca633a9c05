import NewsModel

/// Joins the spans of one article that name the same actor.
///
/// Spans of the same words (or the same known name) are one node; the rules of `ActorLinker+Rules` then join nodes.
struct ActorLinker {
    /// All spans of the same words.
    struct Node {
        var words: [UInt64]
        var kind: Actor.Kind
        var known: Int?
        var name: String?
        var spans: [Int] = []
        /// The node that this one is a name of, and the rule that says so.
        var target: Int?
        var rule: String?
        /// Counts only when it is joined: «the Alliance».
        var isTentative = false
    }

    enum Key: Hashable { case known(Int), name(String), words([UInt64]) }

    let text: NameText
    let spans: [NameSpan]
    let refused: RefusedFolds
    var nodes: [Node] = []
    /// Nodes by the words that call them.
    var called: [UInt64: [Int]] = [:]
    private var places: [Key: Int] = [:]

    static func link(
        _ spans: [NameSpan], in text: NameText, refused: RefusedFolds
    ) -> (actors: [Actor], mentions: [Mention]) {
        var linker = ActorLinker(text: text, spans: spans.filter { $0.kind != nil }, refused: refused)
        linker.joinNodes()
        return linker.result()
    }

    private init(text: NameText, spans: [NameSpan], refused: RefusedFolds) {
        self.text = text
        self.spans = spans
        self.refused = refused
        for index in spans.indices { add(index) }
    }

    private mutating func add(_ index: Int) {
        let span = spans[index], words = words(of: span)
        let key: Key = span.known.map(Key.known) ?? span.name.map(Key.name) ?? .words(words)
        if let place = places[key] {
            nodes[place].spans.append(index)
        } else {
            places[key] = nodes.count
            var node = Node(words: words, kind: span.kind ?? .other, known: span.known, name: span.name, spans: [index])
            node.isTentative = span.rule == NameReader.definiteNoun
            nodes.append(node)
        }
    }

    /// Without signs.
    private func words(of span: NameSpan) -> [UInt64] {
        span.tokens.filter { text.tokens[$0].isWord }.map { text.tokens[$0].key }
    }

    /// The node that a node is a name of in the end.
    func root(_ node: Int) -> Int {
        var node = node
        while let target = nodes[node].target { node = target }
        return node
    }
}

// MARK: - The result

extension ActorLinker {
    private func result() -> (actors: [Actor], mentions: [Mention]) {
        let roots = nodes.indices.filter { nodes[$0].target == nil && !nodes[$0].isTentative }
        let ids = Dictionary(uniqueKeysWithValues: zip(roots, roots.indices))
        var members: [Int: [Int]] = [:]
        for node in nodes.indices { members[root(node), default: []].append(node) }
        let actors = roots.map { actor(ids[$0] ?? 0, root: $0, nodes: members[$0] ?? []) }
        let mentions = nodes.indices.flatMap { node -> [Mention] in
            guard let id = ids[root(node)] else { return [Mention]() }
            return nodes[node].spans.map { Mention(text.range(spans[$0].tokens), actor: id, rule: rule(node, $0)) }
        }
        return (actors, mentions.sorted { $0.range.lowerBound < $1.range.lowerBound })
    }

    private func rule(_ node: Int, _ span: Int) -> String { nodes[node].rule ?? spans[span].rule }

    private func actor(_ id: Int, root: Int, nodes members: [Int]) -> Actor {
        var aliases: [String: Alias] = [:]
        for node in members {
            for span in nodes[node].spans {
                let surface = text.string(spans[span].tokens)
                aliases[surface, default: Alias(surface, count: 0, rule: rule(node, span))].count += 1
            }
        }
        let sorted = aliases.values.sorted { ($1.count, $0.surface) < ($0.count, $1.surface) }
        return Actor(
            id: id, name: name(root, members), kind: nodes[root].kind, role: role(members), aliases: sorted)
    }

    /// The usual name of a known actor, else the name that the others are names of.
    private func name(_ root: Int, _ members: [Int]) -> String {
        if let known = members.lazy.compactMap({ nodes[$0].known }).first { return KnownNames.all.actors[known].name }
        if let name = nodes[root].name { return name }
        return text.string(spans[nodes[root].spans[0]].tokens)
    }

    /// The first title or office that stands beside a name of the actor, with the state that it is of.
    private func role(_ members: [Int]) -> String? {
        let all = members.flatMap { nodes[$0].spans.prefix(Self.introductions) }.filter { spans[$0].kind == .person }
        return all.sorted().lazy.compactMap { OfficeReader(text, spans[$0]).role }.first
    }

    /// People are introduced by their office at the first places where they are named.
    private static var introductions: Int { 4 }
}
