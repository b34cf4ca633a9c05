import NewsModel

/// Joins the actors of several articles that are the same. The order of the articles changes nothing.
///
/// Actors with one folded name are one `Name`; the rules of `ActorFolder+Rules` add bonds between names, and what hangs
/// together by bonds is one actor. Work grows with the number of actors, not with its square.
struct ActorFolder {
    /// All actors of one name, whatever its capitals and diacritics.
    struct Name {
        let key: Key
        var actors: [Actor] = []
        /// The articles that have it.
        var articles: Set<Int> = []
        var words: [String] { key.folded.split(whereSeparator: { " -".contains($0) }).map(String.init) }
        var isPerson: Bool { key.sort == .person }
    }

    struct Key: Hashable, Comparable {
        let sort: Sort
        let folded: String

        static func < (first: Key, second: Key) -> Bool {
            (first.sort.rawValue, first.folded) < (second.sort.rawValue, second.folded)
        }
    }

    /// Kinds between which an actor may waver from one article to the next.
    enum Sort: Int {
        case person, land, body, group, other

        init(_ kind: Actor.Kind) {
            switch kind {
            case .person: self = .person
            case .state, .place: self = .land
            case .organisation, .force: self = .body
            case .group: self = .group
            case .event, .other: self = .other
            }
        }
    }

    /// That two names are one actor, and why.
    struct Bond: Hashable {
        let first: Int
        let second: Int
        let rule: String
    }

    let names: [Name]
    var bonds: Set<Bond> = []
    private let refused: RefusedFolds
    private var parents: [Int]
    /// By root, the names that are one with it; kept only where something is refused.
    private var members: [Int: [String]] = [:]

    /// The actors of all articles, their ids being their places, and per article what each local id becomes.
    ///
    /// - Parameter refused: what the reader has undone.
    static func fold(
        _ annotations: [Annotations], refused: RefusedFolds = RefusedFolds()
    ) -> (actors: [Actor], ids: [[Actor.ID]]) {
        var folder = ActorFolder(annotations, refused)
        folder.bind()
        let actors = folder.foldedActors()
        let place = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($0.element.root, $0.offset) })
        let names = Dictionary(uniqueKeysWithValues: folder.names.enumerated().map { ($0.element.key, $0.offset) })
        let ids = annotations.map { $0.actors.map { names[key(of: $0)].flatMap { place[folder.root($0)] } ?? 0 } }
        return (actors.enumerated().map { $0.element.actor(id: $0.offset) }, ids)
    }

    private init(_ annotations: [Annotations], _ refused: RefusedFolds) {
        self.refused = refused
        var names: [Key: Name] = [:]
        for (article, annotation) in annotations.enumerated() {
            for actor in annotation.actors {
                let key = Self.key(of: actor)
                names[key, default: Name(key: key)].actors.append(actor)
                names[key, default: Name(key: key)].articles.insert(article)
            }
        }
        self.names = names.values.sorted { $0.key < $1.key }
        parents = Array(self.names.indices)
    }

    private static func key(of actor: Actor) -> Key { Key(sort: Sort(actor.kind), folded: Folding.fold(actor.name)) }

    mutating func bind(_ first: Int, _ second: Int, _ rule: String) {
        let low = min(root(first), root(second)), high = max(root(first), root(second))
        guard mayJoin(low, high) else { return }
        bonds.insert(Bond(first: min(first, second), second: max(first, second), rule: rule))
        parents[high] = low
    }

    private mutating func mayJoin(_ low: Int, _ high: Int) -> Bool {
        guard !refused.isEmpty, low != high else { return true }
        let first = members[low] ?? [names[low].key.folded], second = members[high] ?? [names[high].key.folded]
        guard !refused.forbid(first, second) else { return false }
        members[low] = first + second
        return true
    }

    func root(_ name: Int) -> Int {
        var name = name
        while parents[name] != name { name = parents[name] }
        return name
    }

    /// Actors with most mentions first.
    private func foldedActors() -> [FoldedActor] {
        var members: [Int: [Int]] = [:]
        for name in names.indices { members[root(name), default: []].append(name) }
        let rules = Dictionary(bonds.flatMap { [($0.first, $0.rule), ($0.second, $0.rule)] }, uniquingKeysWith: min)
        return members.map { root, members in FoldedActor(root: root, names: members.map { (names[$0], rules[$0]) }) }
            .sorted { ($1.count, $0.name, $0.kind.rawValue) < ($0.count, $1.name, $1.kind.rawValue) }
    }
}
