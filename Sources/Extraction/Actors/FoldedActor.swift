import NewsModel

/// What several articles have of one actor, put together: the commonest of everything, and the fullest name.
struct FoldedActor {
    let root: Int
    let name: String
    let kind: Actor.Kind
    let role: String?
    let aliases: [Alias]
    let count: Int

    /// - Parameter names: the names of the actor, each with the rule that bound it to another.
    init(root: Int, names: [(name: ActorFolder.Name, rule: String?)]) {
        self.root = root
        let actors = names.flatMap(\.name.actors)
        name = Self.fullest(actors)
        kind = Self.commonest(actors.map { ($0.kind.rawValue, $0.mentions) }).flatMap(Actor.Kind.init) ?? .other
        role = Self.commonest(actors.compactMap { actor in actor.role.map { ($0, 1) } })
        aliases = Self.aliases(names, name)
        count = aliases.reduce(0) { $0 + $1.count }
    }

    func actor(id: Int) -> Actor { Actor(id: id, name: name, kind: kind, role: role, aliases: aliases) }

    /// The name of most words; of several spellings the commonest, and of one spelling that with most diacritics.
    private static func fullest(_ actors: [Actor]) -> String {
        let counts = actors.reduce(into: [:]) { $0[$1.name, default: 0] += $1.count(of: $1.name) }
        guard counts.count > 1 else { return actors.first?.name ?? "" }
        let words = counts.keys.map { $0.split(separator: " ").count }.max() ?? 0
        let full = counts.filter { $0.key.split(separator: " ").count == words }
        let spelling = commonest(full.map { (Folding.fold($0.key), $0.value) })
        let names = full.keys.filter { Folding.fold($0) == spelling }
        return names.max { ($0.utf8.count, $1) < ($1.utf8.count, $0) } ?? ""
    }

    private static func commonest(_ counted: [(value: String, count: Int)]) -> String? {
        let sums = counted.reduce(into: [:]) { $0[$1.value, default: 0] += $1.count }
        return sums.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private static func aliases(_ names: [(name: ActorFolder.Name, rule: String?)], _ fullest: String) -> [Alias] {
        var aliases: [String: Alias] = [:]
        for (name, rule) in names {
            let isOther = name.key.folded != Folding.fold(fullest)
            for alias in name.actors.flatMap(\.aliases) {
                let isName = isOther && Folding.fold(alias.surface) == name.key.folded
                let rule = isName ? rule ?? alias.rule : spellingRule(alias, fullest)
                let before = aliases[alias.surface] ?? Alias(alias.surface, count: 0, rule: rule)
                aliases[alias.surface] =
                    Alias(alias.surface, count: before.count + alias.count, rule: min(before.rule, rule))
            }
        }
        return aliases.values.sorted { ($1.count, $0.surface) < ($0.count, $1.surface) }
    }

    /// «Aleksandar Vucic» is «Aleksandar Vučić» but for diacritics.
    private static func spellingRule(_ alias: Alias, _ fullest: String) -> String {
        alias.surface != fullest && Folding.fold(alias.surface) == Folding.fold(fullest) ? "diacritics" : alias.rule
    }
}

extension Actor {
    fileprivate var mentions: Int { aliases.reduce(0) { $0 + $1.count } }

    fileprivate func count(of surface: String) -> Int { max(1, aliases.first { $0.surface == surface }?.count ?? 0) }
}
