import NewsModel

/// The keys by which the actors of an article are compared: of the name, and of each actor that the name names, too:
/// «Government of Kosovo» acts for Kosovo, «Kosovo Serbs» are of there.
struct ActorKeys {
    private let keys: [Actor.ID: [UInt32]]

    init(_ actors: [Actor]) {
        let known = Set(actors.map { Self.key($0.name) })
        keys = Dictionary(
            actors.map { actor in
                let parts = actor.name.split(separator: " ").map(Self.key).filter(known.contains)
                return (actor.id, [Self.key(actor.name)] + parts)
            }, uniquingKeysWith: { first, _ in first })
    }

    subscript(actor: Actor.ID) -> [UInt32] { keys[actor] ?? [] }

    private static func key(_ name: some StringProtocol) -> UInt32 { UInt32(truncatingIfNeeded: WordKey.of(name)) }
}
