import NewsModel

/// The rules that join names of one article, each by its name, in the order in which they are tried.
extension ActorLinker {
    mutating func joinNodes() {
        indexNodes()
        takeStatedAcronyms()
        nameLeaders()
        join("acronym", where: { $0.words.count == 1 && $0.kind != .person }, to: ActorLinker.expansion)
        join("name without middle", where: { $0.kind == .person && $0.words.count == 2 }, to: ActorLinker.fullerName)
        join("surname", where: { $0.kind == .person && $0.known == nil }, to: ActorLinker.fullName)
        join("short form", where: \.isBody, to: ActorLinker.longerForm)
        join("definite noun", where: \.isTentative, to: ActorLinker.antecedent)
        join("people of the place", where: { $0.kind == .group && $0.name != nil }, to: ActorLinker.peopleOfPlace)
    }

    /// Joins each node of a sort to the one that `find` gives for it.
    private mutating func join(
        _ rule: String, where applies: (Node) -> Bool, to find: (ActorLinker) -> (Int) -> Int?
    ) {
        for node in nodes.indices where nodes[node].target == nil && applies(nodes[node]) {
            guard let target = find(self)(node), root(target) != node, mayJoin(node, root(target)) else { continue }
            nodes[node].target = root(target)
            nodes[node].rule = rule
        }
    }

    private func mayJoin(_ node: Int, _ target: Int) -> Bool {
        guard !refused.isEmpty else { return true }
        let all = nodes.indices.filter { root($0) == target }
        return !refused.forbid(all.flatMap(foldedNames), foldedNames(of: node))
    }

    private func foldedNames(of node: Int) -> [String] {
        let known = nodes[node].known.map { KnownNames.all.actors[$0].name }
        return ([known, nodes[node].name].compactMap(\.self) + [text.string(spans[nodes[node].spans[0]].tokens)])
            .map(Folding.fold)
    }

    /// The only root among some nodes that is so; nil when there are none or several.
    private func only(_ some: some Sequence<Int>, _ isWanted: (Node) -> Bool) -> Int? {
        var found: Int?
        for node in some where isWanted(nodes[node]) {
            guard found == nil || found == root(node) else { return nil }
            found = root(node)
        }
        return found
    }
}

extension ActorLinker.Node {
    /// A surname, or a given name, by itself.
    var isBareName: Bool { kind == .person && words.count == 1 && known == nil }
    var isBody: Bool { (kind == .organisation || kind == .force) && known == nil && name == nil && !isTentative }
}

// MARK: - People

extension ActorLinker {
    /// «President Kennedy» is the Kennedy who was president, also where his full name is not given.
    private mutating func nameLeaders() {
        for node in nodes.indices where nodes[node].isBareName {
            let offices = nodes[node].spans.flatMap { spans[$0].title ?? 0..<0 }.map { text.tokens[$0].key }
            let leader = KnownNames.all.leader(surname: nodes[node].words[0], offices: offices)
            guard let leader, rivals(of: node).allSatisfy({ nodes[$0].known == leader || titles($0).isEmpty }) else {
                continue
            }
            guard !refused.forbid([Folding.fold(KnownNames.all.actors[leader].name)], foldedNames(of: node)) else {
                continue
            }
            nodes[node].known = leader
            nodes[node].rule = "office and surname"
            nodes[node].target = rivals(of: node).first { nodes[$0].known == leader }.map(root)
        }
    }

    private func rivals(of node: Int) -> [Int] {
        let words = nodes[node].words
        return named(words.last).filter { nodes[$0].isFullName(with: words) }
    }

    private func titles(_ node: Int) -> [Range<Int>] { nodes[node].spans.compactMap { spans[$0].title } }

    /// The full name that a surname belongs to: the only one, or else the one named last before.
    private func fullName(_ node: Int) -> Int? {
        let all = rivals(of: node), others = Set(all.map(root))
        if others.count == 1, let only = others.first { return staysApart(node, from: only) ? nil : only }
        let before = all.compactMap { rival in nodes[rival].spans.last { $0 < nodes[node].spans[0] } }
        guard let latest = before.max() else { return nil }
        return all.first { nodes[$0].spans.contains(latest) }.map(root)
    }

    /// «President Kennedy … Robert Kennedy … Kennedy»: a surname that came first, with a title that the other has not.
    private func staysApart(_ node: Int, from other: Int) -> Bool {
        let first = nodes[node].spans.first { isBody($0) }, second = nodes[other].spans.first { isBody($0) }
        guard let first, let second, first < second, spans[first].title != nil else { return false }
        return titles(other).isEmpty
    }

    private func isBody(_ span: Int) -> Bool { text.sentences[spans[span].sentence].kind == .body }

    /// «David L. Phillips» for «David Phillips».
    private func fullerName(_ node: Int) -> Int? {
        let words = nodes[node].words
        return only(named(words.last)) {
            $0.kind == .person && $0.words.count == 3 && $0.words.first == words.first && $0.words.last == words.last
        }
    }
}

extension ActorLinker.Node {
    fileprivate func isFullName(with surname: [UInt64]) -> Bool {
        guard kind == .person, words.count > surname.count else { return false }
        return words.suffix(surname.count) == surname[...]
            || words[..<1] == surname[...] && ActorWords.isFamilyFirst(words[0])
    }
}

// MARK: - Others

extension ActorLinker {
    /// «Northern Rivers Council (NRC)»: in this article the acronym is none of the names that the tables know.
    private mutating func takeStatedAcronyms() {
        for node in nodes.indices where nodes[node].words.count == 1 && nodes[node].known != nil {
            guard let stated = statedExpansion(node), nodes[stated].known != nodes[node].known else { continue }
            nodes[node].known = nil
        }
    }

    /// The only name that has the word in brackets behind it.
    private func statedExpansion(_ node: Int) -> Int? {
        guard let key = nodes[node].words.first else { return nil }
        return only(named(key)) { $0.spans.contains { spans[$0].acronym == key } }
    }

    /// The name that an acronym was given for in brackets, or the only one with its initials.
    private func expansion(_ node: Int) -> Int? {
        let token = spans[nodes[node].spans[0]].tokens.lowerBound
        guard text.tokens[token].isAcronym else { return nil }
        let key = text.tokens[token].key
        let stated = statedExpansion(node)
        guard stated == nil, nodes[node].known == nil else { return stated }
        return only(named(key)) { other in
            other.words.count > 1 && other.kind != .person && text.isAcronym(token, of: spans[other.spans[0]].tokens)
        }
    }

    /// «Special Police Forces of Kosovo» for «Special Police Forces».
    private func longerForm(_ node: Int) -> Int? {
        let words = nodes[node].words
        return only(named(words.first)) {
            $0.isBody && $0.words.count > words.count + 1 && $0.words.starts(with: words)
                && ActorWords.lexicon.entry($0.words[words.count]).isOneOf(ActorWords.joint)
        }
    }

    /// What «the Alliance» stands for: the only organisation of the article whose name ends so.
    private func antecedent(_ node: Int) -> Int? {
        guard let word = nodes[node].words.first else { return nil }
        return only(nodes.indices) {
            !$0.isTentative && ($0.words.last == word || $0.known.map { KnownNames.all.ends($0, with: word) } ?? false)
        }
    }

    /// «Kosovo Serbs» for «local Serbs», if the article has no other Serbs of a place.
    private func peopleOfPlace(_ node: Int) -> Int? {
        let first = spans[nodes[node].spans[0]].tokens.lowerBound
        guard text.classes[first] & ActorWords.groupLead != 0, let name = nodes[node].name else { return nil }
        let people = name.drop { $0 != " " }
        return only(nodes.indices) { other in
            other.kind == .group && other.name != name && other.name?.hasSuffix(people) == true
                && text.classes[spans[other.spans[0]].tokens.lowerBound] & ActorWords.groupLead == 0
        }
    }
}
